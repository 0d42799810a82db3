package vn.danvan.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vn.danvan.ranking.kernel.Adjustment;
import vn.danvan.ranking.kernel.Estimates;
import vn.danvan.ranking.kernel.ExactRankSets;
import vn.danvan.ranking.kernel.NormalDraws;
import vn.danvan.ranking.kernel.NormalRankSets;
import vn.danvan.ranking.kernel.RankChange;
import vn.danvan.ranking.kernel.RankSets;

/** The units of one period with what is counted of each, and what may be said of their ranks. */
final class CountedGroup {
  static final double CONFIDENCE = 0.95;

  private final Counts counts;
  private final double[] x;
  private final double[] n;
  private final String key;
  private final int draws;
  private final Estimates estimates;

  /**
   * @param x what was counted of each unit, whole numbers
   * @param n trials or exposure of each, above 0
   * @param key seed, indicator and period of the draws
   * @param draws how many
   */
  CountedGroup(Counts counts, double[] x, double[] n, String key, int draws) {
    this.counts = counts;
    this.x = x;
    this.n = n;
    this.key = key;
    this.draws = draws;
    this.estimates = counts.estimates(x, n);
  }

  /** Simultaneous and marginal sets of ranks. */
  record Sets(RankSets simultaneous, RankSets marginal) {}

  /** Whether some count is so small that pairs are tested exactly. */
  boolean isSmall() {
    return IntStream.range(0, x.length).anyMatch(i -> counts.isSmall(x[i], n[i]));
  }

  /** Whether the sets are open without any draw. */
  boolean isOpen() {
    return !isSmall() && NormalRankSets.areOpen(estimates, CONFIDENCE);
  }

  Sets sets() {
    if (isSmall()) {
      ExactRankSets exact =
          new ExactRankSets(
              x.length,
              (unit, other) -> counts.isHigher(x[unit], n[unit], x[other], n[other]),
              CONFIDENCE,
              Adjustment::holm);
      return new Sets(exact.simultaneous(), exact.marginal());
    }
    if (isOpen()) {
      return new Sets(RankSets.open(x.length), RankSets.open(x.length));
    }
    NormalRankSets normal = new NormalRankSets(estimates, noise(), CONFIDENCE);
    return new Sets(normal.simultaneous(), normal.marginal());
  }

  /** Units whose value surely differs from the one before. */
  int[] changedValues(CountedGroup before) {
    double[] p = new double[x.length];
    for (int i = 0; i < p.length; i++) {
      p[i] = counts.differs(x[i], n[i], before.x[i], before.n[i]);
    }
    double[] adjusted = Adjustment.holm(p);
    return IntStream.range(0, p.length)
        .filter(i -> adjusted[i] < 1 - CONFIDENCE)
        .filter(i -> counts.excludesNoChange(x[i], n[i], before.x[i], before.n[i]))
        .toArray();
  }

  /** Those of the units with a changed value whose rank surely moved. */
  int[] changedRanks(CountedGroup before, int[] changedValues) {
    if (changedValues.length == 0) {
      return changedValues;
    }
    RankChange change =
        new RankChange(before.estimates, before.noise(), estimates, noise(), CONFIDENCE);
    return IntStream.of(changedValues).filter(i -> change.of(i, i).excludes(0)).toArray();
  }

  private NormalDraws noise() {
    List<String> units = new ArrayList<>();
    for (int i = 0; i < x.length; i++) {
      units.add("unit " + i);
    }
    return NormalDraws.of(key, units, estimates, draws);
  }
}
