package vn.danvan.ranking.kernel;

import vn.danvan.catalogue.RankingMethod;

/**
 * Where a unit stands in the funnel, in the unit of publication. Columns of mart.ranking.
 *
 * @param funnelMean all events over all exposures
 * @param funnelLower lower limit at the inner confidence
 * @param funnelUpper its upper limit
 * @param funnelLowerOuter lower limit at the outer confidence
 * @param funnelUpperOuter its upper limit
 * @param overdispersion phi: how much more proportions differ than chance lets them
 * @param funnelWidened whether the limits were widened for that
 * @param funnel position between the limits
 */
public record FunnelPlace(
    Double funnelMean,
    Double funnelLower,
    Double funnelUpper,
    Double funnelLowerOuter,
    Double funnelUpperOuter,
    Double overdispersion,
    Boolean funnelWidened,
    String funnel) {
  private static final FunnelPlace NONE =
      new FunnelPlace(null, null, null, null, null, null, null, null);

  /** How much more the proportions of a group differ than chance lets them; null for others. */
  static Overdispersion overdispersion(Sample sample, RankingMethod method) {
    if (sample == null || !sample.isOfProportions() || sample.size() < 2) {
      return null;
    }
    return Overdispersion.of(
        sample.events(), sample.exposures(), sample.mean(), method.winsorised());
  }

  /** Of one unit of a sample; a negative index stands for a unit without a value. */
  static FunnelPlace of(
      Sample sample, Overdispersion overdispersion, int unit, RankingMethod method) {
    if (sample == null || unit < 0 || !sample.hasExposures() || sample.size() < 2) {
      return NONE;
    }
    boolean widened = overdispersion != null && overdispersion.phi() > method.overdispersedAbove();
    double mean = sample.mean();
    double n = sample.n(unit);
    Limits limits =
        widened
            ? overdispersion::limits
            : sample.isOfProportions() ? ProportionFunnel::limits : RateFunnel::limits;
    Interval inner = limits.of(mean, n, method.confidence());
    Interval outer = limits.of(mean, n, method.outerConfidence());
    double scale = sample.scale();
    return new FunnelPlace(
        Published.number(mean * scale),
        Published.number(inner.lower() * scale),
        Published.number(inner.upper() * scale),
        Published.number(outer.lower() * scale),
        Published.number(outer.upper() * scale),
        overdispersion == null ? null : Published.number(overdispersion.phi()),
        widened,
        FunnelPosition.of(sample.figure(unit), inner, outer).name());
  }

  private interface Limits {
    Interval of(double mean, double n, double confidence);
  }
}
