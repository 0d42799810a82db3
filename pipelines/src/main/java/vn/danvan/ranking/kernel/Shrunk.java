package vn.danvan.ranking.kernel;

import vn.danvan.catalogue.RankingMethod;

/**
 * A unit's figure, moved towards the mean by how little it says. Columns of mart.ranking.
 *
 * @param shrinkage whether it was done, and why not; null where chance has no law
 * @param shrunk the figure so moved, in the unit of publication
 * @param shrinkWeight how much of the unit's own deviation stays, 0 to 1
 * @param reliability mean weight of the units
 * @param reliable whether that is enough for a rank to be printed as the statement
 * @param shrunkRank competition rank by the figures so moved
 */
public record Shrunk(
    String shrinkage,
    Double shrunk,
    Double shrinkWeight,
    Double reliability,
    Boolean reliable,
    Integer shrunkRank) {
  private static final Shrunk NONE = new Shrunk(null, null, null, null, null, null);

  /** What a group's figures are worth. */
  static Shrinkage shrinkage(Sample sample, RankingMethod method) {
    if (sample == null || !sample.hasExposures() || sample.size() == 0) {
      return null;
    }
    return sample.isOfProportions()
        ? Shrinkage.ofProportions(sample.events(), sample.exposures(), method.shrinkFrom())
        : Shrinkage.ofRates(sample.events(), sample.exposures(), method.shrinkFrom());
  }

  /** Of one unit of a sample; a negative index stands for a unit without a value. */
  static Shrunk of(
      Shrinkage shrinkage, Sample sample, int unit, int direction, RankingMethod method) {
    if (shrinkage == null || unit < 0) {
      return NONE;
    }
    String outcome = shrinkage.outcome().name();
    if (shrinkage.outcome() != Shrinkage.Outcome.SHRUNK) {
      return new Shrunk(outcome, null, null, null, null, null);
    }
    int better = 0;
    for (int other = 0; other < sample.size(); other++) {
      better += direction * (shrinkage.value(other) - shrinkage.value(unit)) > 0 ? 1 : 0;
    }
    return new Shrunk(
        outcome,
        shrinkage.value(unit) * sample.scale(),
        shrinkage.weight(unit),
        shrinkage.reliability(),
        shrinkage.reliability() >= method.reliableFrom(),
        1 + better);
  }
}
