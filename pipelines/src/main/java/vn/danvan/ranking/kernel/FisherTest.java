package vn.danvan.ranking.kernel;

import org.apache.commons.statistics.distribution.HypergeometricDistribution;

/**
 * Whether two proportions differ, given all events and all trials: R. A. Fisher, "The logic of
 * inductive inference", Journal of the Royal Statistical Society 98 (1935).
 *
 * <p>From the probability of the table seen, those beyond it follow by one multiplication each.
 */
public final class FisherTest {
  /** Two tables that are equally probable may differ in the last digits. */
  private static final double EQUALLY = 1 + 1e-7;

  /** Tables this much less probable than the sum so far no longer change it. */
  private static final double NEGLIGIBLE = 1e-17;

  private final long n1;
  private final long n2;
  private final long events;
  private final long x1;
  private final double seen;

  /**
   * @param x1 events of the first, a whole number, 0 to n1
   * @param n1 its trials, a whole number above 0
   * @param x2 events of the second, a whole number, 0 to n2
   * @param n2 its trials, a whole number above 0
   */
  private FisherTest(double x1, double n1, double x2, double n2) {
    this.n1 = (long) n1;
    this.n2 = (long) n2;
    this.events = (long) (x1 + x2);
    this.x1 = (long) x1;
    this.seen =
        HypergeometricDistribution.of(
                Math.toIntExact(this.n1 + this.n2),
                Math.toIntExact(events),
                Math.toIntExact(this.n1))
            .probability((int) x1);
  }

  /**
   * Probability of no fewer events in the first, if both proportions are equal. Beyond two thousand
   * million trials, where the table no longer has whole numbers of its own, by its limits.
   *
   * @param x1 events of the first, a whole number, 0 to n1
   * @param n1 its trials, a whole number above 0
   * @param x2 events of the second, a whole number, 0 to n2
   * @param n2 its trials, a whole number above 0
   */
  public static double isHigher(double x1, double n1, double x2, double n2) {
    if (n1 + n2 > Integer.MAX_VALUE) {
      return limit(x1, n1, x2, n2);
    }
    if (x1 + x2 == 0 || x1 + x2 == n1 + n2) {
      return 1;
    }
    FisherTest test = new FisherTest(x1, n1, x2, n2);
    // The shorter way: beyond the table on its own side of the mean.
    return x1 * n2 >= x2 * n1
        ? Math.min(1, test.seen + test.above())
        : Math.max(0, 1 - test.below());
  }

  /** Probability of no more probable a table, if both proportions are equal; as isHigher. */
  public static double differs(double x1, double n1, double x2, double n2) {
    if (n1 + n2 > Integer.MAX_VALUE) {
      return Math.min(1, 2 * Math.min(limit(x1, n1, x2, n2), limit(x2, n2, x1, n1)));
    }
    if (x1 + x2 == 0 || x1 + x2 == n1 + n2) {
      return 1;
    }
    FisherTest test = new FisherTest(x1, n1, x2, n2);
    return Math.min(1, test.noMoreProbable());
  }

  /** Tables with more events in the first. */
  private double above() {
    double sum = 0;
    double table = seen;
    for (long x = x1; x < Math.min(n1, events) && table > NEGLIGIBLE * (seen + sum); x++) {
      table *= upward(x);
      sum += table;
    }
    return sum;
  }

  /** Tables with fewer events in the first. */
  private double below() {
    double sum = 0;
    double table = seen;
    for (long x = x1; x > Math.max(0, events - n2) && table > NEGLIGIBLE * (seen + sum); x--) {
      table /= upward(x - 1);
      sum += table;
    }
    return sum;
  }

  private double noMoreProbable() {
    double sum = 0;
    double table = seen;
    for (long x = x1; x < Math.min(n1, events) && table > 0; x++) {
      table *= upward(x);
      sum += table <= seen * EQUALLY ? table : 0;
    }
    table = seen;
    for (long x = x1; x > Math.max(0, events - n2) && table > 0; x--) {
      table /= upward(x - 1);
      sum += table <= seen * EQUALLY ? table : 0;
    }
    return sum + seen;
  }

  /** How much more probable x + 1 events in the first are than x. */
  private double upward(long x) {
    return ((double) (n1 - x) / (x + 1)) * ((double) (events - x) / (n2 - events + x + 1));
  }

  private static double limit(double x1, double n1, double x2, double n2) {
    double events = x1 + x2;
    if (events < 1e-3 * (n1 + n2)) {
      // Few events among many trials: each falls on the first by its share of the trials.
      return PoissonTest.isHigher(x1, n1, x2, n2);
    }
    if (n1 + n2 - events < 1e-3 * (n1 + n2)) {
      return PoissonTest.isHigher(n2 - x2, n2, n1 - x1, n1);
    }
    Estimates both = Estimates.ofProportions(new double[] {x1, x2}, new double[] {n1, n2});
    return Normal.beyond(both.distance(0, 1));
  }
}
