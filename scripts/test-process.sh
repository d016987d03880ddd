#!/usr/bin/env bash
# What only a whole process can show: refusals, restarts, crashes, and that nothing is left behind. Prints a line for each test, and a count.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/studio-process.sh

folder=$(mktemp -d)
export STUDIO_DATA=$folder/data
cleanup() {
  if [ -n "$studio" ]; then kill -KILL "$studio" 2>/dev/null || true; fi
  if [ -f "$STUDIO_DATA/postgres/cluster/postmaster.pid" ]; then kill -INT "$(database_pid)" 2>/dev/null || true; fi
  rm -rf "$folder"
}
trap cleanup EXIT
choose_ports

passed=0
failed=0
check() { # words, then a command that must succeed
  local words=$1
  shift
  if "$@"; then
    passed=$((passed + 1))
    echo "  ok      $words"
  else
    failed=$((failed + 1))
    echo "  FAILED  $words"
  fi
}

is_refused_naming() { # setting, then NAME=value …: exit code 2, the setting in the first word of a line, nothing started
  local setting=$1 code=0
  shift
  env "$@" "$STUDIO_JAVA" -jar "$STUDIO_APP/quarkus-run.jar" >"$folder/out" 2>&1 || code=$?
  [ "$code" = 2 ] && grep -qE "^$setting[: ]" "$folder/out" && [ ! -e "$STUDIO_DATA" ]
}

answers() { curl --silent --fail --max-time 5 --output /dev/null "$1"; }
# A process that ended but that nobody reaped (some containers have no init) is gone, too.
is_gone() { ! kill -0 "$1" 2>/dev/null || grep -q '^State:[[:space:]]*Z' "/proc/$1/status" 2>/dev/null; }
ports_are_closed() { ! port_answers "$STUDIO_PORT" && ! port_answers "$SIMULATOR_PORT" && ! port_answers "$database_port"; }
everything_answers() { answers "$local_url/q/health/ready" && answers "$local_url/" && answers "http://127.0.0.1:$SIMULATOR_PORT/_sim"; }
local_url=http://127.0.0.1:$STUDIO_PORT
key=$(head -c 32 /dev/urandom | base64)

check "plain http is refused outside this machine" \
  is_refused_naming STUDIO_PUBLIC_URL STUDIO_PUBLIC_URL=http://studio.example STUDIO_ENCRYPTION_KEY="$key" STUDIO_DEMO=true
check "a public studio without a key is refused" \
  is_refused_naming STUDIO_ENCRYPTION_KEY STUDIO_PUBLIC_URL=https://studio.example STUDIO_DEMO=true
check "a public studio with the sample key is refused" \
  is_refused_naming STUDIO_ENCRYPTION_KEY STUDIO_PUBLIC_URL=https://studio.example STUDIO_DEMO=true \
  STUDIO_ENCRYPTION_KEY="$(sed -n 's/.*must not be this sample: //p' .env.example)"
check "a public simulator that is no demo is refused" \
  is_refused_naming STUDIO_DEMO STUDIO_PUBLIC_URL=https://studio.example STUDIO_ENCRYPTION_KEY="$key"
check "a key of TikTok without its secret is refused" is_refused_naming TIKTOK_CLIENT_SECRET TIKTOK_CLIENT_KEY=key

start_studio
check "the first start gets ready" await_ready 120
check "studio, SPA and simulator answer" everything_answers
caching() { curl --silent --head "$local_url$1" | tr -d '\r' | sed -n 's/^cache-control: //Ip'; }
asset=$(curl --silent "$local_url/" | grep -o '/_app/immutable/[^"]*\.js' | head -n 1)
check "a page is asked for again at every visit" [ "$(caching /dashboard)" = no-cache ]
check "an asset, named after its content, is not" [ "$(caching "$asset")" = "public, max-age=31536000, immutable" ]
check "the line is printed once" [ "$(grep -c 'is ready: http' "$STUDIO_DATA.log")" = 1 ]
check "the key is for its owner alone" [ "$(stat -c %a "$STUDIO_DATA/encryption.key")" = 600 ]
database_port=$(cat "$STUDIO_DATA/postgres/port")
first_database=$(database_pid)

code=0
env STUDIO_PORT=$((STUDIO_PORT + 2)) SIMULATOR_PORT=$((SIMULATOR_PORT + 2)) "$STUDIO_JAVA" -jar "$STUDIO_APP/quarkus-run.jar" >"$folder/out" 2>&1 || code=$?
check "a second studio on the same data is refused" grep -q '^STUDIO_DATA: another studio' "$folder/out"
check "and says so with exit code 2" [ "$code" = 2 ]

kill -KILL "$studio"
wait "$studio" 2>/dev/null || true
check "the database outlives a SIGKILL of the studio" kill -0 "$first_database"
from=$SECONDS
start_studio
check "the next start gets ready" await_ready 120
took=$((SECONDS - from))
check "within 20 s, this time $took" [ "$took" -le 20 ]
check "and took over the database that was left" [ "$(database_pid)" = "$first_database" ]

kill -TERM "$studio"
wait "$studio" 2>/dev/null || true
check "SIGTERM closes every port" ports_are_closed
check "and ends the database" is_gone "$first_database"

start_studio
while [ ! -s "$STUDIO_DATA/postgres/cluster/postmaster.pid" ] && ! is_gone "$studio"; do sleep 0.05; done
early_database=$(database_pid)
kill -INT "$studio"
wait "$studio" 2>/dev/null || true
check "Ctrl-C in the middle of a start leaves nothing either" eval 'is_gone "$early_database" && ports_are_closed'
studio=

echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
