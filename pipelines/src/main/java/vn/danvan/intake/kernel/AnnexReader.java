package vn.danvan.intake.kernel;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.Form;
import vn.danvan.catalogue.Unit;
import vn.danvan.record.Cell;
import vn.danvan.text.kernel.Text;
import vn.danvan.unit.kernel.UnitNames;
import vn.danvan.workbook.kernel.Sheet;
import vn.danvan.workbook.kernel.SheetCell;

/**
 * Reads an annex: finds its table, then who, what and when in the block above, then the rows that
 * the form names.
 */
final class AnnexReader {
  private static final Set<String> CONTENT_HEADINGS =
      Set.of("nội dung", "chỉ tiêu", "nội dung chỉ tiêu");
  private static final Set<String> OTHER_HEADINGS =
      Set.of("đvt", "đơn vị tính", "ghi chú", "so cùng kỳ", "so với cùng kỳ");
  private static final Set<String> MARKS_OF_NOTHING = Set.of("-", "–", "x", "X", "/");

  /** Opens the block below the table of every official document. */
  private static final String RECIPIENTS = "nơi nhận";

  private final Catalogue catalogue;
  private final UnitNames unitNames;

  AnnexReader(Catalogue catalogue) {
    this.catalogue = catalogue;
    this.unitNames = UnitNames.of(catalogue);
  }

  /** Where the table stands: the heading cell of its label column. */
  private record TableStart(Sheet sheet, int row, int column) {}

  void read(List<Sheet> sheets, Draft draft) {
    Optional<TableStart> start =
        sheets.stream().flatMap(sheet -> tableStart(sheet).stream()).findFirst();
    if (start.isEmpty()) {
      draft.hold("FORM_UNKNOWN", null, null, "không thấy bảng có cột \"Nội dung\"");
      return;
    }
    TableStart table = start.get();
    AnnexHeader header = AnnexHeader.of(textsAbove(table));
    draft.documentNumber = header.documentNumber();
    draft.documentDate = header.documentDate();
    Form.Version version = place(header, draft);
    if (version == null) {
      return;
    }
    readRows(table, version, draft);
  }

  /** All texts above the table, top to bottom and left to right. */
  private static List<String> textsAbove(TableStart table) {
    return table.sheet().rows().headMap(table.row()).values().stream()
        .flatMap(cells -> cells.values().stream())
        .map(SheetCell::text)
        .toList();
  }

  private static Optional<TableStart> tableStart(Sheet sheet) {
    for (var row : sheet.rows().entrySet()) {
      for (var cell : row.getValue().entrySet()) {
        if (CONTENT_HEADINGS.contains(Text.key(cell.getValue().text()))) {
          return Optional.of(new TableStart(sheet, row.getKey(), cell.getKey()));
        }
      }
    }
    return Optional.empty();
  }

  /**
   * Settles form, period and unit, in this order, since each is looked up within the one before;
   * null when held.
   */
  private Form.Version place(AnnexHeader header, Draft draft) {
    if (header.forms().size() != 1 || !catalogue.forms().containsKey(first(header.forms()))) {
      String named = String.join(", ", header.forms());
      draft.hold("FORM_UNKNOWN", named, null, named.isEmpty() ? "không thấy \"Biểu số\"" : named);
      return null;
    }
    draft.form = first(header.forms());
    if (header.periods().size() != 1) {
      boolean several = header.periods().size() > 1;
      String named = String.join(", ", header.periods());
      draft.hold(several ? "PERIOD_CONFLICT" : "PERIOD_UNKNOWN", named, null, null);
      return null;
    }
    String period = first(header.periods());
    Optional<Form.Version> version =
        catalogue.period(period).flatMap(known -> catalogue.formVersion(draft.form, period));
    if (version.isEmpty()) {
      draft.hold("PERIOD_NOT_SERVED", period, draft.form, null);
      return null;
    }
    draft.period = period;
    draft.formVersion = version.get().version();
    return placeUnit(header, version.get(), draft) ? version.get() : null;
  }

  /** The committee's line says who sends; the place before the date may only confirm it. */
  private boolean placeUnit(AnnexHeader header, Form.Version version, Draft draft) {
    String sender = String.join(", ", header.committees());
    List<Set<Unit>> committees =
        header.committees().stream()
            .map(line -> unitNames.provinces(version.era(), line).units())
            .toList();
    if (committees.isEmpty() || committees.stream().anyMatch(Set::isEmpty)) {
      boolean otherEra =
          Catalogue.FRAMES.stream().anyMatch(era -> !provinces(era, header.committees()).isEmpty());
      draft.hold(otherEra ? "UNIT_NOT_DUE" : "UNIT_UNKNOWN", sender, draft.period, null);
      return false;
    }
    Set<Unit> named = provinces(version.era(), header.places());
    committees.forEach(named::addAll);
    if (named.size() > 1) {
      draft.hold(
          "UNIT_AMBIGUOUS",
          named.stream()
              .map(unit -> unit.latestName().name())
              .sorted()
              .collect(Collectors.joining(", ")),
          null,
          null);
      return false;
    }
    Unit unit = first(named);
    String owedBy = catalogue.form(draft.form).sender();
    if (owedBy != null && !owedBy.equals(unit.level())) {
      draft.hold("UNIT_NOT_DUE", sender, draft.period, null);
      return false;
    }
    draft.reportingUnit = unit.id();
    return true;
  }

  private Set<Unit> provinces(String era, List<String> names) {
    Set<Unit> found = new HashSet<>();
    names.forEach(name -> found.addAll(unitNames.provinces(era, name).units()));
    return found;
  }

  private void readRows(TableStart table, Form.Version version, Draft draft) {
    Sheet sheet = table.sheet();
    Map<Integer, String> levels = levelColumns(table, version);
    FormRows formRows = new FormRows(catalogue, version);
    Set<String> sections =
        version.sections().stream()
            .map(section -> Text.key(section.labelVi()))
            .collect(Collectors.toSet());
    Set<Form.Row> found = new HashSet<>();
    Set<Integer> filled = new TreeSet<>();
    for (var entry : sheet.rows().tailMap(table.row() + 1).entrySet()) {
      String label = sheet.text(entry.getKey(), table.column());
      if (label == null || sections.contains(Text.key(label))) {
        continue;
      }
      if (Text.key(label).startsWith(RECIPIENTS)) {
        break;
      }
      Form.Row row = formRows.next(label);
      if (row == null) {
        reportUnknownRow(
            sheet, entry.getKey(), entry.getValue(), table.column(), levels, label, draft);
      } else {
        // A repeated row is read as well: that two cells state one fact shows at the observations.
        found.add(row);
        readRow(sheet, entry.getKey(), row, levels, draft);
        entry.getValue().keySet().stream()
            .filter(column -> column > table.column() && !levels.containsKey(column))
            .forEach(filled::add);
      }
    }
    reportUnknownColumns(table, version, levels, filled, draft);
    version
        .rows()
        .filter(row -> !row.optional() && !found.contains(row))
        .forEach(
            row -> draft.findings.file("ELEMENT_MISSING", null, formRows.fullLabel(row), null));
  }

  private void readRow(
      Sheet sheet, int rowIndex, Form.Row row, Map<Integer, String> levels, Draft draft) {
    levels.forEach(
        (column, level) -> {
          SheetCell cell = sheet.cell(rowIndex, column);
          String address = Sheet.address(rowIndex, column);
          if (row.levels().contains(level)) {
            draft.cells.add(
                new Cell(
                    draft.id,
                    sheet.name(),
                    address,
                    cell == null ? null : cell.text(),
                    cell == null ? "blank" : cell.typeCode(),
                    draft.reportingUnit,
                    draft.period,
                    row.element(),
                    level,
                    row.breakdown(),
                    "exact",
                    null,
                    null));
          } else if (cell != null && !MARKS_OF_NOTHING.contains(cell.text().strip())) {
            draft.findings.cell("LEVEL_NOT_EXPECTED", sheet.name(), address, cell.text(), null);
          }
        });
  }

  private static void reportUnknownRow(
      Sheet sheet,
      int rowIndex,
      SortedMap<Integer, SheetCell> cells,
      int labelColumn,
      Map<Integer, String> levels,
      String label,
      Draft draft) {
    if (cells.keySet().stream().anyMatch(levels::containsKey)) {
      draft.findings.cell(
          "ELEMENT_UNKNOWN",
          sheet.name(),
          Sheet.address(rowIndex, labelColumn),
          Text.clean(label),
          draft.form);
    }
  }

  /**
   * What stands in a column that the form does not know, and a column of the form that is not
   * there.
   */
  private static void reportUnknownColumns(
      TableStart table,
      Form.Version version,
      Map<Integer, String> levels,
      Set<Integer> filled,
      Draft draft) {
    Sheet sheet = table.sheet();
    for (int column : filled) {
      boolean below = sheet.text(table.row() + 1, column) != null;
      int row = below ? table.row() + 1 : table.row();
      String heading = Text.clean(sheet.text(row, column));
      if (!OTHER_HEADINGS.contains(Text.key(heading))) {
        draft.findings.cell(
            "COLUMN_UNKNOWN", sheet.name(), Sheet.address(row, column), heading, draft.form);
      }
    }
    version.columns().stream()
        .filter(column -> !levels.containsValue(column.level()))
        .forEach(column -> draft.findings.file("COLUMN_MISSING", null, column.labelVi(), null));
  }

  /** The value columns: a level's heading stands in the heading row or in the one below it. */
  private static Map<Integer, String> levelColumns(TableStart table, Form.Version version) {
    Map<Integer, String> levels = new LinkedHashMap<>();
    Map<String, String> byLabel = new HashMap<>();
    version.columns().forEach(column -> byLabel.put(Text.key(column.labelVi()), column.level()));
    Set<String> taken = new HashSet<>();
    for (int row = table.row(); row <= table.row() + 1; row++) {
      for (var cell : table.sheet().rows().getOrDefault(row, new TreeMap<>()).entrySet()) {
        String level = byLabel.get(Text.key(cell.getValue().text()));
        if (level != null && taken.add(level)) {
          levels.put(cell.getKey(), level);
        }
      }
    }
    return levels;
  }

  private static <T> T first(Set<T> set) {
    return set.iterator().next();
  }
}
