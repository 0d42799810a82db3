#!/usr/bin/env bash
# Measures the demo on a home of its own: seconds of each step, peak memory of all its processes together, and the seconds of a
# second run with nothing new. Usage: docs/measure/demo.sh [HOME]   (default: a folder under target/, removed at the end)
set -euo pipefail
checkout=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)
home=${1:-$checkout/target/measured-home}
rm -rf "$home"

# Proportional set size counts a page that several processes share once.
sample() {
  local peak=0 sum pid
  while kill -0 "$1" 2>/dev/null; do
    sum=0
    for pid in $(pgrep -f "$home|$checkout" || true); do
      sum=$((sum + $(awk '/^Pss:/ {s += $2} END {print s + 0}' "/proc/$pid/smaps_rollup" 2>/dev/null || echo 0)))
    done
    if ((sum > peak)); then
      peak=$sum
      echo "$peak" >"$checkout/target/peak-kib"
    fi
    sleep 1
  done
}

begin=$SECONDS
"$checkout/danvan" --home "$home" demo &
demo=$!
mkdir -p "$checkout/target"
sample "$demo" &
wait "$demo"
printf '\ndemo: %d s in all; peak memory %d MiB\n' $((SECONDS - begin)) $(($(cat "$checkout/target/peak-kib") / 1024))
"$checkout/danvan" --home "$home" stop

# The classes of the first run go into a cache, in the background; wait until that has ended.
while [[ -d $checkout/jobs/target/training ]]; do sleep 1; done
begin=$SECONDS
"$checkout/danvan" --home "$home" nightly
printf 'nightly with nothing new: %d s\n' $((SECONDS - begin))
[[ $# -gt 0 ]] || rm -rf "$home"
