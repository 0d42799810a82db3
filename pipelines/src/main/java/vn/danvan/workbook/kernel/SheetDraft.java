package vn.danvan.workbook.kernel;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A sheet while it is read: keeps what the limits allow and says what they left out. */
final class SheetDraft {
  /** Cells with content that are kept of a sheet; no form has as many. */
  static final int MAX_CELLS = 50_000;

  /** Columns that are kept of a sheet. */
  static final int MAX_COLUMNS = 500;

  static final int MAX_MERGES = 50_000;

  private final String name;
  private final boolean hidden;
  private final Allowance allowance;
  private final SortedMap<Integer, SortedMap<Integer, DraftCell>> rows = new TreeMap<>();
  private final List<Area> merges = new ArrayList<>();
  private final BitSet hiddenRows = new BitSet();
  private final BitSet hiddenColumns = new BitSet();
  private int cells;
  private String leftOut;

  SheetDraft(String name, boolean hidden, Allowance allowance) {
    this.name = name;
    this.hidden = hidden;
    this.allowance = allowance;
  }

  /**
   * Keeps a cell.
   *
   * @return false once there is no room: the rest of the sheet is not worth reading
   */
  boolean put(int row, int column, DraftCell cell) throws UnreadableFileException {
    if (cell.text() != null && cell.text().isBlank() && cell.formula() == null) {
      return true;
    }
    if (column >= MAX_COLUMNS) {
      leaveOut("ô " + Sheet.address(row, column) + " (đọc đến cột thứ " + MAX_COLUMNS + ")");
      return true;
    }
    if (cells == MAX_CELLS || !allowance.takesCell()) {
      leaveOut("từ ô " + Sheet.address(row, column) + " trở đi (sau " + cells + " ô có nội dung)");
      return false;
    }
    cells++;
    if (cell.text() != null) {
      allowance.take(cell.text());
    }
    if (cell.formula() != null) {
      allowance.take(cell.formula());
    }
    if (rows.computeIfAbsent(row, r -> new TreeMap<>()).put(column, cell) != null) {
      throw UnreadableFileException.notAWorkbook(
          "tệp bị hỏng: ô " + Sheet.address(row, column) + " được ghi hai lần");
    }
    return true;
  }

  /** There are no more formulas to share than cells to share them. */
  static void requireSharedFormulas(int number) throws UnreadableFileException {
    if (number >= MAX_CELLS) {
      throw UnreadableFileException.tooMany(MAX_CELLS, "công thức dùng chung");
    }
  }

  /** Keeps a merged area; false once there is no room. */
  boolean merge(Area area) {
    if (merges.size() == MAX_MERGES || !allowance.takesCell()) {
      leaveOut("các ô gộp sau " + merges.size() + " vùng gộp");
      return false;
    }
    merges.add(area);
    return true;
  }

  /** Notes that a person does not see a row. */
  void hideRow(int row) {
    hiddenRows.set(row);
  }

  /** Notes that a person does not see columns, the first to the last. */
  void hideColumns(int first, int last) {
    if (first >= 0 && first <= last) {
      hiddenColumns.set(first, Math.min(last, MAX_COLUMNS) + 1);
    }
  }

  private static Set<Integer> set(BitSet indexes) {
    return indexes.stream().boxed().collect(Collectors.toSet());
  }

  private void leaveOut(String what) {
    leftOut = leftOut == null ? what : leftOut;
  }

  /** What the limits left out, null when nothing. */
  String leftOut() {
    return leftOut;
  }

  /** The sheet with its cells read; those that are nothing to a reader, null, are left out. */
  Sheet finish(Function<DraftCell, SheetCell> reading) {
    SortedMap<Integer, SortedMap<Integer, SheetCell>> found = new TreeMap<>();
    BitSet columns = new BitSet();
    rows.forEach(
        (row, cellsOfRow) -> {
          SortedMap<Integer, SheetCell> foundInRow = new TreeMap<>();
          cellsOfRow.forEach(
              (column, cell) -> {
                SheetCell read = reading.apply(cell);
                if (read != null) {
                  foundInRow.put(column, read);
                  columns.set(column);
                }
              });
          if (!foundInRow.isEmpty()) {
            found.put(row, foundInRow);
          }
        });
    hiddenColumns.and(columns);
    return new Sheet(
        name,
        hidden,
        found,
        merges,
        found.keySet().stream().filter(hiddenRows::get).collect(Collectors.toSet()),
        set(hiddenColumns));
  }

  void forEach(Consumer<DraftCell> action) {
    rows.values().forEach(cells -> cells.values().forEach(action));
  }
}
