# shellcheck shell=bash disable=SC2154,SC2034
# ./danvan doctor: every prerequisite, found or missing. Sourced by ./danvan.

report() { # NAME FOUND HINT
  if [[ -n $2 ]]; then
    printf '  ok       %-12s %s\n' "$1" "$2"
  else
    printf '  MISSING  %-12s %s\n' "$1" "$3"
    missing=yes
  fi
}

port_state() { # PORT
  if (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; then
    printf 'taken (by our server, or another is used instead)'
  else
    printf 'free'
  fi
}

first_line() { # COMMAND…: of what it prints, without colours
  "$@" 2>/dev/null | head -n 1 | sed 's/\x1b\[[0-9;]*m//g' || true
}

run_doctor() {
  local missing='' python jdk free
  jdk=$(find_jdk)
  python=$(find_python)
  printf 'Prerequisites\n'
  report 'JDK 25' "${jdk:+$(jdk_version "$jdk") in $jdk}" "$jdk_hint"
  report Maven "$(JAVA_HOME=$jdk first_line mvn -v)" "$maven_hint"
  report 'Python 3.11' "${python:+$(first_line "$python" --version) ($python)}" "$python_hint"
  report tar "$(command -v tar || true)" 'install tar'
  printf 'This machine\n'
  report 'processors' "$(getconf _NPROCESSORS_ONLN)" ''
  if [[ -r /proc/meminfo ]]; then
    report memory "$(awk '/MemAvailable/ {printf "%.1f GB available", $2 / 1e6}' /proc/meminfo)" ''
  fi
  for folder in "$checkout" "$home"; do
    free=$(df -Pk "$folder" | awk 'NR == 2 {printf "%.1f", $4 / 1e6}')
    report disk "$free GB free for $folder$(awk -v f="$free" 'BEGIN {if (f < 5) print ": little, 5 GB are needed"}')" ''
  done
  report 'port 8080' "$(port_state 8080)" ''
  report 'port 8088' "$(port_state 8088)" ''
  report home "$home ($(ls -ld "$home" | awk '{print $1, $3}'))" ''
  [[ -z $missing ]] || fail 3 'Install what is missing, then run ./danvan doctor again.'
  if [[ -f $jar ]]; then
    need_jdk
    run_java doctor "$@"
  fi
  printf 'Not built yet: ./danvan demo builds it.\n'
}
