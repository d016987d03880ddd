#!/usr/bin/env bash
# The studio brings its own ffprobe, which loads four desktop libraries that a bare server may lack; the system's ffprobe does as well.
set -euo pipefail
ldconfig=$(command -v ldconfig || echo /sbin/ldconfig)

found() {
  command -v ffprobe >/dev/null && return
  local known
  known=$("$ldconfig" -p)
  for library in libasound.so.2 libpulse.so.0 libxcb.so.1 libxcb-shm.so.0; do
    [[ $known == *$library* ]] || return 1
  done
}

found && exit
"$(dirname "$0")"/apt.sh libasound2 libpulse0 libxcb1 libxcb-shm0 >&2 && found && exit
echo "No ffprobe starts here, which looks into each clip: install ffmpeg (Debian: apt install ffmpeg)." >&2
exit 1
