package vn.danvan.intake.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import vn.danvan.workbook.kernel.Area;
import vn.danvan.workbook.kernel.Sheet;
import vn.danvan.workbook.kernel.SheetCell;

/** Draws small sheets: a line a row, cells between bars; digits are numbers, "=…" is a formula. */
final class Grid {
  private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

  private final SortedMap<Integer, SortedMap<Integer, SheetCell>> rows = new TreeMap<>();
  private final List<Area> merges = new ArrayList<>();

  Grid(String... lines) {
    for (int row = 0; row < lines.length; row++) {
      String[] cells = lines[row].split("\\|", -1);
      for (int column = 0; column < cells.length; column++) {
        String text = cells[column].strip();
        if (!text.isEmpty()) {
          rows.computeIfAbsent(row, r -> new TreeMap<>()).put(column, cell(text));
        }
      }
    }
  }

  private static SheetCell cell(String text) {
    if (text.startsWith("=")) {
      String[] parts = text.substring(1).split("→");
      return new SheetCell(
          parts[1].strip(), SheetCell.Type.NUMBER, SheetCell.Format.PLAIN, parts[0].strip());
    }
    return NUMBER.matcher(text).matches() ? SheetCell.number(text) : SheetCell.text(text);
  }

  Grid merged(int top, int left, int bottom, int right) {
    merges.add(new Area(top, left, bottom, right));
    return this;
  }

  Sheet sheet() {
    return new Sheet("Biểu", false, rows, merges, Set.of(), Set.of());
  }
}
