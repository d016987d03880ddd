#!/usr/bin/env bash
# Fails with a sentence unless Node is new enough, and installs the front end's packages when the lock file changed.
set -euo pipefail
cd "$(dirname "$0")/.."
oldest=20.19.0

version=$(node --version 2>/dev/null | tr -d v || true)
if [ -z "$version" ] || [ "$(printf '%s\n%s\n' "$oldest" "$version" | sort -V | head -n 1)" != "$oldest" ] || ! command -v npm >/dev/null; then
  echo "Node ${oldest%.0} or newer with npm is needed${version:+, this is $version}: install it from nodejs.org or your package manager." >&2
  exit 1
fi

lock=$(sha256sum <frontend/package-lock.json)
if [ "$(cat frontend/node_modules/.installed-lock 2>/dev/null)" != "$lock" ]; then
  echo "Installing the front end's packages." >&2
  (cd frontend && npm ci --no-audit --no-fund --loglevel=error) >&2
  echo "$lock" >frontend/node_modules/.installed-lock
fi
