#!/usr/bin/env bash
# Installs Debian packages where that is possible without asking: as root, with apt.
set -euo pipefail
[ "$(id -u)" = 0 ] && command -v apt-get >/dev/null || exit 1
echo "Installing $* with apt."
export DEBIAN_FRONTEND=noninteractive
apt-get update -qq
apt-get install -y -qq --no-install-recommends "$@" >/dev/null
