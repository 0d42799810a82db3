# shellcheck shell=bash disable=SC2154,SC2034
# Finds the JDK, Maven and Python, or says in one sentence how to get them. Sourced by ./danvan.

jdk_version() { # DIR: its major version, nothing when it is no JDK
  [[ -n $1 && -x $1/bin/javac && -r $1/release ]] || return 0
  sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
}

jdk_on_path() {
  command -v java >/dev/null || return 0
  java -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java\.home = //p'
}

find_jdk() {
  local candidate version
  for candidate in "${DANVAN_JAVA_HOME:-}" "${JAVA_HOME:-}" /usr/lib/jvm/* /opt/jdk* /opt/java/* \
    "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    version=$(jdk_version "$candidate")
    if [[ -n $version && $version -ge 25 ]]; then
      printf '%s' "$candidate"
      return
    fi
  done
  candidate=$(jdk_on_path)
  version=$(jdk_version "$candidate")
  if [[ -n $version && $version -ge 25 ]]; then printf '%s' "$candidate"; fi
}

is_python311() { # PROGRAM: is it 3.11, and can it make environments?
  "$1" -c 'import sys, venv, ensurepip; sys.exit(sys.version_info[:2] != (3, 11))' 2>/dev/null
}

find_python() {
  local candidate
  for candidate in python3.11 python3 "$HOME"/.pyenv/versions/3.11*/bin/python3 \
    /usr/local/bin/python3.11 /opt/homebrew/bin/python3.11; do
    if is_python311 "$candidate"; then
      printf '%s' "$candidate"
      return
    fi
  done
}

jdk_hint="install a JDK 25, for example Temurin (adoptium.net), and set DANVAN_JAVA_HOME to its folder"
maven_hint="install Maven 3.8 or newer, for example by \"apt-get install maven\" or \"brew install maven\""
python_hint="install Python 3.11 with venv, for example by \"apt-get install python3.11-venv\" or \"pyenv install 3.11\""

need_jdk() {
  JAVA_HOME=$(find_jdk)
  [[ -n $JAVA_HOME ]] || fail 3 "JDK 25 or newer is missing: $jdk_hint."
  export JAVA_HOME
}

need_home() {
  (umask 077 && mkdir -p "$home/log") 2>/dev/null && [[ -w $home && -w $home/log ]] ||
    fail 3 "Cannot write to $home: choose another folder with --home DIR, or become its owner."
  home=$(cd "$home" && pwd -P)
  export DANVAN_HOME=$home
}
