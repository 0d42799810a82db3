package vn.danvan.workbook.kernel;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import vn.danvan.text.kernel.Text;

/**
 * A sheet as a sparse grid; rows and columns are counted from 0.
 *
 * @param name its name, empty for a text file
 * @param hidden whether a person who opens the file does not see it
 * @param rows cells by row and column; empty cells are left out
 * @param merges merged areas; the value stands in the first cell of each
 * @param hiddenRows rows with cells that a person does not see
 * @param hiddenColumns columns with cells that a person does not see
 */
public record Sheet(
    String name,
    boolean hidden,
    SortedMap<Integer, SortedMap<Integer, SheetCell>> rows,
    List<Area> merges,
    Set<Integer> hiddenRows,
    Set<Integer> hiddenColumns) {

  public Sheet {
    merges = List.copyOf(merges);
    hiddenRows = Set.copyOf(hiddenRows);
    hiddenColumns = Set.copyOf(hiddenColumns);
  }

  /** A sheet with nothing merged and nothing hidden. */
  public Sheet(String name, SortedMap<Integer, SortedMap<Integer, SheetCell>> rows) {
    this(name, false, rows, List.of(), Set.of(), Set.of());
  }

  /** The cells of a row by column, none when it is empty. */
  public SortedMap<Integer, SheetCell> row(int row) {
    return rows.getOrDefault(row, Collections.emptySortedMap());
  }

  /** The cell, null when it is empty. */
  public SheetCell cell(int row, int column) {
    return row(row).get(column);
  }

  /** The text of a cell, null when the cell is empty. */
  public String text(int row, int column) {
    SheetCell cell = cell(row, column);
    return cell == null ? null : cell.text();
  }

  /** Whether the words stand in a cell or in the sheet's name, in whatever case. */
  public boolean says(String words) {
    String key = Text.key(words);
    return Text.key(name).contains(key)
        || rows.values().stream()
            .flatMap(cells -> cells.values().stream())
            .anyMatch(cell -> Text.key(cell.text()).contains(key));
  }

  /** The address of a cell as a spreadsheet shows it, such as D14. */
  public static String address(int row, int column) {
    StringBuilder letters = new StringBuilder();
    for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
      letters.insert(0, (char) ('A' + rest % 26));
    }
    return letters.append(row + 1).toString();
  }
}
