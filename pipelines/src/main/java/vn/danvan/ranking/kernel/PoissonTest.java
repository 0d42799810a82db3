package vn.danvan.ranking.kernel;

import org.apache.commons.numbers.gamma.RegularizedBeta;
import org.apache.commons.statistics.distribution.BinomialDistribution;

/**
 * Whether two Poisson rates differ, given all their events: those of the first are binomial, with
 * its share of the exposure (J. Przyborowski and H. Wilenski, "Homogeneity of results in testing
 * samples from Poisson series", Biometrika 31, 1940). With equal exposures this is the test of two
 * categories of a multinomial.
 */
public final class PoissonTest {
  /** Two tables that are equally probable may differ in the last digits. */
  private static final double EQUALLY = 1 + 1e-7;

  private PoissonTest() {}

  /**
   * Probability of no fewer events in the first, if both rates are equal.
   *
   * @param x1 events of the first, 0 or more
   * @param n1 its exposure, above 0
   * @param x2 events of the second, 0 or more
   * @param n2 its exposure, above 0
   */
  public static double isHigher(double x1, double n1, double x2, double n2) {
    return x1 == 0 ? 1 : RegularizedBeta.value(n1 / (n1 + n2), x1, x2 + 1);
  }

  /**
   * Probability of no more probable a split of the events, if both rates are equal.
   *
   * @param x1 events of the first, a whole number
   * @param n1 its exposure, above 0
   * @param x2 events of the second, a whole number; from 2^31 events on, where nothing is lost by
   *     it, twice the smaller tail
   * @param n2 its exposure, above 0
   */
  public static double differs(double x1, double n1, double x2, double n2) {
    if (x1 + x2 > Integer.MAX_VALUE) {
      return Math.min(1, 2 * Math.min(isHigher(x1, n1, x2, n2), isHigher(x2, n2, x1, n1)));
    }
    int all = Math.toIntExact((long) (x1 + x2));
    if (all == 0) {
      return 1;
    }
    BinomialDistribution split = BinomialDistribution.of(all, n1 / (n1 + n2));
    int x = (int) x1;
    double probability = split.probability(x) * EQUALLY;
    double mean = split.getMean();
    if (x == mean) {
      return 1;
    }
    if (x < mean) {
      int above = firstAtMost(split, probability, (int) Math.ceil(mean), all);
      return Math.min(1, split.cumulativeProbability(x) + split.survivalProbability(above - 1));
    }
    int below = all - firstAtMost(mirrored(split), probability, (int) Math.ceil(all - mean), all);
    return Math.min(1, split.cumulativeProbability(below) + split.survivalProbability(x - 1));
  }

  private static BinomialDistribution mirrored(BinomialDistribution split) {
    return BinomialDistribution.of(split.getNumberOfTrials(), 1 - split.getProbabilityOfSuccess());
  }

  /** The first count from one beyond the mean on that is no more probable; all + 1 if none is. */
  private static int firstAtMost(
      BinomialDistribution split, double probability, int from, int all) {
    int low = from;
    int high = all + 1;
    while (low < high) {
      int middle = low + (high - low) / 2;
      if (split.probability(middle) <= probability) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
