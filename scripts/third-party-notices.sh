#!/usr/bin/env bash
# Writes THIRD-PARTY-NOTICES.md from the packaged studio (STUDIO_APP, else built here) and the SPA's packages; --check only compares.
set -euo pipefail
cd "$(dirname "$0")/.."
scripts/need-node.sh
exec node scripts/third-party-notices.mjs "${STUDIO_APP:-$(scripts/build.sh)}" "$@"
