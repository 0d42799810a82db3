package vn.danvan.ranking.kernel;

import org.apache.commons.statistics.distribution.TDistribution;

/** Interval of a mean of values: Student, "The probable error of a mean", Biometrika 6 (1908). */
public final class StudentMean {
  private StudentMean() {}

  /**
   * Of the mean behind values.
   *
   * @param mean mean of the values
   * @param deviation standard deviation of the values, with n - 1
   * @param n how many values; below 2 there is no statement
   * @param confidence 0.95, say
   */
  public static Interval of(double mean, double deviation, int n, double confidence) {
    if (n < 2) {
      return Interval.NONE;
    }
    double half =
        TDistribution.of(n - 1).inverseSurvivalProbability((1 - confidence) / 2)
            * deviation
            / Math.sqrt(n);
    return new Interval(mean - half, mean + half);
  }
}
