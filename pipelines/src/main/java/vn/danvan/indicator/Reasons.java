package vn.danvan.indicator;

import vn.danvan.record.ValueState;

/**
 * Why an indicator has no value (ranking.md, section 1). The states of all terms of a side are one
 * whole number, a bit each, so that they are gathered in the same pass as the sums.
 */
final class Reasons {
  /** The bit of a term that no form of the period asks for. */
  private static final int NOT_ASKED = ValueState.values().length;

  /** SQL for the bit of a figure's state, null where there is no figure. */
  static String bit(String state) {
    StringBuilder sql = new StringBuilder("CASE " + state);
    for (ValueState one : ValueState.values()) {
      sql.append(" WHEN '%s' THEN %d".formatted(one, 1 << one.precedence()));
    }
    return sql.append(" END").toString();
  }

  /** SQL for the bit where there is no figure. */
  static final String NONE = String.valueOf(1 << NOT_ASKED);

  /**
   * SQL for the first thing that stands between the terms and a value; columns numerator_states and
   * denominator_states hold the bits.
   */
  static final String REASON =
      """
      CASE
        WHEN NOT applies OR %s OR %s THEN 'NOT_APPLICABLE'
        WHEN %s THEN 'NOT_RESTATABLE'
        WHEN %s THEN 'HELD'
        WHEN %s THEN 'ABSENT'
        WHEN %s THEN 'PARTIAL'
        WHEN %s THEN 'EXCLUDED'
        WHEN %s THEN 'UNREADABLE'
        WHEN %s THEN 'BLANK'
        WHEN method <> 'count' AND denominator_states <> %d THEN 'DENOMINATOR_MISSING'
        WHEN method <> 'count' AND denominator = 0 THEN 'DENOMINATOR_ZERO'
        WHEN method <> 'ratio' AND (numerator < 0 OR denominator < 0) THEN 'NEGATIVE'
        WHEN method = 'proportion' AND numerator > denominator THEN 'NUMERATOR_EXCEEDS_DENOMINATOR'
      END\
      """
          .formatted(
              has("numerator_states", 1 << NOT_ASKED),
              numerator(ValueState.NOT_APPLICABLE),
              either(ValueState.NOT_RESTATABLE),
              either(ValueState.HELD),
              either(ValueState.ABSENT),
              either(ValueState.PARTIAL),
              numerator(ValueState.EXCLUDED),
              numerator(ValueState.UNREADABLE),
              numerator(ValueState.BLANK),
              1 << ValueState.REPORTED.precedence());

  private Reasons() {}

  private static String numerator(ValueState state) {
    return has("numerator_states", 1 << state.precedence());
  }

  private static String either(ValueState state) {
    return has("(numerator_states | coalesce(denominator_states, 0))", 1 << state.precedence());
  }

  private static String has(String states, int bit) {
    return "%s & %d <> 0".formatted(states, bit);
  }
}
