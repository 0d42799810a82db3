package vn.danvan.ranking.kernel;

/**
 * Exact conditional interval of the ratio of two Poisson rates: given all events, those of the
 * first are binomial (J. Przyborowski and H. Wilenski, Biometrika 31, 1940; E. L. Lehmann and J. P.
 * Romano, "Testing Statistical Hypotheses", section 4.5).
 */
public final class RateRatio {
  private RateRatio() {}

  /**
   * Of (x1 / n1) / (x2 / n2).
   *
   * @param x1 events of the first, 0 or more
   * @param n1 its exposure, above 0
   * @param x2 events of the second, 0 or more
   * @param n2 its exposure, above 0
   * @param confidence 0.95, say
   * @return upper end infinite where x2 = 0; no statement where there are no events
   */
  public static Interval of(double x1, double n1, double x2, double n2, double confidence) {
    if (x1 + x2 == 0) {
      return Interval.NONE;
    }
    Interval share = ClopperPearson.of(x1, x1 + x2, confidence);
    return new Interval(odds(share.lower()) * n2 / n1, odds(share.upper()) * n2 / n1);
  }

  private static double odds(double share) {
    return share / (1 - share);
  }
}
