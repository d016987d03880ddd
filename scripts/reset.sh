#!/usr/bin/env bash
# Empties the data folder: accounts, posts, clips, and the simulator's world.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/settings.sh
load_settings
folder=$STUDIO_DATA

if [ ! -d "$folder" ]; then
  echo "There is no data folder at $folder; nothing to do."
  exit
fi
if [ ! -f "$folder/studio.lock" ]; then
  echo "$folder is no data folder of a studio; nothing was deleted." >&2
  exit 1
fi
studio=$(cat "$folder/studio.lock")
if [ -n "$studio" ] && tr '\0' ' ' 2>/dev/null <"/proc/$studio/cmdline" | grep -q java; then
  echo "A studio is running on $folder (process $studio); stop it first." >&2
  exit 1
fi
if [ "${YES:-}" != 1 ]; then
  read -r -p "Delete everything in $folder: accounts, posts, clips, the simulator's world? [y/N] " answer || answer=
  case $answer in y | Y | yes) ;; *) echo "Nothing was deleted."; exit 1 ;; esac
fi

# A killed studio leaves its PostgreSQL running.
pid_file=$folder/postgres/cluster/postmaster.pid
if [ -f "$pid_file" ]; then
  server=$(head -n 1 "$pid_file")
  if tr '\0' ' ' 2>/dev/null <"/proc/$server/cmdline" | grep -q postgres; then
    kill -INT "$server"
    for _ in $(seq 100); do [ -d "/proc/$server" ] || break; sleep 0.1; done
  fi
fi
find "$folder" -mindepth 1 -delete
echo "$folder is empty."
