# Sourced: starts and stops a packaged studio as a process, for tests. Expects STUDIO_DATA; the studio's output is in $STUDIO_DATA.log.
STUDIO_APP=${STUDIO_APP:-$(scripts/build.sh)}
STUDIO_JAVA=$(scripts/find-jdk.sh)/bin/java
export STUDIO_APP STUDIO_JAVA
studio=

# Nothing of the terminal that runs the tests may decide them.
unset STUDIO_PUBLIC_URL STUDIO_ENCRYPTION_KEY STUDIO_DEMO STUDIO_HOST DATABASE_URL SIMULATOR_URL SIMULATOR_PUBLIC_URL \
  TIKTOK_CLIENT_KEY TIKTOK_CLIENT_SECRET TIKTOK_SCOPES TIKTOK_APP_AUDITED STUDIO_OPERATORS

# Two ports that are free now, below the range that the kernel gives to outgoing connections.
choose_ports() {
  local port
  while :; do
    port=$((20000 + RANDOM % 10000))
    ! port_answers "$port" && ! port_answers $((port + 1)) && break
  done
  export STUDIO_PORT=$port SIMULATOR_PORT=$((port + 1))
}

port_answers() { bash -c ": >/dev/tcp/127.0.0.1/$1" 2>/dev/null; }

start_studio() { # further arguments are settings: NAME=value
  # Emptied here and not by the new process, which may come to it after the first look for the ready line.
  : >"$STUDIO_DATA.log"
  # A shell without job control starts background processes deaf to SIGINT.
  env --default-signal=INT "$@" "$STUDIO_JAVA" --enable-native-access=ALL-UNNAMED -jar "$STUDIO_APP/quarkus-run.jar" >>"$STUDIO_DATA.log" 2>&1 &
  studio=$!
}

await_ready() { # at most $1 seconds
  local deadline=$((SECONDS + $1))
  until grep -q '^ClipSignal Studio is ready: ' "$STUDIO_DATA.log"; do
    if ! kill -0 "$studio" 2>/dev/null || [ "$SECONDS" -ge "$deadline" ]; then
      echo "The studio was not ready within $1 s; its output ends with:" >&2
      tail -n 30 "$STUDIO_DATA.log" >&2
      return 1
    fi
    sleep 0.2
  done
}

stop_studio() {
  [ -n "$studio" ] || return 0
  kill -TERM "$studio" 2>/dev/null || true
  wait "$studio" 2>/dev/null || true
  studio=
}

database_pid() { head -n 1 "$STUDIO_DATA/postgres/cluster/postmaster.pid"; }
