package vn.danvan.bench;

import vn.danvan.ranking.kernel.Band;

/**
 * The ranks that units truly have. Equal units share all ranks from 1 + the number of better ones
 * to N - the number of worse ones, and a set has to hold them all: that is more than to hold the
 * first of them, which is a unit's rank by competition.
 */
final class TrueRanks {
  private final int[] best;
  private final int[] worst;

  /**
   * @param values true value of each unit; larger is better
   */
  TrueRanks(double[] values) {
    this.best = new int[values.length];
    this.worst = new int[values.length];
    for (int i = 0; i < values.length; i++) {
      best[i] = 1;
      worst[i] = values.length;
      for (double other : values) {
        best[i] += other > values[i] ? 1 : 0;
        worst[i] -= other < values[i] ? 1 : 0;
      }
    }
  }

  /** Whether a set from one rank to another holds those of a unit. */
  boolean areIn(int lower, int upper, int unit) {
    return lower <= best[unit] && worst[unit] <= upper;
  }

  /** Whether a unit that is said to lead does, and one that is said to trail does. */
  boolean isTrue(Band band, int unit) {
    return switch (band) {
      case LEADING -> 4 * worst[unit] <= best.length;
      case MIDDLE -> true;
      case TRAILING -> 4 * best[unit] > 3 * best.length;
    };
  }
}
