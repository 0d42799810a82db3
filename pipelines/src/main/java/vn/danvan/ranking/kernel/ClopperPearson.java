package vn.danvan.ranking.kernel;

import org.apache.commons.statistics.distribution.BetaDistribution;

/**
 * Exact interval of a proportion: C. J. Clopper and E. S. Pearson, "The use of confidence or
 * fiducial limits illustrated in the case of the binomial", Biometrika 26 (1934).
 */
public final class ClopperPearson {
  /** From so many events and others on the quantiles no longer converge: the score's take over. */
  private static final double MANY = 1e9;

  private ClopperPearson() {}

  /**
   * Of x in n.
   *
   * @param x events, 0 to n
   * @param n trials, above 0
   * @param confidence 0.95, say
   */
  public static Interval of(double x, double n, double confidence) {
    if (Math.min(x, n - x) > MANY) {
      return Wilson.of(x, n, confidence);
    }
    double tail = (1 - confidence) / 2;
    return new Interval(
        x == 0 ? 0 : BetaDistribution.of(x, n - x + 1).inverseCumulativeProbability(tail),
        x == n ? 1 : BetaDistribution.of(x + 1, n - x).inverseSurvivalProbability(tail));
  }
}
