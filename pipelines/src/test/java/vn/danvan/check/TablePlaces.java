package vn.danvan.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellReference;
import vn.danvan.text.kernel.Text;
import vn.danvan.workbook.kernel.Area;
import vn.danvan.workbook.kernel.Sheet;
import vn.danvan.workbook.kernel.UnreadableFileException;
import vn.danvan.workbook.kernel.WorkbookReader;

/**
 * Which cells of a file speak of one of its cells: the cell itself, the label of its row, the
 * headings of its column. The tables are found by what their columns of labels are headed with,
 * without asking the reader that is judged.
 */
final class TablePlaces {
  /** What the offices of the samples head their labels with. */
  private static final Set<String> LABELS_HEADED =
      Stream.of(
              "Nội dung",
              "Chỉ tiêu",
              "Tên chỉ tiêu",
              "Nội dung công việc",
              "Nội dung (đơn vị tính)")
          .map(Text::key)
          .collect(Collectors.toSet());

  private static final Pattern WORDS = Pattern.compile("\\p{L}{2}");

  private final Map<String, List<Table>> tables = new HashMap<>();

  /**
   * A table; rows and columns from 0.
   *
   * @param top first line of its heading
   * @param bottom last line of its heading, a line that numbers the columns included
   */
  private record Table(Sheet sheet, int top, int bottom, int labels) {}

  private TablePlaces() {}

  /** The tables of a file; of one that cannot be opened none. */
  static TablePlaces of(byte[] file) {
    TablePlaces places = new TablePlaces();
    try {
      WorkbookReader.read(file).sheets().forEach(places::add);
    } catch (UnreadableFileException e) {
      places.tables.clear();
    }
    return places;
  }

  private void add(Sheet sheet) {
    List<Table> found = new ArrayList<>();
    sheet
        .rows()
        .forEach(
            (row, cells) ->
                cells.forEach(
                    (column, cell) -> {
                      if (cells.size() > 1 && LABELS_HEADED.contains(Text.key(cell.text()))) {
                        found.add(new Table(sheet, row, bottom(sheet, row, column), column));
                      }
                    }));
    tables.put(sheet.name(), found);
  }

  /** The heading ends above the first row that has a label of its own. */
  private static int bottom(Sheet sheet, int top, int labels) {
    int bottom = top;
    while (sheet.rows().containsKey(bottom + 1) && !isLabelled(sheet, bottom + 1, top, labels)) {
      bottom++;
    }
    return bottom;
  }

  private static boolean isLabelled(Sheet sheet, int row, int top, int labels) {
    Optional<Area> area = area(sheet, row, labels);
    String text = sheet.text(area.map(Area::top).orElse(row), area.map(Area::left).orElse(labels));
    boolean ofHeading = area.filter(one -> one.top() <= top).isPresent();
    return text != null && !ofHeading && WORDS.matcher(text).find();
  }

  /**
   * The addresses at which a finding speaks of a cell.
   *
   * @param sheet name of its sheet, empty in a text file
   */
  Set<String> speakingOf(String sheet, String cell) {
    Set<String> addresses = new HashSet<>(Set.of(cell));
    CellReference at = new CellReference(cell);
    table(sheet, at.getRow())
        .ifPresent(
            table -> {
              if (at.getRow() > table.bottom()) {
                addLabels(table, at.getRow(), addresses);
              }
              if (at.getCol() > table.labels()) {
                addHeadings(table, at.getCol(), addresses);
              }
            });
    return addresses;
  }

  private static void addLabels(Table table, int row, Set<String> addresses) {
    for (int column = 0; column <= table.labels(); column++) {
      addresses.add(Sheet.address(row, column));
    }
  }

  private static void addHeadings(Table table, int column, Set<String> addresses) {
    for (int row = table.top(); row <= table.bottom(); row++) {
      addresses.add(Sheet.address(row, column));
      area(table.sheet(), row, column)
          .ifPresent(area -> addresses.add(Sheet.address(area.top(), area.left())));
    }
  }

  /** Whether two cells of a sheet stand in the same table, its heading included. */
  boolean isSameTable(String sheet, String one, String other) {
    Optional<Table> table = table(sheet, new CellReference(one).getRow());
    return table.isPresent() && table.equals(table(sheet, new CellReference(other).getRow()));
  }

  private Optional<Table> table(String sheet, int row) {
    return tables.getOrDefault(sheet, List.of()).stream()
        .filter(table -> table.top() <= row)
        .max(Comparator.comparing(Table::top));
  }

  private static Optional<Area> area(Sheet sheet, int row, int column) {
    return sheet.merges().stream().filter(area -> area.holds(row, column)).findFirst();
  }
}
