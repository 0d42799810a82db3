package vn.danvan.ranking.kernel;

/**
 * Byar's approximation to the exact Poisson interval, as published health tables print it: N. E.
 * Breslow and N. E. Day, "Statistical Methods in Cancer Research II", IARC (1987).
 */
public final class Byar {
  private Byar() {}

  /**
   * Of the mean behind a count.
   *
   * @param x events, 0 or more
   * @param confidence 0.95, say
   * @return of the mean count; the lower end is NaN where the approximation would be negative
   */
  public static Interval of(double x, double confidence) {
    double z = Normal.twoSided(confidence);
    double below = 1 - 1 / (9 * x) - z / (3 * Math.sqrt(x));
    double above = 1 - 1 / (9 * (x + 1)) + z / (3 * Math.sqrt(x + 1));
    return new Interval(
        x > 0 && below >= 0 ? x * below * below * below : Double.NaN,
        (x + 1) * above * above * above);
  }
}
