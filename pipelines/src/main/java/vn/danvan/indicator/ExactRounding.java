package vn.danvan.indicator;

/**
 * The one place where a ratio is rounded: half up, away from zero, on the exact quotient in whole
 * numbers, so that no hidden digit decides a rank (ranking.md, section 2). As SQL, so that it runs
 * inside the plan.
 *
 * <p>value = sign · floor((2·scale·10^d·|x| + |n|) / (2·|n|)) / 10^d, each made whole first: x and
 * n have at most six decimals, scale at most three.
 */
final class ExactRounding {
  private ExactRounding() {}

  /** SQL for scale × numerator / divisor, rounded to {@code decimals}; columns of those names. */
  static final String ROUNDED =
      """
      CAST(CASE WHEN (numerator < 0) <> (divisor < 0) THEN -1 ELSE 1 END AS decimal(1,0))
        * CAST((whole_dividend - whole_dividend % whole_divisor) / whole_divisor AS decimal(28,0))
        / CAST(pow(10, decimals) AS decimal(4,0))\
      """;

  /** SQL for the column whole_divisor. */
  static final String WHOLE_DIVISOR =
      "CAST(CAST(abs(divisor) * 1000000 AS decimal(27,0)) * 2000 AS decimal(38,0))";

  /** SQL for the column whole_dividend. */
  static final String WHOLE_DIVIDEND =
      """
      CAST(CAST(abs(numerator) * 1000000 AS decimal(27,0)) * CAST(2000 * scale * CAST(pow(10, decimals) AS decimal(4,0)) AS decimal(13,0))
        + CAST(abs(divisor) * 1000000 AS decimal(27,0)) * 1000 AS decimal(38,0))\
      """;

  /** SQL for a value as Vietnamese writes it: dots between thousands, a decimal comma. */
  static final String PRINTED = "translate(format_number(value, decimals), ',.', '.,')";
}
