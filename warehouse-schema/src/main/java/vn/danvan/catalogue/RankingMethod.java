package vn.danvan.catalogue;

import java.io.Serializable;

/**
 * The parameters of a ranking.
 *
 * @param confidence share of intervals, rank sets and changes that must hold
 * @param outerConfidence the same for the outer limits of funnels and the wider intervals
 * @param incompleteBelow share of units with a value below which a ranking is incomplete
 * @param exactBelow count below which rank sets come from exact tests
 * @param draws draws behind rank sets and rank changes
 * @param seed seed of the draws
 * @param shrinkFrom units from which on figures are shrunk
 * @param reliableFrom mean weight of the units' own figures from which on a rank is a statement
 * @param winsorised share of each tail that is drawn in before overdispersion is measured
 * @param overdispersedAbove phi above which the funnel's limits are widened
 */
public record RankingMethod(
    double confidence,
    double outerConfidence,
    double incompleteBelow,
    int exactBelow,
    int draws,
    long seed,
    int shrinkFrom,
    double reliableFrom,
    double winsorised,
    double overdispersedAbove)
    implements Serializable {

  /** The same with another number of draws. */
  public RankingMethod withDraws(int number) {
    return new RankingMethod(
        confidence,
        outerConfidence,
        incompleteBelow,
        exactBelow,
        number,
        seed,
        shrinkFrom,
        reliableFrom,
        winsorised,
        overdispersedAbove);
  }
}
