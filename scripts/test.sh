#!/usr/bin/env bash
# Everything that must hold, one step after another, each under a line that says what it does. Ends with one line: N passed, N failed.
# Uses free ports and folders of its own, so that it works beside `make run`.
set -uo pipefail
cd "$(dirname "$0")/.."

failed_steps=()
counts=()

step() { # what it does, then the command; remembers a failure and goes on
  echo
  echo "=== $1"
  local words=$1 from=$SECONDS
  shift
  if "$@"; then
    echo "--- done in $((SECONDS - from)) s"
  else
    echo "--- FAILED after $((SECONDS - from)) s: $words"
    failed_steps+=("$words")
  fi
}

# --- The steps

tools() {
  scripts/need-node.sh && scripts/need-ffprobe.sh && { command -v curl >/dev/null || scripts/apt.sh curl || { echo "curl was not found: install it."; false; }; } &&
    JAVA_HOME=$(scripts/find-jdk.sh) && CHROMIUM=$(scripts/find-chromium.sh) && maven=$(scripts/find-maven.sh) &&
    export JAVA_HOME CHROMIUM &&
    echo "JDK $JAVA_HOME, Maven $maven, Node $(node --version), Chromium $CHROMIUM"
}

front_end_checks() { (cd frontend && npm run --silent check -- --reporter=default --reporter=json --outputFile.json=../.run/reports/front-end-build.json); }

front_end_tests() { (cd frontend && npm run --silent test -- --reporter=default --reporter=json --outputFile.json=../.run/reports/front-end.json); }

backend() {
  exec 9>.run/build.lock
  flock 9
  "$maven" -B -ntp -f backend/pom.xml verify </dev/null
  local code=$?
  exec 9>&-
  [ $code = 0 ] && STUDIO_APP=$(scripts/build.sh --built) && export STUDIO_APP
}

compose_file() {
  if docker compose version >/dev/null 2>&1; then
    docker compose config --quiet
  elif command -v docker-compose >/dev/null || scripts/apt.sh docker-compose; then
    docker-compose config -q
  else
    echo "docker-compose.yml cannot be checked: install docker-compose (Debian: apt install docker-compose)."
    return 1
  fi
}

counted() { # a script whose last line is "N passed, N failed"
  local output code
  output=$(mktemp)
  "$@" 2>&1 | tee "$output"
  code=${PIPESTATUS[0]}
  counts+=("$(tail -n 1 "$output" | sed -n 's/^\([0-9]*\) passed, \([0-9]*\) failed$/\1\/\2/p')")
  rm -f "$output"
  return "$code"
}

documents() { node scripts/reliability.mjs --check && counted node scripts/check-docs.mjs; }

crash_test() { KILLS=12 SEED=7 AT_MOST_SECONDS=45 FOLDER=.run/crash-test-short scripts/crash-test.sh; }

journeys() { PLAYWRIGHT_JSON_OUTPUT_NAME=$PWD/.run/reports/journeys.json npm run --silent --prefix frontend e2e; }

# --- The order

# The process tests and the journeys run what the backend step packaged.
needs_package() {
  if [ -n "${STUDIO_APP:-}" ]; then "$@"; else echo "Not run: there is no packaged studio."; return 1; fi
}

rm -rf .run/reports
mkdir -p .run/reports
began=$(date +%s%3N)

step "Tools: JDK, Maven, Node with the front end's packages, Chromium" tools
if [ ${#failed_steps[@]} = 0 ]; then
  step "Front end: types, lint, formatting, import zones, production build" front_end_checks
  step "Front end: unit and component tests in Chromium" front_end_tests
  step "Back end: formatting, static and architecture rules, unit, contract, API and scenario tests, contract drift, package" backend
  step "docker-compose.yml is well-formed" compose_file
  step "Documents: links, paths, settings, make targets, problem codes" documents
  step "Third-party notices list what is shipped" needs_package scripts/third-party-notices.sh --check
  step "Processes: refused starts, restart, SIGKILL, SIGTERM, on the packaged studio" needs_package counted scripts/test-process.sh
  step "No post doubled or lost: kills and faults, on the packaged studio" needs_package crash_test
  if [ -f docs/walkthrough.md ]; then
    step "The walk-through's commands, on the packaged studio" needs_package counted scripts/test-walkthrough.sh
  fi
  if [ -d frontend/e2e ]; then
    step "Journeys: the packaged studio and its simulator in a real Chromium" needs_package journeys
  fi
fi

echo
for words in ${failed_steps[@]+"${failed_steps[@]}"}; do echo "FAILED: $words"; done
echo "make test took $SECONDS s"
if ! command -v node >/dev/null; then
  echo "0 passed, ${#failed_steps[@]} failed"
  exit 1
fi
exec node scripts/count-tests.mjs "$began" "${#failed_steps[@]}" ${counts[@]+"${counts[@]}"}
