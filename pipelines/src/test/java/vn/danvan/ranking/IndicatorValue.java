package vn.danvan.ranking;

import java.math.BigDecimal;

/** A row of mart.indicator_value. */
record IndicatorValue(
    String releaseId,
    String corpus,
    String frame,
    String unitId,
    String period,
    String indicator,
    BigDecimal numerator,
    BigDecimal denominator,
    BigDecimal value,
    String valueVi,
    int partsExpected,
    int partsReported,
    String status,
    String reason,
    int segment,
    int definitionVersion) {

  /** A value, or the reason for none. */
  static IndicatorValue of(
      String corpus,
      String unit,
      String period,
      String indicator,
      BigDecimal numerator,
      BigDecimal denominator,
      BigDecimal value,
      String reason) {
    boolean has = value != null;
    return new IndicatorValue(
        "R1",
        corpus,
        unit.substring(2, 4),
        unit,
        period,
        indicator,
        numerator,
        denominator,
        value,
        has ? value.toString().replace('.', ',') : null,
        1,
        has ? 1 : 0,
        has ? "VALUE" : "NO_VALUE",
        reason,
        0,
        1);
  }
}
