package vn.danvan.intake.kernel;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import vn.danvan.text.kernel.Text;
import vn.danvan.workbook.kernel.SheetCell;

/** The tables of a sheet below its first one: what their titles say decides whether they count. */
final class FurtherTables {
  private final Wording wording;
  private final String period;

  /**
   * How to know them.
   *
   * @param period period of the file, null when it is not known
   */
  FurtherTables(Wording wording, String period) {
    this.wording = wording;
    this.period = period;
  }

  static boolean isFurther(List<TableHead> heads, int index) {
    return index > 0 && heads.get(index - 1).sheet().equals(heads.get(index).sheet());
  }

  /** What stands between a further table of a sheet and the figures above it. */
  static List<String> titles(List<TableHead> heads, int index) {
    if (!isFurther(heads, index)) {
      return List.of();
    }
    TableHead head = heads.get(index);
    List<String> titles = new ArrayList<>();
    for (int row = head.top() - 1; row > heads.get(index - 1).bottom(); row--) {
      SortedMap<Integer, SheetCell> cells = head.sheet().row(row);
      if (cells.values().stream().anyMatch(cell -> cell.type() == SheetCell.Type.NUMBER)) {
        break;
      }
      if (cells.size() == 1) {
        titles.addFirst(cells.values().iterator().next().text());
      } else if (cells.size() > 2) {
        break;
      }
    }
    return titles;
  }

  /** Whether titles say that a table is of another period, or of what is only planned. */
  boolean areOfAnother(List<String> titles) {
    Set<String> periods = new HashSet<>();
    titles.forEach(title -> periods.addAll(ReportedPeriods.in(title)));
    boolean planned =
        titles.stream()
            .anyMatch(
                title -> wording.meaningsWithin("other_heading", Text.key(title)).contains("plan"));
    return planned || (!periods.isEmpty() && period != null && !periods.contains(period));
  }
}
