package vn.danvan.intake.kernel;

import java.util.regex.Pattern;
import vn.danvan.text.kernel.Text;
import vn.danvan.workbook.kernel.SheetCell;

/** Tells cells that hold a figure, however it is written, from cells that hold words. */
final class Figures {
  private static final Pattern DIGITS_FIRST = Pattern.compile("\\p{Punct}*\\s*\\d.*");

  private final Wording wording;

  Figures(Wording wording) {
    this.wording = wording;
  }

  /** Whether a cell holds a number, or a text that begins with one: "1.234", "gần 300 cuộc". */
  boolean isIn(SheetCell cell) {
    if (cell.type() != SheetCell.Type.TEXT) {
      return true;
    }
    String key = Text.key(cell.text());
    for (String qualifier : wording.longestFirst("qualifier")) {
      if (key.startsWith(qualifier)) {
        return DIGITS_FIRST.matcher(key.substring(qualifier.length()).strip()).matches();
      }
    }
    return DIGITS_FIRST.matcher(key).matches();
  }
}
