package vn.danvan.ranking.kernel;

import java.util.function.Supplier;
import vn.danvan.catalogue.RankingMethod;

/**
 * The ranks that chance leaves open to a unit. Columns of mart.ranking.
 *
 * @param rankLower best rank of the sets that hold for all units at once
 * @param rankUpper worst rank of them
 * @param ownRankLower best rank of the set that holds for this unit alone
 * @param ownRankUpper worst rank of it
 * @param rankSets how they were found: NORMAL, EXACT or OPEN (too close together for any to say
 *     something); null where there are none
 * @param band where the unit surely stands
 */
public record RankRange(
    Integer rankLower,
    Integer rankUpper,
    Integer ownRankLower,
    Integer ownRankUpper,
    String rankSets,
    String band) {
  private static final RankRange NONE = new RankRange(null, null, null, null, null, null);

  /** The sets of all units of a group. */
  record Sets(String how, RankSets simultaneous, RankSets marginal) {
    /**
     * Finds them.
     *
     * @param draws what chance adds, drawn only when it is needed
     * @return null where there are fewer than two units or chance has no law
     */
    static Sets of(
        Sample sample, Estimates estimates, Supplier<NormalDraws> draws, RankingMethod method) {
      if (sample == null || sample.size() < 2) {
        return null;
      }
      if (sample.needsExactTests(method.exactBelow()) && sample.isCounted()) {
        ExactRankSets exact =
            new ExactRankSets(
                sample.size(), sample::isBetter, method.confidence(), Adjustment::holm);
        return new Sets("EXACT", exact.simultaneous(), exact.marginal());
      }
      if (NormalRankSets.areOpen(estimates, method.confidence())) {
        RankSets open = RankSets.open(sample.size());
        return new Sets("OPEN", open, open);
      }
      NormalRankSets normal = new NormalRankSets(estimates, draws.get(), method.confidence());
      return new Sets("NORMAL", normal.simultaneous(), normal.marginal());
    }
  }

  /** Of one unit; a negative index stands for a unit without a value. */
  static RankRange of(Sets sets, int unit, int units) {
    if (sets == null || unit < 0) {
      return NONE;
    }
    int lower = sets.simultaneous().lower(unit);
    int upper = sets.simultaneous().upper(unit);
    return new RankRange(
        lower,
        upper,
        sets.marginal().lower(unit),
        sets.marginal().upper(unit),
        sets.how(),
        Band.of(lower, upper, units).name());
  }

  int bestOr(int rank) {
    return rankLower == null ? rank : rankLower;
  }

  int worstOr(int rank) {
    return rankUpper == null ? rank : rankUpper;
  }
}
