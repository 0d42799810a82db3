package vn.danvan.workbook.kernel;

import java.util.Locale;

/**
 * A non-empty cell.
 *
 * @param text a text as it stands, in Unicode; of a number or a formula's result the stored digits;
 *     1 or 0 of a truth value; empty only of a formula whose result no program has stored
 * @param type what the cell holds; of a formula what its stored result is
 * @param format how a number is shown
 * @param formula the formula without its equals sign, null when there is none; of a formula that
 *     cells share, as it reads in this cell
 */
public record SheetCell(String text, Type type, Format format, String formula) {

  /** What a cell holds. */
  public enum Type {
    NUMBER,
    TEXT,
    BOOLEAN,
    ERROR
  }

  /** What a number's format makes of it. */
  public enum Format {
    PLAIN,
    DATE,
    PERCENT
  }

  /** A text. */
  public static SheetCell text(String text) {
    return new SheetCell(text, Type.TEXT, Format.PLAIN, null);
  }

  /** A plain number. */
  public static SheetCell number(String digits) {
    return new SheetCell(digits, Type.NUMBER, Format.PLAIN, null);
  }

  /** How tables name what the cell holds: formula, date, percent, number, text, ... */
  public String typeCode() {
    String held = type == Type.NUMBER && format != Format.PLAIN ? code(format) : code(type);
    if (formula == null) {
      return held;
    }
    return format == Format.PLAIN ? "formula" : "formula_" + held;
  }

  private static String code(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
