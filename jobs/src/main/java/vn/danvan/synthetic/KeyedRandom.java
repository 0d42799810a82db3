package vn.danvan.synthetic;

import java.util.SplittableRandom;

/**
 * Draws that depend on their key alone, never on the order of drawing: an element added to a form
 * changes no other number.
 */
record KeyedRandom(long seed) {
  private static final long FNV_OFFSET = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;

  /** A number in [0, 1). */
  double fraction(Object... key) {
    return stream(key).nextDouble();
  }

  /** A number in [low, high). */
  double between(double low, double high, Object... key) {
    return low + (high - low) * fraction(key);
  }

  /** A number around 0, between -1 and 1, small ones more often. */
  double around(Object... key) {
    SplittableRandom stream = stream(key);
    return (stream.nextDouble() + stream.nextDouble() + stream.nextDouble()) / 1.5 - 1;
  }

  /** A whole number from 0 to {@code bound - 1}. */
  int below(int bound, Object... key) {
    return stream(key).nextInt(bound);
  }

  private SplittableRandom stream(Object... key) {
    long hash = FNV_OFFSET;
    for (Object part : key) {
      String text = part.toString();
      for (int i = 0; i < text.length(); i++) {
        hash = (hash ^ text.charAt(i)) * FNV_PRIME;
      }
      // A separator, so that ("a", "bc") and ("ab", "c") differ.
      hash = (hash ^ 0x1f) * FNV_PRIME;
    }
    return new SplittableRandom(hash ^ (seed * 0x9e3779b97f4a7c15L));
  }
}
