# shellcheck shell=bash disable=SC2154,SC2034
# Builds with Maven when a source is newer than what was built of it. Sourced by ./danvan.

stale() { # whether a source is newer than what was built of it
  local module sources=("$checkout/pom.xml" "$checkout/deploy/trino/pom.xml")
  [[ -f $built && -f $jar && -d $jobs/lib && -d $trino_server ]] || return 0
  for module in warehouse-schema pipelines jobs; do
    sources+=("$checkout/$module/pom.xml" "$checkout/$module/src/main")
  done
  [[ -n $(find "${sources[@]}" -newer "$built" -print -quit 2>/dev/null) ]]
}

build() {
  stale || return 0
  command -v mvn >/dev/null || fail 3 "Maven is missing: $maven_hint."
  mkdir -p "$checkout/target" 2>/dev/null ||
    fail 3 "Cannot write to $checkout: check the project out into a folder of yours."
  take_build_lock
  stale || { rm -f "$checkout/target/.lock"; return 0; }
  # The stamp bears the time of the start: a source saved meanwhile is built next time.
  touch "$checkout/target/.building"
  # Jars of versions that were replaced would stay on the classpath.
  if [[ -n $(find "$checkout/pom.xml" "$checkout"/*/pom.xml -newer "$built" -print -quit 2>/dev/null) ]]; then
    rm -rf "$jobs/lib"
  fi
  mvn -B -q -ntp -T1C -f "$checkout/pom.xml" -pl jobs,deploy/trino -am -Dmaven.test.skip=true package \
    </dev/null >"$home/log/build.log" 2>&1 &
  children+=($!)
  if ! watch $! Build "$SECONDS"; then
    rm -f "$checkout/target/.lock"
    printf 'The build failed: see %s, which ends with\n' "$home/log/build.log" >&2
    # Maven's hints on how to use Maven come after the first of these marks.
    sed -e '/-> \[Help/,$d' -e '/WARNING: /d' "$home/log/build.log" | tail -n 8 >&2
    exit 3
  fi
  mv "$checkout/target/.building" "$built"
  rm -f "$checkout/target/.lock"
}

# A symbolic link is made, and says whose it is, in one step.
take_build_lock() {
  local lock=$checkout/target/.lock said=
  until ln -s $$ "$lock" 2>/dev/null; do
    if ! kill -0 "$(readlink "$lock")" 2>/dev/null; then
      rm -f "$lock"
      continue
    fi
    [[ -n $said ]] || printf 'Another ./danvan is building; waiting for it.\n' >&2
    said=yes
    sleep 0.5
  done
}
