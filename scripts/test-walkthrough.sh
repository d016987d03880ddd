#!/usr/bin/env bash
# Runs the commands of docs/walkthrough.md as they stand, one block after another in one shell, against a packaged studio of its own.
# The document finds it by STUDIO and SIMULATOR, which it gives defaults for readers.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/studio-process.sh

folder=$(mktemp -d)
export STUDIO_DATA=$folder/data
trap 'stop_studio; rm -rf "$folder"' EXIT
choose_ports
start_studio
await_ready 120

# Every block is followed by its count, so that the last count names the block that failed.
awk -v mark='```' '
  $0 == mark "sh" { block++; line = NR; inside = 1; next }
  inside && $0 == mark { inside = 0; printf "walked=%d; echo \"  ok      block %d, line %d\"\n", block, block, line; next }
  inside { print }
  END { print "echo \"$walked passed, 0 failed\"" }
' docs/walkthrough.md >"$folder/walk.sh"

mkdir "$folder/work"
export STUDIO=http://localhost:$STUDIO_PORT SIMULATOR=http://localhost:$SIMULATOR_PORT
(cd "$folder/work" && bash -c 'set -euo pipefail; walked=0; trap "[ \$? = 0 ] || echo \"\$walked passed, 1 failed\"" EXIT; . "$0"' "$folder/walk.sh")
