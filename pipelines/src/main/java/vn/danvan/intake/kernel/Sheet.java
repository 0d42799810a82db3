package vn.danvan.intake.kernel;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.danvan.text.kernel.Text;

/**
 * A sheet as a sparse grid.
 *
 * @param name its name, empty for a text file
 * @param rows cells by row and column, both from 0; empty cells are left out
 */
record Sheet(String name, SortedMap<Integer, SortedMap<Integer, SheetCell>> rows) {

  /** A non-empty cell. */
  record SheetCell(String text, Type type) {}

  /** What a cell holds. */
  enum Type {
    NUMBER,
    TEXT,
    FORMULA,
    DATE,
    BOOLEAN,
    ERROR
  }

  /** The text of a cell, null when the cell is empty. */
  String text(int row, int column) {
    SheetCell cell = cell(row, column);
    return cell == null ? null : cell.text();
  }

  SheetCell cell(int row, int column) {
    return rows.getOrDefault(row, new TreeMap<>()).get(column);
  }

  /** All texts above a row, top to bottom and left to right. */
  List<String> textsAbove(int row) {
    return rows.headMap(row).values().stream()
        .flatMap(cells -> cells.values().stream())
        .map(SheetCell::text)
        .toList();
  }

  /** Whether the words stand in a cell or in the sheet's name, in whatever case. */
  boolean says(String words) {
    String key = Text.key(words);
    return Text.key(name).contains(key)
        || rows.values().stream()
            .flatMap(cells -> cells.values().stream())
            .anyMatch(cell -> Text.key(cell.text()).contains(key));
  }

  /** The rows from one on, in order. */
  Map<Integer, SortedMap<Integer, SheetCell>> rowsFrom(int row) {
    return rows.tailMap(row);
  }

  /** The address of a cell as a spreadsheet shows it, such as D14. */
  static String address(int row, int column) {
    StringBuilder letters = new StringBuilder();
    for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
      letters.insert(0, (char) ('A' + rest % 26));
    }
    return letters.append(row + 1).toString();
  }
}
