# Sourced: takes over what .env says, without overruling what the environment or the make command line already says.
load_settings() {
  local line name value
  if [ -f .env ]; then
    while IFS= read -r line || [ -n "$line" ]; do
      [[ $line =~ ^[[:space:]]*([A-Z][A-Z0-9_]*)=(.*)$ ]] || continue
      name=${BASH_REMATCH[1]}
      value=${BASH_REMATCH[2]%$'\r'}
      if [[ $value =~ ^\"(.*)\"$ || $value =~ ^\'(.*)\'$ ]]; then value=${BASH_REMATCH[1]}; fi
      if [ -z "${!name+set}" ]; then export "$name=$value"; fi
    done <.env
  fi
  # At the top of the checkout, wherever the process itself runs.
  STUDIO_DATA=${STUDIO_DATA:-.data}
  case $STUDIO_DATA in /*) ;; *) STUDIO_DATA=$PWD/$STUDIO_DATA ;; esac
  export STUDIO_DATA
}
