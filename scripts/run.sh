#!/usr/bin/env bash
# Builds what changed and becomes the studio: with exec, so that a signal for this process is one for the studio.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/settings.sh
load_settings
scripts/need-ffprobe.sh
app=$(scripts/build.sh)
exec "$(scripts/find-jdk.sh)/bin/java" --enable-native-access=ALL-UNNAMED -jar "$app/quarkus-run.jar"
