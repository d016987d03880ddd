#!/usr/bin/env bash
# Builds the studio with the SPA inside, unless this very state of the sources was built before, and prints the folder of the runnable copy.
# A copy, because the next build rewrites target/, and a studio that is running from there would lose its classes.
set -euo pipefail
cd "$(dirname "$0")/.."

sources() {
  if git rev-parse --git-dir >/dev/null 2>&1; then
    git ls-files -z --cached --others --exclude-standard -- backend frontend
  else
    find backend frontend \( -name target -o -name node_modules -o -name build -o -name .svelte-kit \) -prune -o -type f -print0
  fi | grep -zv -e '/src/test/' -e '^frontend/e2e/' -e '^backend/crash-test/' | sort -z
}
state=$(sources | xargs -0 sha256sum 2>/dev/null | sha256sum | cut -c1-16)
app=$PWD/.run/studio-$state

# Copies of other states are left to the studios that run from them and removed with the last.
remove_unused() {
  local other
  for other in .run/studio-*; do
    [ "$PWD/$other" = "$app" ] || grep -qsaF "$PWD/$other/quarkus-run.jar" /proc/[0-9]*/cmdline || rm -rf "$other"
  done
}

stage() {
  rm -rf "$app.unfinished"
  cp -R backend/studio/target/quarkus-app "$app.unfinished"
  mv -T "$app.unfinished" "$app"
  remove_unused
}

mkdir -p .run
if [ ! -f "$app/quarkus-run.jar" ]; then
  exec 9>.run/build.lock
  flock -n 9 || { echo "Waiting for another build in this checkout." >&2; flock 9; }
  if [ "${1:-}" = --built ]; then
    stage
  elif [ ! -f "$app/quarkus-run.jar" ]; then
    scripts/need-node.sh
    export JAVA_HOME; JAVA_HOME=$(scripts/find-jdk.sh)
    maven=$(scripts/find-maven.sh)
    echo "Building the studio (the first time fetches its libraries, which takes some minutes)." >&2
    # What only judges the sources belongs to make test.
    if ! "$maven" -B -ntp -f backend/pom.xml -pl studio -am package -Dmaven.test.skip=true -Dspotless.check.skip=true \
      -Dcheckstyle.skip=true >.run/build.log 2>&1 </dev/null; then
      grep -E '^\[ERROR\]|npm ERR|error:' .run/build.log | head -n 30 >&2
      echo "The build failed; all of it is in .run/build.log." >&2
      exit 1
    fi
    stage
  fi
fi
echo "$app"
