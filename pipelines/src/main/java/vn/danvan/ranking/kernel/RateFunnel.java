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

  /**
   * Where a unit stands by the exact interval of its own count, as published health tables flag it
   * (PHEindicatormethods, assign_funnel_significance): outside where that interval leaves out the
   * events that its exposure lets expect. In a few places near a limit this is not where its figure
   * lies between the limits of the expected count, which are no test of the unit's own.
   *
   * @param mean pooled rate, 0 or more
   * @param x events of the unit, 0 or more
   * @param n its exposure, above 0
   * @param inner 0.95 for limits at 0.975
   * @param outer 0.998 for limits at 0.999
   */
  public static FunnelPosition position(
      double mean, double x, double n, double inner, double outer) {
    Interval within = ExactPoisson.of(x, inner);
    Interval around = ExactPoisson.of(x, outer);
    double expected = mean * n;
    if (around.excludes(expected)) {
      return expected < around.lower() ? FunnelPosition.ABOVE_OUTER : FunnelPosition.BELOW_OUTER;
    }
    if (within.excludes(expected)) {
      return expected < within.lower() ? FunnelPosition.ABOVE : FunnelPosition.BELOW;
    }
    return FunnelPosition.WITHIN;
  }
}
