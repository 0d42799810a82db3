package vn.danvan.ranking.kernel;

import vn.danvan.catalogue.RankingMethod;

/**
 * Intervals of a figure in the unit of its publication. Columns of mart.ranking; null where there
 * is no statement.
 *
 * @param lower lower end at the inner confidence: Wilson's for proportions, exact for rates
 * @param upper its upper end
 * @param lowerOuter lower end at the outer confidence
 * @param upperOuter its upper end
 * @param byarLower for rates, the same by Byar, to compare with published health tables
 * @param byarUpper its upper end
 * @param byarLowerOuter at the outer confidence
 * @param byarUpperOuter its upper end
 */
public record Bounds(
    Double lower,
    Double upper,
    Double lowerOuter,
    Double upperOuter,
    Double byarLower,
    Double byarUpper,
    Double byarLowerOuter,
    Double byarUpperOuter) {
  private static final Bounds NONE = new Bounds(null, null, null, null, null, null, null, null);

  /** Of one unit of a sample; a negative index stands for a unit without a value. */
  static Bounds of(Sample sample, int unit, RankingMethod method) {
    if (sample == null || unit < 0) {
      return NONE;
    }
    Interval inner = interval(sample, unit, method.confidence());
    Interval outer = interval(sample, unit, method.outerConfidence());
    Interval byarInner = byar(sample, unit, method.confidence());
    Interval byarOuter = byar(sample, unit, method.outerConfidence());
    return new Bounds(
        Published.number(inner.lower()),
        Published.number(inner.upper()),
        Published.number(outer.lower()),
        Published.number(outer.upper()),
        Published.number(byarInner.lower()),
        Published.number(byarInner.upper()),
        Published.number(byarOuter.lower()),
        Published.number(byarOuter.upper()));
  }

  private static Interval interval(Sample sample, int unit, double confidence) {
    return sample.isOfProportions()
        ? Wilson.of(sample.x(unit), sample.n(unit), confidence).times(sample.scale())
        : ExactPoisson.of(sample.x(unit), confidence).times(sample.scale() / sample.n(unit));
  }

  private static Interval byar(Sample sample, int unit, double confidence) {
    return sample.isOfProportions()
        ? Interval.NONE
        : Byar.of(sample.x(unit), confidence).times(sample.scale() / sample.n(unit));
  }
}
