package vn.danvan.intake.kernel;

import java.util.Map;
import java.util.SortedMap;
import vn.danvan.text.kernel.Text;
import vn.danvan.workbook.kernel.Sheet;
import vn.danvan.workbook.kernel.SheetCell;

/**
 * Rows of the form with figures where no table is read. Nobody can say of which level or period
 * their figures are, so they are told and not read.
 */
final class StrayRows {
  private final RowLabels labels;
  private final Wording wording;
  private final Figures figures;
  private final Draft draft;

  StrayRows(RowLabels labels, Wording wording, Draft draft) {
    this.labels = labels;
    this.wording = wording;
    this.figures = new Figures(wording);
    this.draft = draft;
  }

  /**
   * TABLE_WITHOUT_HEADING at the first such row: no heading above it says what the columns are.
   *
   * @param from first row that is looked at
   * @param end row behind the last one
   */
  void reportUnheaded(Sheet sheet, int from, int end) {
    report("TABLE_WITHOUT_HEADING", sheet, from, end);
  }

  /** SHEET_NOT_READ at the first such row of a sheet that is called instructions or a list. */
  void reportSheet(Sheet sheet) {
    report("SHEET_NOT_READ", sheet, 0, Integer.MAX_VALUE);
  }

  private void report(String rule, Sheet sheet, int from, int end) {
    for (Map.Entry<Integer, SortedMap<Integer, SheetCell>> row :
        sheet.rows().subMap(from, end).entrySet()) {
      for (Map.Entry<Integer, SheetCell> cell : row.getValue().entrySet()) {
        boolean hasFigures =
            row.getValue().tailMap(cell.getKey() + 1).values().stream().anyMatch(figures::isIn);
        if (hasFigures && namesElement(cell.getValue())) {
          draft.findings.cell(
              rule,
              sheet.name(),
              Sheet.address(row.getKey(), cell.getKey()),
              Text.clean(cell.getValue().text()),
              null);
          return;
        }
      }
    }
  }

  private boolean namesElement(SheetCell cell) {
    return cell.type() == SheetCell.Type.TEXT
        && labels
            .exactly(Label.of(cell.text(), wording))
            .filter(match -> match.meaning() != null)
            .isPresent();
  }
}
