package vn.danvan.ranking.kernel;

import org.apache.commons.statistics.distribution.GammaDistribution;

/**
 * Exact interval of a Poisson mean from one count: F. Garwood, "Fiducial limits for the Poisson
 * distribution", Biometrika 28 (1936). Half a chi-square of 2x degrees is a gamma of shape x.
 */
public final class ExactPoisson {
  /** From so many events on the quantiles no longer converge, and Byar's differ in no digit. */
  private static final double MANY = 1e9;

  private ExactPoisson() {}

  /**
   * Of the mean behind a count.
   *
   * @param x events, 0 or more
   * @param confidence 0.95, say
   * @return of the mean count; divide by the exposure for a rate
   */
  public static Interval of(double x, double confidence) {
    if (x > MANY) {
      return Byar.of(x, confidence);
    }
    double tail = (1 - confidence) / 2;
    return new Interval(
        x == 0 ? 0 : GammaDistribution.of(x, 1).inverseCumulativeProbability(tail),
        GammaDistribution.of(x + 1, 1).inverseSurvivalProbability(tail));
  }
}
