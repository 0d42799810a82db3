package vn.danvan.indicator;

import java.math.BigDecimal;

/** A row of mart.figure. */
record Figure(
    String releaseId,
    String corpus,
    String frame,
    String unitId,
    String period,
    String element,
    String level,
    String breakdown,
    BigDecimal value,
    String state,
    String reason,
    BigDecimal sourcedValue,
    int partsExpected,
    int partsReported) {}
