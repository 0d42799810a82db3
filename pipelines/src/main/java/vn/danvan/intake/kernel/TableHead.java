package vn.danvan.intake.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import vn.danvan.text.kernel.Text;
import vn.danvan.workbook.kernel.Area;
import vn.danvan.workbook.kernel.Sheet;
import vn.danvan.workbook.kernel.SheetCell;

/**
 * The heading of a table: one line or several, merged or not.
 *
 * @param top first row of the heading
 * @param bottom last row of the heading; the table's body begins below it
 * @param labelColumn column in which the rows are named
 * @param headings what each column is headed with, the outermost words first
 */
record TableHead(
    Sheet sheet, int top, int bottom, int labelColumn, SortedMap<Integer, List<String>> headings) {

  private static final int MAX_LINES = 5;

  /** "(1)", "A", "4 = 5 + 6": a line that only numbers the columns. */
  private static final Pattern COLUMN_NUMBER =
      Pattern.compile("\\(?\\s*([A-Za-z]|\\d{1,2})\\s*\\)?|\\(?\\d{1,2}\\s*=[\\d\\s+=().-]+");

  /** The headings of all tables of a sheet, from top to bottom. */
  static List<TableHead> in(Sheet sheet, Wording wording) {
    List<TableHead> heads = new ArrayList<>();
    int from = 0;
    for (int row : sheet.rows().keySet()) {
      if (row >= from) {
        Optional<Integer> label = labelColumn(sheet, row, wording);
        if (label.isPresent()) {
          TableHead head = at(sheet, row, label.get(), from);
          heads.add(head);
          from = head.bottom() + 1;
        }
      }
    }
    return heads;
  }

  /**
   * The column that a heading line calls the content; else the one beside the ordinals, when the
   * line has another heading that is known.
   */
  private static Optional<Integer> labelColumn(Sheet sheet, int row, Wording wording) {
    SortedMap<Integer, SheetCell> cells = sheet.row(row);
    int known = 0;
    Integer ordinal = null;
    Integer content = null;
    for (Map.Entry<Integer, SheetCell> cell : cells.entrySet()) {
      String key = Text.key(cell.getValue().text());
      String meaning = wording.meaning("heading", key);
      if (meaning != null || wording.meaning("level", key) != null) {
        known++;
      }
      if ("ordinal".equals(meaning)) {
        ordinal = cell.getKey();
      } else if ("content".equals(meaning) && content == null) {
        content = cell.getKey();
      } else if (content == null && key.startsWith("nội dung ") && cells.size() > 1) {
        content = cell.getKey();
      }
    }
    if (content != null) {
      return cells.size() > 1 ? Optional.of(content) : Optional.empty();
    }
    if (ordinal == null || known < 2) {
      return Optional.empty();
    }
    return cells.tailMap(ordinal + 1).keySet().stream().findFirst();
  }

  private static TableHead at(Sheet sheet, int row, int labelColumn, int from) {
    int top = headedFromAbove(sheet, row, labelColumn, from) ? row - 1 : row;
    int bottom =
        areaOf(sheet, row, labelColumn)
            .map(Area::bottom)
            .filter(end -> end < row + MAX_LINES)
            .orElse(row);
    while (bottom - top < MAX_LINES && continues(sheet, bottom + 1, labelColumn)) {
      bottom++;
    }
    int lastWords = bottom;
    while (isNumbering(sheet, bottom + 1)) {
      bottom++;
    }
    return new TableHead(
        sheet, top, bottom, labelColumn, headings(sheet, top, lastWords, labelColumn));
  }

  /** Whether the line above spans some of the value columns, as "Số lượng" does. */
  private static boolean headedFromAbove(Sheet sheet, int row, int labelColumn, int from) {
    SortedMap<Integer, SheetCell> above = sheet.row(row - 1);
    return row - 1 >= from
        && !above.isEmpty()
        && above.firstKey() > labelColumn
        && sheet.merges().stream()
            .anyMatch(
                area ->
                    area.top() == row - 1
                        && area.bottom() == row - 1
                        && area.left() > labelColumn
                        && area.right() > area.left()
                        && sheet.row(row).containsKey(area.left()));
  }

  /** Whether a row below still names columns: texts right of an empty label, and no number. */
  private static boolean continues(Sheet sheet, int row, int labelColumn) {
    SortedMap<Integer, SheetCell> cells = sheet.row(row);
    return !cells.isEmpty()
        && cells.firstKey() > labelColumn
        && cells.values().stream()
            .allMatch(
                cell ->
                    cell.type() == SheetCell.Type.TEXT
                        && cell.text().codePoints().anyMatch(Character::isLetter))
        && !isNumbering(sheet, row);
  }

  private static boolean isNumbering(Sheet sheet, int row) {
    SortedMap<Integer, SheetCell> cells = sheet.row(row);
    return cells.size() > 2
        && cells.values().stream()
            .allMatch(cell -> COLUMN_NUMBER.matcher(cell.text().strip()).matches())
        && cells.values().stream().map(SheetCell::text).distinct().count() == cells.size();
  }

  /** What a column is headed with, the outermost words first. */
  String words(int column) {
    return String.join(" – ", headings.getOrDefault(column, List.of()));
  }

  /** Where the innermost words stand that head a column; without any, the heading's last line. */
  String addressOf(int column) {
    List<String> words = headings.getOrDefault(column, List.of());
    for (int row = bottom; row >= top; row--) {
      String text = text(sheet, row, column);
      if (text != null && words.contains(Text.clean(text))) {
        Area area = areaOf(sheet, row, column).orElse(new Area(row, column, row, column));
        return Sheet.address(area.top(), area.left());
      }
    }
    return Sheet.address(bottom, column);
  }

  private static SortedMap<Integer, List<String>> headings(
      Sheet sheet, int top, int bottom, int labelColumn) {
    SortedMap<Integer, List<String>> headings = new TreeMap<>();
    for (int row = top; row <= bottom; row++) {
      String carried = null;
      for (int column : columns(sheet, top, bottom)) {
        String own = text(sheet, row, column);
        boolean headsLowerLine =
            row < bottom && column > labelColumn && sheet.text(row + 1, column) != null;
        if (own != null) {
          carried = headsLowerLine ? own : null;
        } else if (headsLowerLine && areaOf(sheet, row, column).isEmpty()) {
          own = carried;
        }
        List<String> words = headings.computeIfAbsent(column, c -> new ArrayList<>());
        if (own != null && !words.contains(Text.clean(own))) {
          words.add(Text.clean(own));
        }
      }
    }
    return headings;
  }

  /** All columns that the heading's lines reach, merged ones included. */
  private static Iterable<Integer> columns(Sheet sheet, int top, int bottom) {
    SortedMap<Integer, Boolean> columns = new TreeMap<>();
    for (int row = top; row <= bottom; row++) {
      sheet.row(row).keySet().forEach(column -> columns.put(column, true));
    }
    for (Area area : sheet.merges()) {
      if (area.top() >= top
          && area.top() <= bottom
          && sheet.text(area.top(), area.left()) != null) {
        for (int column = area.left(); column <= area.right(); column++) {
          columns.put(column, true);
        }
      }
    }
    return columns.keySet();
  }

  /** The text of a cell, of a merged one that of its area. */
  private static String text(Sheet sheet, int row, int column) {
    return areaOf(sheet, row, column)
        .map(area -> sheet.text(area.top(), area.left()))
        .orElseGet(() -> sheet.text(row, column));
  }

  private static Optional<Area> areaOf(Sheet sheet, int row, int column) {
    return sheet.merges().stream().filter(area -> area.holds(row, column)).findFirst();
  }
}
