# shellcheck shell=bash disable=SC2154,SC2034
# Runs a command of the product, with a cache of loaded classes (JDK AOT cache). Sourced by ./danvan.

java_command=()
# The JVM's remarks about single classes, and its line that the recording is written, help nobody.
aot_quiet=('-Xlog:aot*=off' '-Xlog:cds*=off' -XX:+UnlockDiagnosticVMOptions -XX:-DisplayVMOutput)
compose_java_command() {
  local package
  java_command=("$JAVA_HOME/bin/java")
  for package in java.lang java.lang.invoke java.lang.reflect java.io java.net java.nio java.util \
    java.util.concurrent sun.nio.ch; do
    java_command+=("--add-opens=java.base/$package=ALL-UNNAMED")
  done
  java_command+=(--enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow
    "-Xmx${DANVAN_HEAP:-3g}" -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8
    -Duser.timezone=Asia/Ho_Chi_Minh "-Ddanvan.checkout=$checkout")
  classpath=$jar$(LC_ALL=C && printf ':%s' "$jobs"/lib/*.jar)
  # Named after the jars and the JDK, so that a cache of other jars is never taken for theirs.
  aot=$jobs/classes-$( (printf '%s' "$JAVA_HOME"; names_sizes_times "$jar" "$jobs"/lib/*.jar) | cksum | cut -d' ' -f1).aot
}

names_sizes_times() { # FILE…, as GNU's or BSD's stat tells them
  stat -c '%n %s %Y' "$@" 2>/dev/null || stat -f '%N %z %m' "$@"
}

run_java() { # COMMAND [ARGUMENT…]
  compose_java_command
  export SPARK_LOCAL_IP=127.0.0.1
  if [[ ! $1 =~ ^(demo|nightly|load|decide|completeness|bench)$ || " $* " == *' --help '* ]]; then
    # No Spark in it: what counts is a quick start. Whatever stands in a file, checking it takes no more.
    if [[ $1 == check ]]; then java_command+=(-Xmx512m); fi
    exec "${java_command[@]}" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC \
      -cp "$classpath" "$main_class" "$@"
  fi
  # What counts is when the run ends: a pause hurts nobody, and this collector costs the least.
  java_command+=(-XX:+UseParallelGC)
  if [[ -f $aot && ${DANVAN_AOT:-on} != off ]]; then
    exec "${java_command[@]}" -XX:AOTCache="$aot" "${aot_quiet[@]}" -cp "$classpath" "$main_class" "$@"
  fi
  local code=0
  "${java_command[@]}" -cp "$classpath" "$main_class" "$@" || code=$?
  if [[ $code -eq 0 && ${DANVAN_AOT:-on} != off ]]; then
    train </dev/null >>"$home/log/aot.log" 2>&1 &
  fi
  exit "$code"
}

# A small run on a home of its own, after the command and behind everything else on this machine. What
# it loads goes into a cache, with which every later run takes half the processor time. Recording
# in the command itself would make that one slower by half.
train() {
  local file
  scratch=$jobs/training
  recording=$aot.recording
  trap '' HUP INT
  find "$jobs" -maxdepth 1 -name training -mmin +30 -exec rm -rf {} +
  # Somebody else's training is under way.
  mkdir "$scratch" 2>/dev/null || return 0
  trap 'rm -rf "$scratch" "$recording" "$aot.unfinished"' EXIT
  mkdir -p "$scratch/inbox/synthetic"
  { find "$home/synthetic" "$home/inbox" -name '*.xlsx' 2>/dev/null || true; } | LC_ALL=C sort | sed -n 1,6p |
    while IFS= read -r file; do cp "$file" "$scratch/inbox/synthetic/"; done
  if [[ -n $(ls "$scratch/inbox/synthetic") ]] &&
    DANVAN_HOME=$scratch nice -n 19 "${java_command[@]}" -XX:AOTMode=record \
      -XX:AOTConfiguration="$recording" -cp "$classpath" "$main_class" nightly &&
    nice -n 19 "${java_command[@]}" -XX:AOTMode=create -XX:AOTConfiguration="$recording" \
      -XX:AOTCache="$aot.unfinished" -cp "$classpath"; then
    rm -f "$jobs"/classes-*.aot
    mv "$aot.unfinished" "$aot"
  fi
}
