package vn.danvan.ranking.kernel;

/**
 * Interval of a difference of two independent proportions from their score intervals: R. G.
 * Newcombe, "Interval estimation for the difference between independent proportions", Statistics in
 * Medicine 17 (1998), method 10.
 */
public final class Newcombe {
  private Newcombe() {}

  /**
   * Of p1 - p2.
   *
   * @param x1 events of the first, 0 to n1
   * @param n1 its trials, above 0
   * @param x2 events of the second, 0 to n2
   * @param n2 its trials, above 0
   * @param confidence 0.95, say
   */
  public static Interval of(double x1, double n1, double x2, double n2, double confidence) {
    double p1 = x1 / n1;
    double p2 = x2 / n2;
    Interval first = Wilson.of(x1, n1, confidence);
    Interval second = Wilson.of(x2, n2, confidence);
    return new Interval(
        p1 - p2 - Math.hypot(p1 - first.lower(), second.upper() - p2),
        p1 - p2 + Math.hypot(first.upper() - p1, p2 - second.lower()));
  }
}
