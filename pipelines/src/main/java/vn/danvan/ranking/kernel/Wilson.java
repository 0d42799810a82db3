package vn.danvan.ranking.kernel;

/**
 * Score interval of a proportion: E. B. Wilson, "Probable inference, the law of succession, and
 * statistical inference", JASA 22 (1927).
 */
public final class Wilson {
  private Wilson() {}

  /**
   * Of x in n.
   *
   * @param x events, 0 to n
   * @param n trials, above 0
   * @param confidence 0.95, say
   * @return exactly 0 below for x = 0, exactly 1 above for x = n
   */
  public static Interval of(double x, double n, double confidence) {
    double z = Normal.twoSided(confidence);
    double spread = z * Math.sqrt(z * z + 4 * x * (1 - x / n));
    double divisor = 2 * (n + z * z);
    return new Interval(
        x == 0 ? 0 : (2 * x + z * z - spread) / divisor,
        x == n ? 1 : (2 * x + z * z + spread) / divisor);
  }
}
