package vn.danvan.ranking.kernel;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import vn.danvan.catalogue.Indicator;

/**
 * The figures of the ranked units as events x among n, for which chance has a law: binomial for
 * proportions, Poisson for rates; a plain count is a rate of equal exposures. A ratio has no law.
 */
final class Sample {
  private final List<String> units;
  private final Indicator.Method method;
  private final int direction;
  private final double scale;
  private final double[] x;
  private final double[] n;

  private Sample(Group group, List<Entry> ranked) {
    this.units = ranked.stream().map(Entry::unit).toList();
    this.method = group.method();
    this.direction = group.direction();
    this.scale = group.scale().doubleValue();
    this.x = doubles(ranked, Entry::numerator);
    this.n =
        method == Indicator.Method.COUNT
            ? doubles(ranked, entry -> BigDecimal.ONE)
            : doubles(ranked, Entry::denominator);
  }

  /** Of the ranked units of a group; null where chance has no law. */
  static Sample of(Group group) {
    return group.method() == Indicator.Method.RATIO ? null : new Sample(group, group.ranked());
  }

  private static double[] doubles(List<Entry> entries, Function<Entry, BigDecimal> of) {
    return entries.stream().map(of).mapToDouble(BigDecimal::doubleValue).toArray();
  }

  List<String> units() {
    return units;
  }

  int size() {
    return units.size();
  }

  boolean isOfProportions() {
    return method == Indicator.Method.PROPORTION;
  }

  /** Whether exposures mean something, so that units may be held against their mean. */
  boolean hasExposures() {
    return method != Indicator.Method.COUNT;
  }

  double x(int unit) {
    return x[unit];
  }

  double n(int unit) {
    return n[unit];
  }

  double figure(int unit) {
    return x[unit] / n[unit];
  }

  /** From a figure to what is published. */
  double scale() {
    return scale;
  }

  double[] events() {
    return x.clone();
  }

  double[] exposures() {
    return n.clone();
  }

  /** All events over all exposures. */
  double mean() {
    return SortedSum.of(x) / SortedSum.of(n);
  }

  /** Estimates of which larger is better. */
  Estimates estimates() {
    Estimates estimates =
        isOfProportions() ? Estimates.ofProportions(x, n) : Estimates.ofRates(x, n);
    return direction > 0 ? estimates : estimates.negated();
  }

  /** Whether exact tests of pairs take the place of a normal law. */
  boolean needsExactTests(int exactBelow) {
    return !hasExposures()
        || IntStream.range(0, size())
            .anyMatch(i -> x[i] < exactBelow || (isOfProportions() && n[i] - x[i] < exactBelow));
  }

  /** Whether the events are counted, not weighed; of proportions, the trials too. */
  boolean isCounted(int unit) {
    return x[unit] == Math.rint(x[unit]) && (!isOfProportions() || n[unit] == Math.rint(n[unit]));
  }

  boolean isCounted() {
    return IntStream.range(0, size()).allMatch(this::isCounted);
  }

  /** p-value of the hypothesis that a unit is no better than another. */
  double isBetter(int unit, int other) {
    int higher = direction > 0 ? unit : other;
    int lower = direction > 0 ? other : unit;
    return isOfProportions()
        ? FisherTest.isHigher(x[higher], n[higher], x[lower], n[lower])
        : PoissonTest.isHigher(x[higher], n[higher], x[lower], n[lower]);
  }
}
