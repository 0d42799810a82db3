package vn.danvan.ranking.kernel;

/**
 * Limits within which a proportion lies by chance if its unit is like all together: D. J.
 * Spiegelhalter, "Funnel plots for comparing institutional performance", Statistics in Medicine 24
 * (2005), with score limits. Published health tables write them as the roots of a quadratic
 * (PHEindicatormethods, sigma_adjustment), which loses digits; its roots are these.
 */
public final class ProportionFunnel {
  private ProportionFunnel() {}

  /**
   * Limits for a unit of so many trials.
   *
   * @param mean pooled proportion, 0 to 1
   * @param n trials of the unit, above 0
   * @param confidence 0.95 for limits at 0.975, 0.998 for limits at 0.999
   */
  public static Interval limits(double mean, double n, double confidence) {
    double half = Normal.twoSided(confidence) * Math.sqrt(mean * (1 - mean) / n);
    return new Interval(Math.max(0, mean - half), Math.min(1, mean + half));
  }
}
