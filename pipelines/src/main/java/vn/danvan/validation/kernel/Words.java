package vn.danvan.validation.kernel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.SortedMap;
import java.util.stream.Collectors;

/** Numbers and series as officials write them. */
final class Words {
  private static final Locale VIETNAMESE = Locale.of("vi", "VN");
  private static final int DECIMALS = 3;

  private Words() {}

  static String number(BigDecimal value) {
    return formatted(value, DECIMALS);
  }

  /** A number that is only about right: no decimals unless it is small. */
  static String about(double value) {
    return formatted(BigDecimal.valueOf(value), value < 10 ? 1 : 0);
  }

  /** "2019: 120; 2020: 118". */
  static String years(SortedMap<Integer, Double> years) {
    return years.entrySet().stream()
        .map(year -> year.getKey() + ": " + number(BigDecimal.valueOf(year.getValue())))
        .collect(Collectors.joining("; "));
  }

  private static String formatted(BigDecimal value, int decimals) {
    NumberFormat format = NumberFormat.getInstance(VIETNAMESE);
    format.setMaximumFractionDigits(decimals);
    format.setRoundingMode(RoundingMode.HALF_UP);
    return format.format(value);
  }
}
