package vn.danvan.intake.kernel;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.danvan.workbook.kernel.Sheet;
import vn.danvan.workbook.kernel.SheetCell;

/**
 * What a formula gives today. Sums, differences, products and quotients of cells of the same sheet
 * are reckoned anew, which is nearly all that annexes hold; any other formula is not judged.
 */
final class FormulaResult {
  /** A workbook keeps 15 digits. */
  private static final BigDecimal TOLERANCE = new BigDecimal("1e-9");

  private static final int MAX_LENGTH = 1_000;
  private static final int MAX_DEPTH = 20;
  private static final int MAX_NESTING = 8;
  private static final int MAX_CELLS = 10_000;
  private static final Pattern REFERENCE =
      Pattern.compile("\\$?([A-Z]{1,3})\\$?(\\d{1,7})(?::\\$?([A-Z]{1,3})\\$?(\\d{1,7}))?");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,15}(?:\\.\\d{1,15})?");

  /** A sum that shows nothing while its cells are not filled in. */
  private static final Pattern SUM_OR_NOTHING =
      Pattern.compile("IF\\(COUNT\\([^()]*\\)(?:=0|<\\d{1,3}),\"\",(SUM\\([^()]*\\))\\)");

  private final Sheet sheet;
  private final String formula;
  private final int nesting;
  private int at;
  private int depth;
  private int cells;
  private int blanks;
  private int filledIn;

  private FormulaResult(Sheet sheet, String formula, int nesting) {
    this.nesting = nesting;
    this.sheet = sheet;
    this.formula = formula;
  }

  /**
   * A result.
   *
   * @param overBlanks whether all cells that the formula looks at are empty, so that its zero is
   *     none that anybody reported
   */
  record Result(BigDecimal value, boolean overBlanks) {}

  /** The result of a formula without its equals sign; empty when it is not reckoned here. */
  static Optional<Result> of(Sheet sheet, String formula) {
    return of(sheet, formula, 0);
  }

  private static Optional<Result> of(Sheet sheet, String formula, int nesting) {
    if (formula.length() > MAX_LENGTH) {
      return Optional.empty();
    }
    String plain = formula.replaceAll("\\s+", "").toUpperCase(Locale.ROOT);
    Matcher guarded = SUM_OR_NOTHING.matcher(plain);
    FormulaResult result =
        new FormulaResult(sheet, guarded.matches() ? guarded.group(1) : plain, nesting);
    try {
      BigDecimal value = result.sum();
      return result.at == result.formula.length()
          ? Optional.of(new Result(value, result.blanks > 0 && result.filledIn == 0))
          : Optional.empty();
    } catch (NotReckoned | ArithmeticException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** Whether a stored result is another number than today's, digits of computing apart. */
  static boolean differs(BigDecimal stored, BigDecimal today) {
    return stored
            .subtract(today)
            .abs()
            .compareTo(today.abs().max(BigDecimal.ONE).multiply(TOLERANCE))
        > 0;
  }

  /** The number as a person would write it. */
  static String plain(BigDecimal value) {
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }

  /** The formula is beyond what is reckoned here. */
  private static final class NotReckoned extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotReckoned() {
      super(null, null, false, false);
    }
  }

  private BigDecimal sum() {
    BigDecimal value = product();
    while (next('+') || next('-')) {
      boolean minus = formula.charAt(at - 1) == '-';
      BigDecimal term = product();
      value = minus ? value.subtract(term) : value.add(term);
    }
    return value;
  }

  private BigDecimal product() {
    BigDecimal value = factor();
    while (next('*') || next('/')) {
      boolean quotient = formula.charAt(at - 1) == '/';
      BigDecimal by = factor();
      value = quotient ? value.divide(by, MathContext.DECIMAL64) : value.multiply(by);
    }
    return value;
  }

  private BigDecimal factor() {
    if (++depth > MAX_DEPTH) {
      throw new NotReckoned();
    }
    BigDecimal value;
    if (next('-')) {
      value = factor().negate();
    } else if (next('+')) {
      value = factor();
    } else if (next('(')) {
      value = sum();
      expect(')');
    } else if (formula.startsWith("SUM(", at)) {
      at += 4;
      value = range(false);
      while (next(',') || next(';')) {
        value = value.add(range(false));
      }
      expect(')');
    } else {
      value = range(true);
    }
    depth--;
    return value;
  }

  /** A number, a cell, or the sum of a range; outside of SUM a text is no number. */
  private BigDecimal range(boolean single) {
    Matcher reference = REFERENCE.matcher(formula).region(at, formula.length());
    if (reference.lookingAt()) {
      at = reference.end();
      int left = column(reference.group(1));
      int top = Integer.parseInt(reference.group(2)) - 1;
      if (reference.group(3) == null) {
        return cell(top, left, single);
      }
      if (single) {
        throw new NotReckoned();
      }
      return area(top, left, Integer.parseInt(reference.group(4)) - 1, column(reference.group(3)));
    }
    Matcher number = NUMBER.matcher(formula).region(at, formula.length());
    if (!number.lookingAt()) {
      throw new NotReckoned();
    }
    at = number.end();
    return new BigDecimal(number.group());
  }

  private BigDecimal area(int top, int left, int bottom, int right) {
    int count = Math.multiplyExact(bottom - top + 1, right - left + 1);
    cells += count;
    if (count <= 0 || cells > MAX_CELLS) {
      throw new NotReckoned();
    }
    BigDecimal sum = BigDecimal.ZERO;
    for (int row = top; row <= bottom; row++) {
      for (int column = left; column <= right; column++) {
        sum = sum.add(cell(row, column, false));
      }
    }
    return sum;
  }

  private BigDecimal cell(int row, int column, boolean alone) {
    SheetCell cell = sheet.cell(row, column);
    if (cell != null && cell.text().isEmpty() && cell.formula() != null) {
      return notStored(cell);
    }
    if (cell == null || cell.text().isEmpty()) {
      blanks++;
      return BigDecimal.ZERO;
    }
    filledIn++;
    return switch (cell.type()) {
      case NUMBER -> new BigDecimal(cell.text());
      case TEXT, BOOLEAN -> {
        if (alone) {
          throw new NotReckoned();
        }
        yield BigDecimal.ZERO;
      }
      case ERROR -> throw new NotReckoned();
    };
  }

  /** The result of another formula that was never stored. */
  private BigDecimal notStored(SheetCell cell) {
    Result result =
        nesting >= MAX_NESTING ? null : of(sheet, cell.formula(), nesting + 1).orElse(null);
    if (result == null) {
      throw new NotReckoned();
    }
    if (result.overBlanks()) {
      blanks++;
    } else {
      filledIn++;
    }
    return result.value();
  }

  private static int column(String letters) {
    int column = 0;
    for (int i = 0; i < letters.length(); i++) {
      column = column * 26 + letters.charAt(i) - 'A' + 1;
    }
    return column - 1;
  }

  private boolean next(char sign) {
    boolean there = at < formula.length() && formula.charAt(at) == sign;
    if (there) {
      at++;
    }
    return there;
  }

  private void expect(char sign) {
    if (!next(sign)) {
      throw new NotReckoned();
    }
  }
}
