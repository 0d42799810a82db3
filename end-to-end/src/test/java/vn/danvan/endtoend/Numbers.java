package vn.danvan.endtoend;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Numbers as values, and as a Vietnamese reader sees them. */
final class Numbers {
  private Numbers() {}

  /** Equal numbers become equal objects, whatever type and scale they came in; null stays null. */
  static BigDecimal of(Object number) {
    return number == null ? null : new BigDecimal(number.toString()).stripTrailingZeros();
  }

  /** As the charts print numbers: 1.234,5 with at most three decimals. */
  static String vietnamese(BigDecimal number) {
    return format(number, "#,##0.###");
  }

  /** With exactly so many decimals. */
  static String vietnamese(BigDecimal number, int decimals) {
    return format(number, decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals));
  }

  private static String format(BigDecimal number, String pattern) {
    DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
    symbols.setDecimalSeparator(',');
    symbols.setGroupingSeparator('.');
    DecimalFormat format = new DecimalFormat(pattern, symbols);
    format.setRoundingMode(RoundingMode.HALF_UP);
    return format.format(number);
  }
}
