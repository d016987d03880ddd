#!/usr/bin/env bash
# Prints the home of the JDK to use: JAVA_HOME when it is new enough, else the newest of the usual places.
set -euo pipefail
oldest=21

major() { # of the JDK at $1; 0 when it is none or has no compiler
  [ -x "$1/bin/javac" ] && [ -f "$1/release" ] || { echo 0; return; }
  sed -n 's/^JAVA_VERSION="\(1\.\)\{0,1\}\([0-9]*\).*/\2/p' "$1/release"
}

if [ -n "${JAVA_HOME:-}" ] && [ "$(major "$JAVA_HOME")" -ge "$oldest" ]; then
  echo "$JAVA_HOME"
  exit
fi

newest=0
home=
on_path=$(command -v javac || true)
for candidate in ${on_path:+"$(dirname "$(dirname "$(readlink -f "$on_path")")")"} \
  /usr/lib/jvm/* /usr/local/lib/jvm/* /opt/*jdk* /opt/java/* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/*; do
  version=$(major "$candidate")
  if [ "${version:-0}" -gt "$newest" ]; then
    newest=$version
    home=$candidate
  fi
done

if [ "$newest" -lt "$oldest" ]; then
  echo "No JDK of version $oldest or newer was found: install one (Debian: apt install temurin-25-jdk or openjdk-21-jdk) or set JAVA_HOME." >&2
  exit 1
fi
echo "$home"
