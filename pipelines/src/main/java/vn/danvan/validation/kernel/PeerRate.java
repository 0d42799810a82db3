package vn.danvan.validation.kernel;

import java.io.Serializable;

/**
 * What units of one kind report of one value in one period, for one unit that they consist of, on
 * the logarithmic scale.
 *
 * @param peers how many of them report it
 * @param median the median of the logarithms
 * @param spread their spread
 */
public record PeerRate(int peers, double median, double spread) implements Serializable {

  /** Of the logarithms that {@link #logarithm} gives. */
  public static PeerRate of(double[] logarithms) {
    double median = Robust.median(logarithms);
    return new PeerRate(logarithms.length, median, Robust.spread(logarithms, median));
  }

  /** A value of a unit of some size on this scale. */
  public static double logarithm(double value, double size) {
    return Math.log((value + Expectation.HALF_A_COUNT) / size);
  }

  Expectation expectation(double size, double leastNoise) {
    return new Expectation(
        Math.max(0, Math.exp(median) * size - Expectation.HALF_A_COUNT),
        Math.max(leastNoise, spread),
        peers);
  }
}
