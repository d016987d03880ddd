#!/usr/bin/env bash
# Prints the Maven to use. With the argument "dev" one of at least 3.9, which quarkus:dev needs and Debian 12 does not have: fetched once, by Maven itself.
set -euo pipefail
cd "$(dirname "$0")/.."

if ! command -v mvn >/dev/null; then
  scripts/apt.sh maven >&2 || {
    echo "Maven was not found: install it (Debian: apt install maven)." >&2
    exit 1
  }
fi
installed=$(command -v mvn)
version=$(JAVA_HOME=$(scripts/find-jdk.sh) "$installed" --version 2>/dev/null | sed -n 's/^[^0-9]*Apache Maven \([0-9.]*\).*/\1/p')
if [ "${1:-}" != dev ] || [ "$(printf '3.9\n%s\n' "$version" | sort -V | head -n 1)" = 3.9 ]; then
  echo "$installed"
  exit
fi

wanted=3.9.11
folder=.run/apache-maven-$wanted
if [ ! -x "$folder/bin/mvn" ]; then
  echo "quarkus:dev needs Maven 3.9 and this is $version: fetching $wanted into .run/." >&2
  export JAVA_HOME; JAVA_HOME=$(scripts/find-jdk.sh)
  mkdir -p .run
  # No project here: its pom would be read first, and its plugins with it.
  (cd .run &&
    mvn -B -q org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy \
      -Dartifact=org.apache.maven:apache-maven:$wanted:zip:bin -DoutputDirectory=. &&
    "$JAVA_HOME/bin/jar" --extract --file apache-maven-$wanted-bin.zip && rm apache-maven-$wanted-bin.zip &&
    chmod +x apache-maven-$wanted/bin/mvn) >&2
  # The same registries and proxies as the installed one.
  settings=$(dirname "$(readlink -f "$installed")")/../conf/settings.xml
  if [ -f "$settings" ]; then cp "$settings" "$folder/conf/settings.xml"; fi
fi
echo "$PWD/$folder/bin/mvn"
