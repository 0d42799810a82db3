package vn.danvan.ranking.kernel;

import java.math.BigDecimal;

/**
 * What became of a unit since the same period of the year before. Columns of mart.ranking; null
 * where nothing can be said.
 *
 * @param previousPeriod period compared with, null when the release has none
 * @param previousRank rank then
 * @param rankChange places gained since, negative when lost
 * @param valueChange published value now less the one then
 * @param changeLower lower end of the change: of proportions their difference (Newcombe), of rates
 *     their ratio (exact)
 * @param changeUpper its upper end
 * @param changeP exact p-value that nothing changed, adjusted over all units (Holm)
 * @param valueMoved IMPROVED, DECLINED or NOT_DISTINGUISHABLE
 * @param rankChangeLower lower end of the places gained, drawn in both periods, so wide that it
 *     holds for all units compared (Bonferroni)
 * @param rankChangeUpper its upper end
 * @param rankMoved ROSE, FELL or NOT_DISTINGUISHABLE
 * @param changeCause why the rank is another one
 */
public record Movement(
    String previousPeriod,
    Integer previousRank,
    Integer rankChange,
    BigDecimal valueChange,
    Double changeLower,
    Double changeUpper,
    Double changeP,
    String valueMoved,
    Double rankChangeLower,
    Double rankChangeUpper,
    String rankMoved,
    String changeCause) {
  static final String NOT_DISTINGUISHABLE = "NOT_DISTINGUISHABLE";

  /** There is no earlier period, or the unit has no value in one of the two. */
  static Movement none(String previousPeriod) {
    return without(previousPeriod, null);
  }

  /** The two values are of different definitions: neither number means anything. */
  static Movement incomparable(String previousPeriod) {
    return without(previousPeriod, ChangeCause.DEFINITION_CHANGED.name());
  }

  private static Movement without(String previousPeriod, String cause) {
    return new Movement(
        previousPeriod, null, null, null, null, null, null, null, null, null, null, cause);
  }
}
