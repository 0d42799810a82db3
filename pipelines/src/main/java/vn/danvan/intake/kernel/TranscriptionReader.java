package vn.danvan.intake.kernel;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.DataElement;
import vn.danvan.catalogue.Form;
import vn.danvan.record.Cell;
import vn.danvan.text.kernel.Text;
import vn.danvan.workbook.kernel.Sheet;
import vn.danvan.workbook.kernel.SheetCell;

/** Reads a transcription: one row per published figure, with its own unit, period and source. */
final class TranscriptionReader {
  private static final Set<String> COLUMNS =
      Set.of(
          "form",
          "reporting_unit",
          "reporting_period",
          "unit",
          "period",
          "element",
          "level",
          "breakdown",
          "value",
          "qualifier",
          "source_title",
          "source_paragraph",
          "source_publisher",
          "source_date",
          "note");
  private static final Set<String> QUALIFIERS =
      Set.of("exact", "approximate", "at_least", "at_most");

  private final Catalogue catalogue;

  TranscriptionReader(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** Whether the first row is that of a transcription. */
  static boolean recognises(List<Sheet> sheets) {
    return sheets.size() == 1
        && !sheets.getFirst().rows().isEmpty()
        && columns(sheets.getFirst()).keySet().containsAll(COLUMNS);
  }

  void read(Sheet sheet, Draft draft) {
    Map<String, Integer> columns = columns(sheet);
    draft.form = single(sheet, columns, "form");
    Form form = catalogue.forms().get(draft.form);
    if (form == null || form.layout() != Form.Layout.TRANSCRIPTION) {
      draft.hold("FORM_UNKNOWN", draft.form, null, String.valueOf(draft.form));
      return;
    }
    draft.formVersion = form.versions().getFirst().version();
    String unit = single(sheet, columns, "reporting_unit");
    String period = single(sheet, columns, "reporting_period");
    draft.sourceTitle = single(sheet, columns, "source_title");
    draft.sourcePublisher = single(sheet, columns, "source_publisher");
    draft.documentDate = day(single(sheet, columns, "source_date"));
    if (unit == null || !catalogue.units().containsKey(unit)) {
      draft.hold("UNIT_UNKNOWN", unit, null, null);
      return;
    }
    draft.reportingUnit = unit;
    if (catalogue.period(period).isEmpty()) {
      draft.hold("PERIOD_UNKNOWN", period, null, null);
      return;
    }
    draft.period = period;
    sheet
        .rows()
        .tailMap(sheet.rows().firstKey() + 1)
        .keySet()
        .forEach(row -> readRow(sheet, columns, row, draft));
  }

  private void readRow(Sheet sheet, Map<String, Integer> columns, int row, Draft draft) {
    String unit = sheet.text(row, columns.get("unit"));
    String period = sheet.text(row, columns.get("period"));
    String code = sheet.text(row, columns.get("element"));
    String level = sheet.text(row, columns.get("level"));
    String breakdown = sheet.text(row, columns.get("breakdown"));
    String qualifier = sheet.text(row, columns.get("qualifier"));
    DataElement element = catalogue.elements().get(code);
    if (!catalogue.units().containsKey(unit)) {
      refuse("UNIT_UNKNOWN", sheet, row, columns.get("unit"), unit, draft);
    } else if (catalogue.period(period).isEmpty()) {
      refuse("PERIOD_UNKNOWN", sheet, row, columns.get("period"), period, draft);
    } else if (element == null || element.origin() != DataElement.Origin.SUBMISSION) {
      refuse("ELEMENT_UNKNOWN", sheet, row, columns.get("element"), code, draft);
    } else if (!element.levels().contains(level)) {
      refuse("LEVEL_NOT_EXPECTED", sheet, row, columns.get("level"), level, draft);
    } else if (!(breakdown != null && catalogue.isBrokenDownBy(element, breakdown))) {
      refuse("ELEMENT_UNKNOWN", sheet, row, columns.get("breakdown"), breakdown, draft);
    } else if (!QUALIFIERS.contains(String.valueOf(qualifier))) {
      refuse("NUMBER_UNREADABLE", sheet, row, columns.get("qualifier"), qualifier, draft);
    } else {
      SheetCell value = sheet.cell(row, columns.get("value"));
      draft.cells.add(
          new Cell(
              draft.id,
              sheet.name(),
              Sheet.address(row, columns.get("value")),
              value == null ? null : value.text(),
              value == null ? "blank" : value.typeCode(),
              unit,
              period,
              code,
              level,
              breakdown,
              qualifier,
              sheet.text(row, columns.get("source_paragraph")),
              sheet.text(row, columns.get("note")),
              null,
              null,
              null));
    }
  }

  private static void refuse(
      String rule, Sheet sheet, int row, int column, String value, Draft draft) {
    draft.findings.cell(rule, sheet.name(), Sheet.address(row, column), value, draft.form);
  }

  /** The value of a column that must be the same in every row; null when it is not, or empty. */
  private static String single(Sheet sheet, Map<String, Integer> columns, String name) {
    Set<String> values =
        sheet.rows().tailMap(sheet.rows().firstKey() + 1).keySet().stream()
            .map(row -> Text.clean(sheet.text(row, columns.get(name))))
            .collect(Collectors.toSet());
    String value = values.size() == 1 ? values.iterator().next() : "";
    return value.isEmpty() ? null : value;
  }

  private static Map<String, Integer> columns(Sheet sheet) {
    Map<String, Integer> columns = new HashMap<>();
    SortedMap<Integer, SheetCell> heading = sheet.rows().get(sheet.rows().firstKey());
    heading.forEach((column, cell) -> columns.putIfAbsent(Text.clean(cell.text()), column));
    return columns;
  }

  private static LocalDate day(String text) {
    try {
      return text == null ? null : LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      return null;
    }
  }
}
