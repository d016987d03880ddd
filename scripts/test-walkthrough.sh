#!/usr/bin/env bash
# Runs the commands of docs/walkthrough.md as they stand, one block after another in one shell, against a packaged studio of its own: for each
# of the simulator's creators, all at once. The document finds the studio by STUDIO and SIMULATOR, which it gives defaults for readers.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/studio-process.sh
patience=240

folder=$(mktemp -d)
export STUDIO_DATA=$folder/data
trap 'stop_studio; rm -rf "$folder"' EXIT
choose_ports
start_studio
await_ready 120

# Every block is followed by a line, so that the last one tells which block failed.
awk -v mark='```' '
  $0 == mark "sh" { block++; line = NR; inside = 1; next }
  inside && $0 == mark { inside = 0; printf "echo \"  ok      block %d, line %d\" >>progress\n", block, line; next }
  inside { print }
' docs/walkthrough.md >"$folder/walk.sh"
blocks=$(grep -c 'progress$' "$folder/walk.sh")

export STUDIO=http://localhost:$STUDIO_PORT SIMULATOR=http://localhost:$SIMULATOR_PORT
walk() { # as the creator $1
  mkdir "$folder/$1"
  cd "$folder/$1"
  CREATOR=$1 timeout "$patience" bash -euo pipefail "$folder/walk.sh" >output 2>&1
}

creators=(mira-public paul-private nora-no-comments)
walks=()
for creator in "${creators[@]}"; do
  (walk "$creator") &
  walks+=($!)
done

passed=0
failed=0
for index in "${!creators[@]}"; do
  creator=${creators[$index]}
  code=0
  wait "${walks[$index]}" || code=$?
  echo "As $creator:"
  cat "$folder/$creator/progress" || true
  if [ "$code" = 0 ] && [ "$(wc -l <"$folder/$creator/progress")" = "$blocks" ]; then
    passed=$((passed + 1))
  else
    failed=$((failed + 1))
    echo "  FAILED  the next block (exit code $code); its output ends with:"
    tail -n 15 "$folder/$creator/output"
  fi
done

# The document looks for its own two posts; together they must be all that TikTok has.
posts=$(curl --silent --fail "$SIMULATOR/_sim/posts" | grep -o '"mode":"[A-Z]*"' | sort | uniq -c | tr -s ' \n' ' ')
if [ "$posts" = ' 3 "mode":"DIRECT" 3 "mode":"DRAFT" ' ]; then
  passed=$((passed + 1))
  echo "  ok      each creator's draft and Direct Post are in the ledger once"
else
  failed=$((failed + 1))
  echo "  FAILED  the ledger has$posts"
fi

echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
