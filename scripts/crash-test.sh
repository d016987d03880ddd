#!/usr/bin/env bash
# Kills the packaged studio KILLS times (12) as SEED (7) decides and compares TikTok's ledger with what was wanted. Its last line is the result.
#   RESUME=1    go on with a run that was broken off          FOLDER=…  everything of the run (.run/crash-test)
#   AT_MOST_SECONDS=…  end the rounds after so long, however many kills are left
#   SABOTAGE=1  let the publish ids be stored too late: the run has to fail then
#   RESULT=…    also write the figures there, as JSON; scripts/reliability.mjs makes docs/reliability.md of those in docs/results
set -euo pipefail
cd "$(dirname "$0")/.."
export STUDIO_APP=${STUDIO_APP:-$(scripts/build.sh)}
export JAVA_HOME; JAVA_HOME=$(scripts/find-jdk.sh)
export COMMIT; COMMIT=$(git describe --always --dirty --abbrev=12 2>/dev/null || echo unknown)
target=backend/crash-test/target

# Built anew when a source is newer than what was built.
if [ ! -d "$target/lib" ] || [ -n "$(find backend/crash-test backend/tiktok-simulator/src/main backend/pom.xml -newer "$target/lib" -type f -not -path '*/target/*' -print -quit)" ]; then
  exec 9>.run/build.lock
  flock 9
  rm -rf "$target/lib"
  "$(scripts/find-maven.sh)" -B -ntp -f backend/pom.xml -pl crash-test -am package -Dmaven.test.skip=true -Dspotless.check.skip=true \
    -Dcheckstyle.skip=true >.run/crash-test-build.log 2>&1 </dev/null || { grep '^\[ERROR\]' .run/crash-test-build.log | head -n 20 >&2; exit 1; }
  exec 9>&-
fi
exec "$JAVA_HOME/bin/java" -Xmx512m -cp "$target/crash-test-0.1.0.jar:$target/lib/*" space.clipsignal.crash.CrashTest
