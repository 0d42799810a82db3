package vn.danvan.ranking.kernel;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Made-up events and exposures of units, the same for the same seed. */
final class Counts {
  private final List<String> units;
  private final double[] x;
  private final double[] n;

  /**
   * Of given units.
   *
   * @param units their codes
   * @param x events of each, whole numbers
   * @param n exposure or trials of each
   */
  Counts(List<String> units, double[] x, double[] n) {
    this.units = units;
    this.x = x;
    this.n = n;
  }

  List<String> units() {
    return units;
  }

  double[] x() {
    return x;
  }

  double[] n() {
    return n;
  }

  /** Figures between 5 % and 35 % of very unequal exposures from 200 on. */
  static Counts random(long seed, int units) {
    SplittableRandom random = new SplittableRandom(seed);
    double[] x = new double[units];
    double[] n = new double[units];
    for (int i = 0; i < units; i++) {
      n[i] = Math.rint(200 * Math.exp(4 * random.nextDouble()));
      x[i] = Math.rint(n[i] * (0.05 + 0.3 * random.nextDouble()));
    }
    return new Counts(codes(units), x, n);
  }

  /** All units alike. */
  static Counts alike(int units, double x, double n) {
    double[] events = new double[units];
    double[] exposure = new double[units];
    Arrays.fill(events, x);
    Arrays.fill(exposure, n);
    return new Counts(codes(units), events, exposure);
  }

  /** Events and exposures so many times as large. */
  Counts times(double factor) {
    return new Counts(
        units,
        Arrays.stream(x).map(one -> one * factor).toArray(),
        Arrays.stream(n).map(one -> one * factor).toArray());
  }

  /** The units in another order: the one at a place is the one that order names. */
  Counts in(int[] order) {
    return new Counts(
        Arrays.stream(order).mapToObj(units::get).toList(),
        Arrays.stream(order).mapToDouble(i -> x[i]).toArray(),
        Arrays.stream(order).mapToDouble(i -> n[i]).toArray());
  }

  ExactRankSets exact() {
    return new ExactRankSets(
        x.length, (j, k) -> PoissonTest.isHigher(x[j], n[j], x[k], n[k]), 0.95, Adjustment::holm);
  }

  ExactRankSets exactOfProportions() {
    return new ExactRankSets(
        x.length, (j, k) -> FisherTest.isHigher(x[j], n[j], x[k], n[k]), 0.95, Adjustment::holm);
  }

  NormalRankSets normal(Estimates estimates, int draws) {
    return new NormalRankSets(estimates, NormalDraws.of("test", units, estimates, draws), 0.95);
  }

  private static List<String> codes(int units) {
    return IntStream.range(0, units).mapToObj("VN-%02d"::formatted).toList();
  }

  /** Lower and upper bound of each unit. */
  static List<List<Integer>> bounds(RankSets sets, int units) {
    return IntStream.range(0, units).mapToObj(i -> List.of(sets.lower(i), sets.upper(i))).toList();
  }
}
