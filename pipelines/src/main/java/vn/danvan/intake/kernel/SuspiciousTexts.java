package vn.danvan.intake.kernel;

import java.util.List;
import java.util.regex.Pattern;
import vn.danvan.workbook.kernel.Sheet;
import vn.danvan.workbook.kernel.SheetCell;

/**
 * Texts that some program might run: formulas typed as text, markup. They stay texts here and
 * everywhere; whoever opens the file should know.
 */
final class SuspiciousTexts {
  private static final int SHOWN = 100;

  /** "+ Tập thể" opens a sub-row; "+HYPERLINK(…)" does not. */
  private static final Pattern FORMULA =
      Pattern.compile(
          "^\\s*(?:=.+|[+@-]\\s*[A-Za-z_.]{2,}\\s*\\(.*|[@+-].*\\|.*!.*)", Pattern.DOTALL);

  private static final Pattern MARKUP =
      Pattern.compile(
          "(?i)</?(?:script|img|iframe|svg|object|embed|a|div|span|b|i|p|br|table|style|link)\\b[^>]*>|javascript:");

  private SuspiciousTexts() {}

  static void report(List<Sheet> sheets, Findings findings) {
    for (Sheet sheet : sheets) {
      sheet
          .rows()
          .forEach(
              (row, cells) ->
                  cells.forEach(
                      (column, cell) -> {
                        if (isSuspicious(cell)) {
                          String text = cell.text().strip();
                          findings.cell(
                              "SUSPICIOUS_TEXT",
                              sheet.name(),
                              Sheet.address(row, column),
                              text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text,
                              null);
                        }
                      }));
    }
  }

  private static boolean isSuspicious(SheetCell cell) {
    return cell.type() == SheetCell.Type.TEXT
        && cell.formula() == null
        && (FORMULA.matcher(cell.text()).matches() || MARKUP.matcher(cell.text()).find());
  }
}
