package vn.danvan.validation.kernel;

import java.util.Arrays;

/** Statistics that a few wrong values do not move. */
final class Robust {
  /** Makes the median absolute deviation of a normal sample its standard deviation. */
  private static final double CONSISTENCY = 1.4826;

  private Robust() {}

  static double median(double[] sample) {
    double[] sorted = sample.clone();
    Arrays.sort(sorted);
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }

  /** The median absolute deviation from a centre, on the scale of a standard deviation. */
  static double spread(double[] sample, double centre) {
    return CONSISTENCY * median(Arrays.stream(sample).map(x -> Math.abs(x - centre)).toArray());
  }
}
