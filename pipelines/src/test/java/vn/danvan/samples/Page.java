package vn.danvan.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.apache.poi.ss.util.CellRangeAddress;

/** A sheet under the hands of an office. Rows and columns count from 0. */
final class Page {

  /** A written cell. */
  record Box(Content content, Look look) {}

  private final String name;
  private final NavigableMap<Integer, NavigableMap<Integer, Box>> rows = new TreeMap<>();
  private final List<CellRangeAddress> merges = new ArrayList<>();

  Page(String name) {
    this.name = name;
  }

  String name() {
    return name;
  }

  NavigableMap<Integer, NavigableMap<Integer, Box>> rows() {
    return rows;
  }

  List<CellRangeAddress> merges() {
    return merges;
  }

  Spot write(int row, int column, Content content, Look look) {
    rows.computeIfAbsent(row, r -> new TreeMap<>()).put(column, new Box(content, look));
    return new Spot(this, row, column);
  }

  Spot write(int row, int column, String text, Look look) {
    return write(row, column, Content.words(text), look);
  }

  void erase(Spot spot) {
    rows.get(spot.row()).remove(spot.column());
  }

  /** Shows the cells of a range as one. */
  void merge(int firstRow, int lastRow, int firstColumn, int lastColumn) {
    if (firstRow < lastRow || firstColumn < lastColumn) {
      merges.add(new CellRangeAddress(firstRow, lastRow, firstColumn, lastColumn));
    }
  }

  int rowsUsed() {
    return rows.isEmpty() ? 0 : rows.lastKey() + 1;
  }

  int columnsUsed() {
    return rows.values().stream()
        .mapToInt(row -> row.isEmpty() ? 0 : row.lastKey() + 1)
        .max()
        .orElse(0);
  }
}
