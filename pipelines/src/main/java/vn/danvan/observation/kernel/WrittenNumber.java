package vn.danvan.observation.kernel;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Digits with marks between them to a number. A mark followed by exactly three digits separates
 * thousands in a count, whichever mark it is; in an amount only when the file proves it.
 */
final class WrittenNumber {
  private static final Pattern DIGITS = Pattern.compile("\\d{1,15}");
  private static final Pattern GROUPED =
      Pattern.compile("[1-9]\\d{0,2}([., '])\\d{3}(?:\\1\\d{3})*");
  private static final Pattern BOTH =
      Pattern.compile("([1-9]\\d{0,2}([., '])\\d{3}(?:\\2\\d{3})*)([.,])(\\d{1,3})");
  private static final Pattern DECIMAL = Pattern.compile("\\d{1,15}([.,])\\d{1,15}");

  private WrittenNumber() {}

  /**
   * A number, or why there is none.
   *
   * @param rule NUMBER_UNREADABLE, NUMBER_AMBIGUOUS or FRACTIONAL_COUNT; null when there is one
   */
  record Reading(BigDecimal number, String rule) {
    private static Reading of(String plain) {
      return new Reading(new BigDecimal(plain), null);
    }

    private static Reading none(String rule) {
      return new Reading(null, rule);
    }
  }

  /**
   * Reads digits.
   *
   * @param count whether the number counts something and can have no decimals
   */
  static Reading read(String digits, boolean count, DecimalMarks marks) {
    if (DIGITS.matcher(digits).matches()) {
      return Reading.of(digits);
    }
    Matcher both = BOTH.matcher(digits);
    if (both.matches() && !both.group(2).equals(both.group(3))) {
      return decimal(both.group(1).replaceAll("\\D", "") + "." + both.group(4), count);
    }
    Matcher grouped = GROUPED.matcher(digits);
    if (grouped.matches()) {
      boolean oneGroup = grouped.end(1) + 3 == digits.length();
      boolean mayBeDecimal = !count && oneGroup && ".,".contains(grouped.group(1));
      return mayBeDecimal ? settled(digits, grouped.group(1), marks) : thousands(digits);
    }
    if (DECIMAL.matcher(digits).matches()) {
      return decimal(digits.replace(',', '.'), count);
    }
    return Reading.none("NUMBER_UNREADABLE");
  }

  private static Reading settled(String digits, String mark, DecimalMarks marks) {
    return switch (marks.use(mark)) {
      case THOUSANDS -> thousands(digits);
      case DECIMALS -> Reading.of(digits.replace(',', '.'));
      case UNKNOWN -> Reading.none("NUMBER_AMBIGUOUS");
    };
  }

  private static Reading thousands(String digits) {
    return Reading.of(digits.replaceAll("\\D", ""));
  }

  private static Reading decimal(String plain, boolean count) {
    boolean whole = new BigDecimal(plain).stripTrailingZeros().scale() <= 0;
    return count && !whole ? Reading.none("FRACTIONAL_COUNT") : Reading.of(plain);
  }
}
