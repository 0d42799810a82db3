package vn.danvan.ranking.kernel;

/**
 * Limits within which a proportion lies by chance if its unit is like all together: D. J.
 * Spiegelhalter, "Funnel plots for comparing institutional performance", Statistics in Medicine 24
 * (2005), with score limits.
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
    double z = Normal.twoSided(confidence);
    double d = 1 / (z * z) + 1 / n;
    double c = mean * (n / (z * z) + 1);
    double root =
        Math.sqrt(
            Math.max(
                0, c * c - d * mean * (n * (mean * (n / (z * z) + 2) - 1) + z * z * (mean - 1))));
    return new Interval(Math.max(0, (c - root) / (d * n)), Math.min(1, (c + root) / (d * n)));
  }
}
