package vn.danvan.observation.kernel;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import vn.danvan.catalogue.DataElement;
import vn.danvan.record.ValueState;

/**
 * A cell's text to a number, as Vietnamese reports write numbers. It never guesses: a text that may
 * mean two numbers is a finding.
 *
 * <p>A count cannot be fractional, so a mark followed by exactly three digits separates thousands,
 * whichever mark it is; "0,125" is no count.
 */
final class NumberReader {
  private static final Locale VIETNAMESE = Locale.of("vi", "VN");
  private static final Set<String> MARKS_OF_NOTHING =
      Set.of("-", "–", "—", "không", "x", "/", "...", "…");
  private static final Pattern DIGITS = Pattern.compile("\\d{1,15}");
  private static final Pattern GROUPED = Pattern.compile("[1-9]\\d{0,2}([.,  ])\\d{3}(\\1\\d{3})*");
  private static final Pattern NEGATIVE = Pattern.compile("-\\d{1,15}");
  private static final Pattern DECIMAL = Pattern.compile("\\d{1,15}[.,]\\d{1,3}");
  private static final Pattern STORED =
      Pattern.compile("-?\\d{1,30}(\\.\\d{1,30})?([Ee][+-]?\\d{1,3})?");

  /** Above any count of a country; keeps every later product within a decimal's digits. */
  private static final BigDecimal LIMIT = new BigDecimal("1e12");

  private static final MathContext SHOWN_DIGITS = new MathContext(15);

  /** Decimals that an observation's value can hold. */
  private static final int MAX_DECIMALS = 3;

  private NumberReader() {}

  /**
   * What a cell's text is.
   *
   * @param value the number; present also for EXCLUDED, where it was read but may not be used
   * @param rule finding that goes with it, null when none
   */
  record Outcome(ValueState state, BigDecimal value, String rule) {}

  /**
   * Reads one cell.
   *
   * @param text as it stood, null when blank
   * @param cellType number, formula, text, boolean, error or blank
   */
  static Outcome read(String text, String cellType, DataElement element) {
    return switch (cellType) {
      case "blank" -> new Outcome(ValueState.BLANK, null, null);
      case "number" -> stored(text, element);
      case "formula" -> calculated(text, element);
      case "error" -> new Outcome(ValueState.UNREADABLE, null, "FORMULA_ERROR");
      case "date" -> new Outcome(ValueState.UNREADABLE, null, "DATE_IN_NUMBER_CELL");
      case "text" -> written(text, element);
      default -> new Outcome(ValueState.UNREADABLE, null, "NUMBER_UNREADABLE");
    };
  }

  /** What a formula gave: a number, an error such as #DIV/0!, or a text. */
  private static Outcome calculated(String text, DataElement element) {
    if (text.startsWith("#")) {
      return new Outcome(ValueState.UNREADABLE, null, "FORMULA_ERROR");
    }
    return STORED.matcher(text).matches() ? stored(text, element) : written(text, element);
  }

  /** A number that the workbook itself holds as a number. */
  private static Outcome stored(String text, DataElement element) {
    if (!STORED.matcher(text).matches()) {
      return new Outcome(ValueState.UNREADABLE, null, "NUMBER_UNREADABLE");
    }
    // A workbook stores 33.3 as 33.299999999999997 and shows 15 significant digits of it.
    return judged(new BigDecimal(text).round(SHOWN_DIGITS), element, null);
  }

  /** Whether a number that was read may stand as a value of the element. */
  private static Outcome judged(BigDecimal number, DataElement element, String rule) {
    if (number.abs().compareTo(LIMIT) >= 0) {
      return new Outcome(ValueState.UNREADABLE, null, "NUMBER_UNREADABLE");
    }
    BigDecimal value = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    if (value.scale() > (element.decimals() == 0 ? 0 : MAX_DECIMALS)) {
      boolean count = element.decimals() == 0;
      return new Outcome(
          ValueState.UNREADABLE, null, count ? "FRACTIONAL_COUNT" : "NUMBER_UNREADABLE");
    }
    BigDecimal plain = value.setScale(Math.max(0, value.scale()));
    return plain.signum() < 0
        ? new Outcome(ValueState.EXCLUDED, plain, "NEGATIVE_VALUE")
        : new Outcome(ValueState.REPORTED, plain, rule);
  }

  /** A number written as text. */
  private static Outcome written(String text, DataElement element) {
    String clean = Normalizer.normalize(text, Normalizer.Form.NFC).replace('\u00A0', ' ').strip();
    String lower = clean.toLowerCase(VIETNAMESE);
    if (clean.isEmpty()) {
      return new Outcome(ValueState.BLANK, null, null);
    }
    if (MARKS_OF_NOTHING.contains(lower)) {
      return new Outcome(ValueState.BLANK, null, "MARK_WITHOUT_LEGEND");
    }
    String unit = element.unit().toLowerCase(VIETNAMESE);
    String digits =
        lower.endsWith(unit) ? lower.substring(0, lower.length() - unit.length()).strip() : lower;
    if (DIGITS.matcher(digits).matches()) {
      boolean plain = digits.equals(clean);
      return judged(new BigDecimal(digits), element, plain ? null : "NUMBER_AS_TEXT");
    }
    if (NEGATIVE.matcher(digits).matches()) {
      return judged(new BigDecimal(digits), element, "NUMBER_AS_TEXT");
    }
    if (GROUPED.matcher(digits).matches()) {
      return grouped(digits, element);
    }
    if (DECIMAL.matcher(digits).matches()) {
      return element.decimals() == 0
          ? new Outcome(ValueState.UNREADABLE, null, "FRACTIONAL_COUNT")
          : judged(new BigDecimal(digits.replace(',', '.')), element, "NUMBER_AS_TEXT");
    }
    return new Outcome(ValueState.UNREADABLE, null, "NUMBER_UNREADABLE");
  }

  private static Outcome grouped(String digits, DataElement element) {
    boolean oneMark = digits.chars().filter(c -> !Character.isDigit(c)).count() == 1;
    if (element.decimals() > 0 && oneMark) {
      return new Outcome(ValueState.UNREADABLE, null, "NUMBER_AMBIGUOUS");
    }
    return judged(new BigDecimal(digits.replaceAll("\\D", "")), element, "NUMBER_AS_TEXT");
  }
}
