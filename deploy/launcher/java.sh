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
    -Duser.timezone=Asia/Ho_Chi_Minh "-Ddanvan.checkout=$checkout" "-Ddanvan.home=$home")
  classpath=$jar$(LC_ALL=C && printf ':%s' "$jobs"/lib/*.jar)
  # Named after the jars and the JDK, so that a cache of other jars is never taken for theirs.
  aot=$jobs/classes-$( (printf '%s' "$JAVA_HOME"; ls -ln "$jar" "$jobs/lib") | cksum | cut -d' ' -f1).aot
}

run_java() { # COMMAND [ARGUMENT…]
  compose_java_command
  export SPARK_LOCAL_IP=127.0.0.1
  case " $1 $* " in
    ' demo '* | ' nightly '* | ' load '*) ;;
    *)
      # No Spark in it: what counts is a quick start.
      exec "${java_command[@]}" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC \
        -cp "$classpath" "$main_class" "$@" ;;
  esac
  if [[ -f $aot ]]; then
    exec "${java_command[@]}" -XX:AOTCache="$aot" "${aot_quiet[@]}" -cp "$classpath" "$main_class" "$@"
  elif [[ $1 == load || " $* " == *' --help '* ]]; then
    exec "${java_command[@]}" -cp "$classpath" "$main_class" "$@"
  fi
  run_and_record "$@"
}

# The classes that this run loads go into a cache, from which every later run starts in half the time.
run_and_record() { # COMMAND [ARGUMENT…]
  local code=0 recording=$aot.$$.recording
  "${java_command[@]}" -XX:AOTMode=record -XX:AOTConfiguration="$recording" "${aot_quiet[@]}" \
    -cp "$classpath" "$main_class" "$@" || code=$?
  if [[ $code -eq 0 && -f $recording ]]; then
    (
      trap '' HUP INT
      nice -n 19 "${java_command[@]}" -XX:AOTMode=create -XX:AOTConfiguration="$recording" \
        -XX:AOTCache="$aot.$$" -cp "$classpath" &&
        rm -f "$jobs"/classes-*.aot && mv "$aot.$$" "$aot"
      rm -f "$recording" "$aot.$$"
    ) </dev/null >"$home/log/aot.log" 2>&1 &
  else
    rm -f "$recording"
  fi
  exit "$code"
}
