package vn.danvan.ranking.kernel;

import org.apache.commons.statistics.distribution.NormalDistribution;

/** The standard normal distribution. */
final class Normal {
  private static final NormalDistribution STANDARD = NormalDistribution.of(0, 1);

  private Normal() {}

  /**
   * How many standard deviations around the mean hold a share of the distribution.
   *
   * @param confidence share, 0.95 say
   */
  static double twoSided(double confidence) {
    return STANDARD.inverseSurvivalProbability((1 - confidence) / 2);
  }

  /** The share beyond z. */
  static double beyond(double z) {
    return STANDARD.survivalProbability(z);
  }
}
