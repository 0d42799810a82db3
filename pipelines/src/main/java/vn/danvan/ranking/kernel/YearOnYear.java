package vn.danvan.ranking.kernel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.danvan.catalogue.RankingMethod;

/**
 * Changes since the year before: a value change is significant when its exact test, adjusted over
 * all units, and its interval both say so; a rank change when the value change is and the ranks
 * drawn in both years exclude that it stayed. That, too, is said of many units at once: the
 * interval of the places gained is the wider the more units are compared (Bonferroni), or else,
 * when all values rise, somebody's rank would nearly always be said to have moved.
 */
final class YearOnYear {
  private final GroupRanking before;
  private final GroupRanking now;
  private final RankingMethod method;
  private final double[] adjusted;
  private final Map<String, Entry> entriesBefore = new HashMap<>();
  private final Map<String, Change> changes = new HashMap<>();
  private final double rankConfidence;

  YearOnYear(GroupRanking before, GroupRanking now, RankingMethod method) {
    this.before = before;
    this.now = now;
    this.method = method;
    before.group().ranked().forEach(entry -> entriesBefore.put(entry.unit(), entry));
    this.adjusted = adjusted();
    now.group().ranked().stream()
        .filter(entry -> isComparable(entry, entriesBefore.get(entry.unit())))
        .forEach(entry -> changes.put(entry.unit(), change(entry.unit())));
    this.rankConfidence = 1 - (1 - method.confidence()) / Math.max(1, changes.size());
  }

  private static boolean isComparable(Entry entry, Entry then) {
    return then != null && entry.segment() == then.segment();
  }

  /** The movement of each unit of the group, in its order. */
  List<Movement> movements() {
    List<Movement> movements = new ArrayList<>();
    for (Entry entry : now.group().entries()) {
      Entry then = entriesBefore.get(entry.unit());
      String period = before.group().period();
      if (!entry.isRanked() || then == null) {
        movements.add(Movement.none(period));
      } else if (!isComparable(entry, then)) {
        movements.add(Movement.incomparable(period));
      } else {
        movements.add(movement(then, entry));
      }
    }
    return movements;
  }

  private Movement movement(Entry then, Entry entry) {
    int direction = now.group().direction();
    List<BigDecimal> valuesBefore = before.group().ranked().stream().map(Entry::value).toList();
    List<BigDecimal> values = now.group().ranked().stream().map(Entry::value).toList();
    int rankBefore = Ranks.of(then.value(), valuesBefore, direction).competition();
    int rankNow = Ranks.of(entry.value(), values, direction).competition();
    List<BigDecimal> others =
        before.group().ranked().stream()
            .filter(other -> !other.unit().equals(then.unit()))
            .map(Entry::value)
            .toList();
    ChangeCause cause = ChangeCause.of(then, entry, others, rankBefore, rankNow, direction);
    Change change = changes.get(entry.unit());
    Interval ranks = change.moved(method.confidence()) ? rankChange(entry.unit()) : Interval.NONE;
    int gained = rankBefore - rankNow;
    return new Movement(
        before.group().period(),
        rankBefore,
        gained,
        entry.value().subtract(then.value()),
        Published.number(change.interval.lower()),
        Published.number(change.interval.upper()),
        Published.number(change.p),
        change.said(direction, method.confidence()),
        Published.number(ranks.lower()),
        Published.number(ranks.upper()),
        Double.isNaN(change.p) ? null : rankMoved(ranks, gained),
        cause == null ? null : cause.name());
  }

  private static String rankMoved(Interval ranks, int gained) {
    if (ranks.lower() > 0 && gained > 0) {
      return "ROSE";
    }
    return ranks.upper() < 0 && gained < 0 ? "FELL" : Movement.NOT_DISTINGUISHABLE;
  }

  private Interval rankChange(String unit) {
    return new RankChange(
            before.estimates(), before.draws(), now.estimates(), now.draws(), rankConfidence)
        .of(before.index(unit), now.index(unit));
  }

  /**
   * How a value changed.
   *
   * @param interval of the change; the difference of proportions, the ratio of rates
   * @param nothing the change that is none
   * @param p adjusted p-value; NaN where there is no test
   */
  private record Change(Interval interval, double nothing, double p) {
    boolean moved(double confidence) {
      return p <= 1 - confidence && interval.excludes(nothing);
    }

    String said(int direction, double confidence) {
      if (Double.isNaN(p)) {
        return null;
      }
      if (!moved(confidence)) {
        return Movement.NOT_DISTINGUISHABLE;
      }
      return interval.lower() > nothing == direction > 0 ? "IMPROVED" : "DECLINED";
    }
  }

  private Change change(String unit) {
    Sample sample = now.sample();
    if (sample == null) {
      return new Change(Interval.NONE, 0, Double.NaN);
    }
    Sample earlier = before.sample();
    int i = now.index(unit);
    int j = before.index(unit);
    return sample.isOfProportions()
        ? new Change(
            Newcombe.of(sample.x(i), sample.n(i), earlier.x(j), earlier.n(j), method.confidence())
                .times(sample.scale()),
            0,
            adjusted[i])
        : new Change(
            RateRatio.of(sample.x(i), sample.n(i), earlier.x(j), earlier.n(j), method.confidence()),
            1,
            adjusted[i]);
  }

  /** Adjusted p-value of each ranked unit; NaN where it was not ranked before or is not counted. */
  private double[] adjusted() {
    Sample sample = now.sample();
    if (sample == null) {
      return new double[0];
    }
    double[] p = new double[sample.size()];
    for (int i = 0; i < p.length; i++) {
      p[i] = p(sample, i, before.index(sample.units().get(i)));
    }
    double[] tested = Arrays.stream(p).filter(one -> !Double.isNaN(one)).toArray();
    double[] all = Adjustment.holm(tested);
    int at = 0;
    for (int i = 0; i < p.length; i++) {
      p[i] = Double.isNaN(p[i]) ? p[i] : all[at++];
    }
    return p;
  }

  private double p(Sample sample, int i, int j) {
    Sample earlier = before.sample();
    if (j < 0 || !sample.isCounted(i) || !earlier.isCounted(j)) {
      return Double.NaN;
    }
    return sample.isOfProportions()
        ? FisherTest.differs(sample.x(i), sample.n(i), earlier.x(j), earlier.n(j))
        : PoissonTest.differs(sample.x(i), sample.n(i), earlier.x(j), earlier.n(j));
  }
}
