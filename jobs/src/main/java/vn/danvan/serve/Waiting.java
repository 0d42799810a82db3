package vn.danvan.serve;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waiting for a condition, never for a time. */
final class Waiting {
  private static final long POLL_NANOSECONDS = TimeUnit.MILLISECONDS.toNanos(100);

  private Waiting() {}

  /** True as soon as the condition holds, false when it does not within the time allowed. */
  static boolean until(BooleanSupplier condition, Duration allowed) {
    long deadline = System.nanoTime() + allowed.toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() - deadline >= 0 || Thread.currentThread().isInterrupted()) {
        return false;
      }
      LockSupport.parkNanos(POLL_NANOSECONDS);
    }
    return true;
  }

  static long secondsSince(long startNanoseconds) {
    return Math.round((System.nanoTime() - startNanoseconds) / 1e9);
  }
}
