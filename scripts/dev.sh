#!/usr/bin/env bash
# Live reload of API and SPA in one terminal: Quarkus's dev mode, which Quinoa lets start Vite and stand before it.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/settings.sh
load_settings
scripts/need-node.sh
scripts/need-ffprobe.sh
export JAVA_HOME; JAVA_HOME=$(scripts/find-jdk.sh)
maven=$(scripts/find-maven.sh dev)
# Beside the studio's own port, so that two checkouts run side by side.
vite=$((${STUDIO_PORT:-8080} + 1000))
# Recompiling happens in the studio's own JVM, and Error Prone wants javac opened to it there as well.
exec "$maven" -ntp -f backend/pom.xml -pl studio -am compile quarkus:dev -Dspotless.check.skip=true -Dcheckstyle.skip=true \
  -Djvm.args="$(tr '\n' ' ' <backend/.mvn/jvm.config)" \
  -Dquarkus.quinoa.dev-server.port="$vite" -Dquarkus.quinoa.package-manager-command.dev="run dev -- --port $vite --strictPort"
