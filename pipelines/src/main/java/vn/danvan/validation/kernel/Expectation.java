package vn.danvan.validation.kernel;

import java.util.Optional;
import java.util.SortedMap;

/**
 * The size that a value is expected to have.
 *
 * @param size the value itself
 * @param noise how much of it usual values differ, as a share
 * @param basis how many values it rests on
 */
record Expectation(double size, double noise, int basis) {
  /** No trend of many years is steeper; what seems so are years that broke off. */
  private static final double STEEPEST = 0.2;

  /** Keeps a zero on the logarithmic scale. */
  static final double HALF_A_COUNT = 0.5;

  /**
   * What the same value in other years lets expect: their robust trend (Theil and Sen: the median
   * of all slopes) on the logarithmic scale.
   *
   * @param leastNoise never less noise than this, since few years may agree by chance
   */
  static Expectation of(SortedMap<Integer, Double> otherYears, int year, double leastNoise) {
    int[] years = otherYears.keySet().stream().mapToInt(Integer::intValue).toArray();
    double[] logs =
        otherYears.values().stream().mapToDouble(value -> Math.log(value + HALF_A_COUNT)).toArray();
    double slope = slope(years, logs);
    double[] levels = new double[years.length];
    for (int i = 0; i < years.length; i++) {
      levels[i] = logs[i] + slope * (year - years[i]);
    }
    double level = Robust.median(levels);
    return new Expectation(
        Math.max(0, Math.exp(level) - HALF_A_COUNT),
        Math.max(leastNoise, Robust.spread(levels, level) * forTwoFitted(years.length)),
        years.length);
  }

  /** A trend and a level were fitted to the same few years, which lie the closer to them. */
  private static double forTwoFitted(int years) {
    return years > 2 ? Math.sqrt(years / (years - 2.0)) : 1;
  }

  /** The same where there are years enough. */
  static Optional<Expectation> of(
      SortedMap<Integer, Double> otherYears, int year, double leastNoise, double leastYears) {
    return otherYears.size() < leastYears
        ? Optional.empty()
        : Optional.of(of(otherYears, year, leastNoise));
  }

  private static double slope(int[] years, double[] logs) {
    double[] slopes = new double[years.length * (years.length - 1) / 2];
    int count = 0;
    for (int i = 0; i < years.length; i++) {
      for (int j = 0; j < i; j++) {
        slopes[count++] = (logs[i] - logs[j]) / (years[i] - years[j]);
      }
    }
    return count == 0 ? 0 : Math.clamp(Robust.median(slopes), -STEEPEST, STEEPEST);
  }

  /**
   * By how many usual deviations a value differs. Counts are held on the scale of Anscombe's square
   * root, on which chance moves every count by 1; the noise stands beside that, so that small
   * numbers may do as they like.
   */
  double z(double value) {
    return (anscombe(value) - anscombe(size)) / Math.sqrt(1 + size * noise * noise);
  }

  /** How many times larger or smaller a value is. */
  double ratio(double value) {
    double times = (value + HALF_A_COUNT) / (size + HALF_A_COUNT);
    return Math.max(times, 1 / times);
  }

  private static double anscombe(double value) {
    return 2 * Math.sqrt(Math.max(0, value) + 3.0 / 8);
  }
}
