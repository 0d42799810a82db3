package vn.danvan.ranking.kernel;

import java.util.Arrays;

/**
 * For each unit the ranks that its true rank may be, from 1 (best) to N: from 1 + the number of
 * units that are surely better to N - the number of those that are surely worse.
 */
public final class RankSets {
  private final int[] lower;
  private final int[] upper;

  private RankSets(int units) {
    this.lower = new int[units];
    this.upper = new int[units];
    Arrays.fill(lower, 1);
    Arrays.fill(upper, units);
  }

  /** Nothing is sure: every unit may have every rank. */
  public static RankSets open(int units) {
    return new RankSets(units);
  }

  /** The best rank that a unit may have. */
  public int lower(int unit) {
    return lower[unit];
  }

  /** The worst. */
  public int upper(int unit) {
    return upper[unit];
  }

  /** Some unit is surely better than this one. */
  void belowAnother(int unit) {
    lower[unit]++;
  }

  /** Some unit is surely worse than this one. */
  void aboveAnother(int unit) {
    upper[unit]--;
  }

  /** The first is surely better than the second. */
  void settle(int better, int worse) {
    belowAnother(worse);
    aboveAnother(better);
  }

  /** The sets of one unit each from the sets of its own. */
  void take(int unit, RankSets own) {
    lower[unit] = own.lower[unit];
    upper[unit] = own.upper[unit];
  }
}
