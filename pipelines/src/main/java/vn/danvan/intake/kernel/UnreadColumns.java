package vn.danvan.intake.kernel;

import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import vn.danvan.workbook.kernel.SheetCell;

/** The columns of one table whose figures are not read: each is told once, at its heading. */
final class UnreadColumns {
  private final TableHead head;
  private final SortedMap<Integer, Column> known;
  private final Figures figures;
  private final SortedSet<Integer> unread = new TreeSet<>();

  UnreadColumns(TableHead head, SortedMap<Integer, Column> known, Figures figures) {
    this.head = head;
    this.known = known;
    this.figures = figures;
  }

  /** Notes what stands in such columns in a row that is understood. */
  void noteAll(int row) {
    for (Map.Entry<Integer, SheetCell> cell : head.sheet().row(row).entrySet()) {
      note(cell.getKey());
    }
  }

  /** Notes the figures of such columns in a row that is not understood: its words may be a note. */
  void noteFigures(int row) {
    for (Map.Entry<Integer, SheetCell> cell : head.sheet().row(row).entrySet()) {
      if (figures.isIn(cell.getValue())) {
        note(cell.getKey());
      }
    }
  }

  private void note(int column) {
    Column what = known.get(column);
    boolean isUnread =
        what == null || what instanceof Column.Unknown || what instanceof Column.OtherFigures;
    if (column > head.labelColumn() && isUnread) {
      unread.add(column);
    }
  }

  void report(Draft draft) {
    for (int column : unread) {
      draft.findings.cell(
          known.get(column) instanceof Column.OtherFigures ? "COLUMN_NOT_READ" : "COLUMN_UNKNOWN",
          head.sheet().name(),
          head.addressOf(column),
          head.words(column),
          draft.form);
    }
  }
}
