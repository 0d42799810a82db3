# shellcheck shell=bash disable=SC2154,SC2034
# Makes the Python environments of Superset and of the notebooks, once for their pins. Sourced by ./danvan.

pins() { # FOLDER: its requirement files that exist
  local file
  for file in "$checkout/$1/requirements.txt" "$checkout/$1/constraints.txt"; do
    if [[ -f $file ]]; then printf '%s\n' "$file"; fi
  done
}

venv_stands() { # FOLDER
  local stamp=$checkout/$1/target/venv/.installed
  [[ -f $stamp && $(<"$stamp") == "$(pins_digest "$1")" ]]
}

pins_digest() { # FOLDER
  pins "$1" | while IFS= read -r file; do cat "$file"; done | cksum
}

pip_setting() { # PYTHON NAME: from the environment or pip's own files
  "$1" -m pip config list 2>/dev/null | sed -n "s/^[^=]*\\.$2='\\(.*\\)'\$/\\1/p" | tail -n 1
}

# uv installs in seconds what takes pip a minute, but does not read pip's settings.
speak_uv_as_pip() { # PYTHON
  local value
  value=$(pip_setting "$1" index-url) && [[ -z $value ]] || export UV_DEFAULT_INDEX=$value
  value=$(pip_setting "$1" find-links) && [[ -z $value ]] || export UV_FIND_LINKS=$value
  value=$(pip_setting "$1" cert) && [[ -z $value ]] || export SSL_CERT_FILE=$value
  value=$(pip_setting "$1" trusted-host) && [[ -z $value ]] || export UV_INSECURE_HOST=$value
  value=$(pip_setting "$1" no-index) && [[ -z $value ]] || export UV_NO_INDEX=$value
  value=$(pip_setting "$1" extra-index-url)
  if [[ -n $value ]]; then
    # pip takes the best version of all indexes.
    export UV_INDEX=$value UV_INDEX_STRATEGY=unsafe-best-match
  fi
}

make_venv() { # FOLDER PYTHON
  local venv=$checkout/$1/target/venv arguments=(-r "$checkout/$1/requirements.txt")
  if [[ -f $checkout/$1/constraints.txt ]]; then
    arguments+=(-c "$checkout/$1/constraints.txt")
  fi
  rm -rf "$venv"
  mkdir -p "$checkout/$1/target"
  "$2" -m venv "$venv"
  if ! { "$venv/bin/python" -m pip install -q uv &&
    (speak_uv_as_pip "$venv/bin/python" &&
      "$venv/bin/uv" pip install -q --python "$venv/bin/python" "${arguments[@]}"); }; then
    "$venv/bin/python" -m pip install -q "${arguments[@]}"
  fi
  pins_digest "$1" >"$venv/.installed"
}

venv_pid=
venv_begin=0
begin_venv() { # FOLDER: in the background, unless it stands
  venv_pid=
  venv_stands "$1" && return 0
  local python
  python=$(find_python)
  [[ -n $python ]] || fail 3 "Python 3.11 is missing: $python_hint."
  (set -e; make_venv "$1" "$python") </dev/null >"$home/log/venv-$1.log" 2>&1 &
  venv_pid=$!
  venv_begin=$SECONDS
  children+=("$venv_pid")
}

finish_venv() { # FOLDER
  [[ -n $venv_pid ]] || return 0
  if ! watch "$venv_pid" "Python environment of $1" "$venv_begin"; then
    printf 'Installing %s failed: see %s, which ends with\n' "$1" "$home/log/venv-$1.log" >&2
    tail -n 5 "$home/log/venv-$1.log" >&2
    exit 3
  fi
}
