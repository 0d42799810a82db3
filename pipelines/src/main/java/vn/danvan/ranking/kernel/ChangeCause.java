package vn.danvan.ranking.kernel;

import java.math.BigDecimal;
import java.util.List;

/** Why the rank of a unit is another one than a year before. */
enum ChangeCause {
  /** The indicator no longer means the same: ranks are not compared. */
  DEFINITION_CHANGED,
  /** The figure was summed of other units' reports than now. */
  BOUNDARY_CHANGED,
  /** A later file or a decision changed what had been reported for one of the two periods. */
  DATA_REVISED,
  /** The unit's own value alone explains it. */
  OWN_VALUE,
  /** The values of the others alone explain it. */
  OTHERS_VALUES,
  /** Both have their part. */
  OWN_AND_OTHERS;

  /**
   * Of a unit that both periods rank by one definition; null when the rank is the same.
   *
   * @param before the unit then
   * @param now the unit now
   * @param others values of the others then
   * @param rankBefore rank then
   * @param rankNow rank now
   * @param direction 1 where more is better, -1 where less is
   */
  static ChangeCause of(
      Entry before,
      Entry now,
      List<BigDecimal> others,
      int rankBefore,
      int rankNow,
      int direction) {
    if (rankBefore == rankNow) {
      return null;
    }
    if (before.parts() != now.parts()) {
      return BOUNDARY_CHANGED;
    }
    if (before.revised() || now.revised()) {
      return DATA_REVISED;
    }
    int byOwnValue = Ranks.of(now.value(), others, direction).competition();
    if (byOwnValue == rankNow) {
      return OWN_VALUE;
    }
    return byOwnValue == rankBefore ? OTHERS_VALUES : OWN_AND_OTHERS;
  }
}
