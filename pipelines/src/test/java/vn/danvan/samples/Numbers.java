package vn.danvan.samples;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** How an office writes a number. */
enum Numbers {
  /** In a number cell. */
  CELLS,
  /** As a text with dots: 1.234, 13.795,5. */
  DOTTED,
  /** As a text with commas: 1,234, 13,795.5. */
  COMMAS,
  /** As a text without groups and with a decimal comma: 13795,5. */
  BARE;

  Content of(BigDecimal number) {
    return switch (this) {
      case CELLS -> new Content.Amount(number, number.scale() > 0 ? "#,##0.###" : "#,##0");
      case DOTTED -> Content.words(formatted(number, ',', '.'));
      case COMMAS -> Content.words(formatted(number, '.', ','));
      case BARE -> Content.words(Plain.of(number).replace('.', ','));
    };
  }

  static String dotted(long number) {
    return formatted(BigDecimal.valueOf(number), ',', '.');
  }

  private static String formatted(BigDecimal number, char decimal, char group) {
    DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
    symbols.setDecimalSeparator(decimal);
    symbols.setGroupingSeparator(group);
    return new DecimalFormat("#,##0.####", symbols).format(number);
  }
}
