#!/usr/bin/env bash
# Prints the Chromium that tests drive: CHROMIUM, then PATH, then Debian's package, then Playwright's download.
set -euo pipefail
cd "$(dirname "$0")/.."

installed() {
  for name in chromium chromium-browser google-chrome google-chrome-stable; do
    command -v "$name" && return
  done
  (cd frontend && node -e '
    const { chromium } = require("playwright");
    const path = chromium.executablePath();
    if (!require("fs").existsSync(path)) process.exit(1);
    console.log(path);' 2>/dev/null)
}

if [ -n "${CHROMIUM:-}" ]; then
  [ -x "$CHROMIUM" ] || { echo "CHROMIUM is $CHROMIUM, and that is no program: correct or unset it." >&2; exit 1; }
  echo "$CHROMIUM"
  exit
fi
installed && exit
scripts/apt.sh chromium >&2 && installed && exit
(cd frontend && npx --no-install playwright install chromium) >&2 && installed && exit
echo "No Chromium was found: install it (Debian: apt install chromium) or set CHROMIUM to its path." >&2
exit 1
