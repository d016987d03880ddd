#!/usr/bin/env bash
# Writes openapi.yaml from the code, and the front end's types from openapi.yaml.
set -euo pipefail
cd "$(dirname "$0")/.."
scripts/need-node.sh
export JAVA_HOME; JAVA_HOME=$(scripts/find-jdk.sh)
"$(scripts/find-maven.sh)" -B -ntp -q -f backend/pom.xml -pl studio -am package -Dmaven.test.skip=true -Dquarkus.quinoa=false \
  -Dquarkus.smallrye-openapi.store-schema-directory="$PWD/backend/studio/target/openapi"
cp backend/studio/target/openapi/openapi.yaml openapi.yaml
(cd frontend && npm run --silent api)
echo "openapi.yaml and the front end's types are written."
