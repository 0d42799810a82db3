package vn.danvan.samples;

import java.util.List;
import java.util.SplittableRandom;

/** Choices that a seed makes. */
final class Pick {
  private Pick() {}

  static <T> T one(List<T> among, SplittableRandom random) {
    return among.get(random.nextInt(among.size()));
  }

  /** Whether something happens that happens so many times in a hundred. */
  static boolean chance(int percent, SplittableRandom random) {
    return random.nextInt(100) < percent;
  }

  /** A number from least to most, both of which may come. */
  static long between(long least, long most, SplittableRandom random) {
    return least >= most ? least : random.nextLong(least, most + 1);
  }
}
