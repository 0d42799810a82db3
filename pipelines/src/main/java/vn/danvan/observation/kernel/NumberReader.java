package vn.danvan.observation.kernel;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.DataElement;
import vn.danvan.record.Cell;
import vn.danvan.record.ValueState;
import vn.danvan.text.kernel.Text;

/**
 * A cell's text to a number, as Vietnamese reports write numbers. It never guesses: a text that may
 * mean two numbers is a finding.
 */
final class NumberReader {
  private static final Locale VIETNAMESE = Locale.of("vi", "VN");
  private static final Set<String> MARKS_OF_NOTHING =
      Set.of(
          "-",
          "--",
          "–",
          "—",
          "không",
          "không có",
          "ko",
          "không phát sinh",
          "chưa có",
          "x",
          "xx",
          "xxx",
          "/",
          "///",
          "...",
          "…",
          ".",
          "n/a");
  private static final Pattern STORED =
      Pattern.compile("-?\\d{1,30}(\\.\\d{1,30})?([Ee][+-]?\\d{1,3})?");
  private static final Pattern WRITTEN =
      Pattern.compile("(-?)\\s?(\\d(?:[\\d.,' ]*\\d)?)\\s*(\\D.*)?");
  private static final Pattern DATE = Pattern.compile("\\d{1,2}[/-]\\d{1,2}[/-]\\d{4}");
  private static final String FORMULA = "formula";

  /** Above any count of a country; keeps every later product within a decimal's digits. */
  private static final BigDecimal LIMIT = new BigDecimal("1e12");

  private static final BigDecimal HUNDRED = new BigDecimal(100);
  private static final MathContext SHOWN_DIGITS = new MathContext(15);

  /** Decimals that an observation's value can hold. */
  private static final int MAX_DECIMALS = 3;

  private final Measures measures;
  private final List<Map.Entry<String, String>> qualifiers;

  NumberReader(Catalogue catalogue) {
    measures = new Measures(catalogue);
    qualifiers =
        catalogue.wording("qualifier").entrySet().stream()
            .flatMap(
                meaning ->
                    meaning.getValue().stream().map(word -> Map.entry(word, meaning.getKey())))
            .sorted(
                Comparator.comparing((Map.Entry<String, String> entry) -> entry.getKey().length())
                    .reversed())
            .toList();
  }

  /**
   * What a cell is.
   *
   * @param value the number; present also for EXCLUDED, where it was read but may not be used
   * @param qualifier exact, approximate, at_least or at_most
   */
  record Outcome(ValueState state, BigDecimal value, String qualifier, List<Remark> remarks) {

    private static Outcome none(ValueState state, String rule) {
      return new Outcome(
          state, null, "exact", rule == null ? List.of() : List.of(new Remark(rule, null)));
    }

    private Outcome with(Remark remark) {
      List<Remark> all = new ArrayList<>(remarks);
      all.add(remark);
      return new Outcome(state, value, qualifier, all);
    }

    private Outcome qualified(String as) {
      return new Outcome(state, value, as, remarks);
    }
  }

  /** A finding to be made: its rule, and what was expected or read instead. */
  record Remark(String rule, String expected) {}

  /** Reads a cell as a value of its element. */
  Outcome read(Cell cell, DataElement element, DecimalMarks marks) {
    if (cell.text() == null) {
      return Outcome.none(ValueState.BLANK, null);
    }
    if (cell.legend() != null) {
      return cell.legend().equals("zero")
          ? new Outcome(ValueState.REPORTED, BigDecimal.ZERO, cell.qualifier(), List.of())
          : Outcome.none(ValueState.BLANK, null);
    }
    String type = cell.cellType();
    boolean calculated = type.startsWith(FORMULA);
    String held = type.equals(FORMULA) ? resultType(cell.text()) : type.replace("formula_", "");
    Outcome outcome =
        switch (held) {
          case "number" -> stored(cell, element, BigDecimal.ONE);
          case "percent" ->
              element.unit().equals("%")
                  ? stored(cell, element, HUNDRED)
                  : Outcome.none(ValueState.UNREADABLE, "NUMBER_AMBIGUOUS");
          case "error" -> Outcome.none(ValueState.UNREADABLE, "FORMULA_ERROR");
          case "date" -> Outcome.none(ValueState.UNREADABLE, "DATE_IN_NUMBER_CELL");
          case "text" -> written(cell, element, marks);
          case "blank" -> Outcome.none(ValueState.BLANK, null);
          default -> Outcome.none(ValueState.UNREADABLE, "NUMBER_UNREADABLE");
        };
    boolean stated = !cell.qualifier().equals("exact") && !calculated;
    return stated ? outcome.qualified(cell.qualifier()) : outcome;
  }

  /** What a formula gave: a number, an error such as #DIV/0!, or a text. */
  private static String resultType(String text) {
    if (text.startsWith("#")) {
      return "error";
    }
    return STORED.matcher(text).matches() ? "number" : "text";
  }

  /** A number that the workbook itself holds as a number. */
  private Outcome stored(Cell cell, DataElement element, BigDecimal times) {
    if (!STORED.matcher(cell.text()).matches()) {
      return Outcome.none(ValueState.UNREADABLE, "NUMBER_UNREADABLE");
    }
    // A workbook stores 33.3 as 33.299999999999997 and shows 15 significant digits of it.
    BigDecimal number = new BigDecimal(cell.text()).round(SHOWN_DIGITS);
    boolean share =
        element.unit().equals("%")
            && times.compareTo(BigDecimal.ONE) == 0
            && number.signum() > 0
            && number.compareTo(BigDecimal.ONE) <= 0;
    if (share) {
      // 0.987 may be 98,7 % or 0,987 %.
      return Outcome.none(ValueState.UNREADABLE, "NUMBER_AMBIGUOUS");
    }
    return converted(number.multiply(times), cell.measure(), element);
  }

  /** A number written as text. */
  private Outcome written(Cell cell, DataElement element, DecimalMarks marks) {
    String clean = Text.clean(cell.text());
    String text = clean.toLowerCase(VIETNAMESE);
    if (text.isEmpty()) {
      return Outcome.none(ValueState.BLANK, null);
    }
    if (MARKS_OF_NOTHING.contains(text)) {
      return Outcome.none(ValueState.BLANK, "MARK_WITHOUT_LEGEND");
    }
    if (DATE.matcher(text).matches()) {
      return Outcome.none(ValueState.UNREADABLE, "DATE_IN_NUMBER_CELL");
    }
    String qualifier = "exact";
    for (Map.Entry<String, String> word : qualifiers) {
      boolean sign = !Character.isLetter(word.getKey().charAt(0));
      if (text.startsWith(word.getKey() + (sign ? "" : " "))) {
        qualifier = word.getValue();
        text = text.substring(word.getKey().length()).strip();
        break;
      }
    }
    Matcher written = WRITTEN.matcher(text);
    if (!written.matches()) {
      return Outcome.none(ValueState.UNREADABLE, "NUMBER_UNREADABLE");
    }
    String unit = written.group(3) == null ? null : written.group(3).strip();
    if (unit != null && !isUnit(unit, element, cell.measure())) {
      return Outcome.none(ValueState.UNREADABLE, "NUMBER_UNREADABLE");
    }
    WrittenNumber.Reading reading =
        WrittenNumber.read(written.group(2), element.decimals() == 0, marks);
    if (reading.rule() != null) {
      return Outcome.none(ValueState.UNREADABLE, reading.rule());
    }
    BigDecimal number = written.group(1).isEmpty() ? reading.number() : reading.number().negate();
    Outcome outcome = converted(number, unit == null ? cell.measure() : unit, element);
    if (outcome.value() == null || outcome.state() != ValueState.REPORTED) {
      return outcome;
    }
    String read = outcome.value().toPlainString();
    if (!qualifier.equals("exact")) {
      return outcome.qualified(qualifier).with(new Remark("APPROXIMATE_VALUE", read));
    }
    boolean plain = clean.chars().allMatch(Character::isDigit);
    return plain || !outcome.remarks().isEmpty()
        ? outcome
        : outcome.with(new Remark("NUMBER_AS_TEXT", read));
  }

  /** Whether the words behind a number can be its unit: the element's own, the row's, a measure. */
  private boolean isUnit(String words, DataElement element, String stated) {
    String own = element.unit().toLowerCase(VIETNAMESE);
    boolean shortened = own.startsWith(words + " ");
    boolean rows = stated != null && Text.key(stated).equals(Text.key(words));
    return words.equals(own)
        || (shortened && !Text.key(words).isEmpty())
        || (rows && !Text.key(words).isEmpty())
        || (words.equals("%") && own.equals("%"))
        || measures.knows(words);
  }

  private Outcome converted(BigDecimal number, String stated, DataElement element) {
    return switch (measures.conversion(stated, element)) {
      case Measures.Conversion.None none -> judged(number, element);
      case Measures.Conversion.By by -> {
        Outcome outcome = judged(number.multiply(by.factor()), element);
        yield outcome.state() == ValueState.REPORTED
            ? outcome.with(
                new Remark(
                    "UNIT_OF_MEASURE_MISMATCH",
                    "đã quy đổi từ %s thành %s %s"
                        .formatted(
                            Text.clean(stated), outcome.value().toPlainString(), element.unit())))
            : outcome;
      }
      case Measures.Conversion.Impossible impossible ->
          new Outcome(
              ValueState.EXCLUDED,
              judged(number, element).value(),
              "exact",
              List.of(new Remark("UNIT_OF_MEASURE_UNKNOWN", element.unit())));
    };
  }

  /** Whether a number that was read may stand as a value of the element. */
  private static Outcome judged(BigDecimal number, DataElement element) {
    if (number.abs().compareTo(LIMIT) >= 0) {
      return Outcome.none(ValueState.UNREADABLE, "NUMBER_UNREADABLE");
    }
    BigDecimal value = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    if (value.scale() > (element.decimals() == 0 ? 0 : MAX_DECIMALS)) {
      boolean count = element.decimals() == 0;
      return Outcome.none(ValueState.UNREADABLE, count ? "FRACTIONAL_COUNT" : "NUMBER_UNREADABLE");
    }
    BigDecimal plain = value.setScale(Math.max(0, value.scale()));
    return plain.signum() < 0
        ? new Outcome(
            ValueState.EXCLUDED,
            plain,
            "exact",
            List.of(new Remark("NEGATIVE_VALUE", plain.toPlainString())))
        : new Outcome(ValueState.REPORTED, plain, "exact", List.of());
  }
}
