package vn.danvan.workbook.kernel;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What number formats make of a number, by their ids in a file. Excel turns "14/6" into a day: a
 * number with a date's format is no count, and 0.987 with a percent's is 98,7 %.
 */
final class NumberFormats {
  /** Texts, escaped characters, widths of characters, fillers and conditions, colours, locales. */
  private static final Pattern SAID_ONLY =
      Pattern.compile(
          "\"[^\"]*\"?|[\\\\_*].|\\[(?!h+]|m+]|s+])[^\\]]*\\]?", Pattern.CASE_INSENSITIVE);

  private static final Pattern GENERAL = Pattern.compile("general", Pattern.CASE_INSENSITIVE);
  private static final Pattern DATE = Pattern.compile("[dmyhs]", Pattern.CASE_INSENSITIVE);
  private static final int LONGEST = 1_000;

  private final Map<Integer, SheetCell.Format> own = new HashMap<>();

  /** A format that the file defines, under an id which may be that of a built-in one. */
  void define(int id, String code) {
    own.put(id, format(code));
  }

  SheetCell.Format of(int id) {
    SheetCell.Format format = own.get(id);
    return format == null ? builtIn(id) : format;
  }

  /** The formats that a file uses without defining them; 27 to 36 and 50 to 58 are East Asian. */
  private static SheetCell.Format builtIn(int id) {
    if (id == 9 || id == 10) {
      return SheetCell.Format.PERCENT;
    }
    boolean date =
        (id >= 14 && id <= 22)
            || (id >= 27 && id <= 36)
            || (id >= 45 && id <= 47)
            || (id >= 50 && id <= 58);
    return date ? SheetCell.Format.DATE : SheetCell.Format.PLAIN;
  }

  static SheetCell.Format format(String code) {
    String cut = code.length() > LONGEST ? code.substring(0, LONGEST) : code;
    String said = GENERAL.matcher(SAID_ONLY.matcher(cut).replaceAll("")).replaceAll("");
    if (said.indexOf('%') >= 0) {
      return SheetCell.Format.PERCENT;
    }
    return DATE.matcher(said).find() ? SheetCell.Format.DATE : SheetCell.Format.PLAIN;
  }
}
