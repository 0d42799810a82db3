package vn.danvan.ranking.kernel;

/**
 * Limits within which a rate lies by chance if its unit is like all together: exact Poisson limits
 * of the events that its exposure lets expect (D. J. Spiegelhalter, Statistics in Medicine 24,
 * 2005).
 */
public final class RateFunnel {
  private RateFunnel() {}

  /**
   * Limits for a unit of such an exposure.
   *
   * @param mean pooled rate, 0 or more
   * @param n exposure of the unit, above 0
   * @param confidence 0.95 for limits at 0.975, 0.998 for limits at 0.999
   */
  public static Interval limits(double mean, double n, double confidence) {
    return ExactPoisson.of(mean * n, confidence).times(1 / n);
  }
}
