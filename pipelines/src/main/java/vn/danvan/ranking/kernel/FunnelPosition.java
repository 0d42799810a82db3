package vn.danvan.ranking.kernel;

/** Where a unit's figure stands in the funnel. */
public enum FunnelPosition {
  ABOVE_OUTER,
  ABOVE,
  WITHIN,
  BELOW,
  BELOW_OUTER;

  /**
   * Of a figure between its limits.
   *
   * @param value the unit's figure
   * @param inner limits at 0.975
   * @param outer limits at 0.999
   */
  public static FunnelPosition of(double value, Interval inner, Interval outer) {
    if (outer.excludes(value)) {
      return value > outer.upper() ? ABOVE_OUTER : BELOW_OUTER;
    }
    if (inner.excludes(value)) {
      return value > inner.upper() ? ABOVE : BELOW;
    }
    return WITHIN;
  }
}
