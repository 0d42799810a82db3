package vn.danvan.intake.kernel;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.Form;
import vn.danvan.text.kernel.Text;
import vn.danvan.workbook.kernel.Sheet;
import vn.danvan.workbook.kernel.SheetCell;

/** Reads the rows of an annex's tables: which fact each cell states, and what stands in the way. */
final class AnnexRows {
  /** A file that does not name its form shows by so many of its rows that it is one. */
  private static final int ROWS_OF_A_FORM = 3;

  private static final Pattern SECTION_NUMBER = Pattern.compile("[IVX]{1,5}\\.?|[A-Z]\\.?");

  private final Catalogue catalogue;
  private final Wording wording;
  private final Form.Version version;
  private final Columns columns;
  private final RowLabels labels;
  private final Draft draft;
  private final StatedMeasures measures;
  private final FurtherTables further;
  private final Figures figures;
  private final Set<String> sections = new HashSet<>();
  private final MissingParts missing;
  private final StrayRows stray;

  AnnexRows(
      Catalogue catalogue,
      Wording wording,
      Form.Version version,
      Columns columns,
      RowLabels labels,
      Draft draft) {
    this.catalogue = catalogue;
    this.wording = wording;
    this.version = version;
    this.columns = columns;
    this.labels = labels;
    this.draft = draft;
    this.measures = new StatedMeasures(catalogue);
    this.further = new FurtherTables(wording, draft.period);
    this.figures = new Figures(wording);
    this.missing = new MissingParts(catalogue, version);
    this.stray = new StrayRows(labels, wording, draft);
    version.sections().forEach(section -> sections.add(Text.key(section.labelVi())));
    catalogue
        .vocabulary()
        .getOrDefault("theme", Map.of())
        .values()
        .forEach(theme -> sections.add(Text.key(theme)));
  }

  void read(List<TableHead> heads) {
    Map<TableHead, SortedMap<Integer, Column>> known = new HashMap<>();
    heads.forEach(head -> known.put(head, columns.of(head)));
    if (new ColumnsOfFile(known, figures).hold(draft)) {
      return;
    }
    RowSequence rows = null;
    for (int i = 0; i < heads.size(); i++) {
      TableHead head = heads.get(i);
      List<String> titles = FurtherTables.titles(heads, i);
      boolean another = i + 1 < heads.size() && heads.get(i + 1).sheet().equals(head.sheet());
      if (further.areOfAnother(titles)) {
        draft.findings.cell(
            "TABLE_NOT_READ",
            head.sheet().name(),
            Sheet.address(head.top(), head.labelColumn()),
            titles.getLast(),
            draft.form);
        continue;
      }
      boolean goesOn = FurtherTables.isFurther(heads, i) && titles.isEmpty();
      if (!goesOn) {
        rows = new RowSequence(catalogue, wording, version, labels);
      }
      int end = another ? heads.get(i + 1).top() : Integer.MAX_VALUE;
      if (known.get(head).values().stream().allMatch(AnnexRows::holdsNoFigures)) {
        stray.reportUnheaded(head.sheet(), head.bottom() + 1, end);
      } else {
        read(head, known.get(head), rows, end);
      }
    }
    if (draft.formInferred && missing.rowsFound() < ROWS_OF_A_FORM) {
      draft.hold("FORM_UNKNOWN", null, null, "không thấy \"Biểu số\"");
    }
    if (!draft.isHeld()) {
      missing.report(draft.findings);
    }
  }

  private static boolean holdsNoFigures(Column column) {
    return column instanceof Column.Text || column instanceof Column.UnitOfMeasure;
  }

  private void read(TableHead head, SortedMap<Integer, Column> known, RowSequence rows, int end) {
    Sheet sheet = head.sheet();
    ValueCells cells = new ValueCells(sheet, known, new Legend(sheet, wording), catalogue, draft);
    UnreadColumns unread = new UnreadColumns(head, known, figures);
    known.values().stream()
        .filter(Column.Values.class::isInstance)
        .forEach(column -> missing.found((Column.Values) column));
    for (int row : sheet.rows().subMap(head.bottom() + 1, end).keySet()) {
      String text = sheet.text(row, head.labelColumn());
      boolean hasValues =
          sheet.row(row).keySet().stream()
              .anyMatch(column -> Column.holdsValues(known.get(column)));
      boolean hasFigures = hasFigures(sheet, row, known);
      if (text == null) {
        if (hasFigures) {
          rows.unknown(number(sheet, row, head.labelColumn()));
          unknown(sheet, row, head.labelColumn(), "", List.of());
        }
        continue;
      }
      Label label = Label.of(text, wording);
      if (!hasFigures && closes(label)) {
        reportBelow(head, known, row, end);
        break;
      }
      if (!hasValues && isSection(sheet, row, head.labelColumn(), label)) {
        rows.startSection();
        continue;
      }
      Optional<RowLabels.Match> match = rows.next(label, number(sheet, row, head.labelColumn()));
      if (match.isEmpty()) {
        if (hasValues) {
          unknown(sheet, row, head.labelColumn(), Text.clean(text), labels.nearest(label));
        }
        unread.noteFigures(row);
        continue;
      }
      RowMeaning meaning = match.get().meaning();
      if (meaning == null) {
        continue;
      }
      if (match.get().loosely()) {
        draft.findings.cell(
            "LABEL_READ_AS",
            sheet.name(),
            Sheet.address(row, head.labelColumn()),
            Text.clean(text),
            catalogue.element(meaning.element()).labelVi());
      }
      missing.found(meaning);
      readRow(cells, row, head, known, meaning, label);
      unread.noteAll(row);
    }
    unread.report(draft);
  }

  /** Whether some value column of a row holds a figure, and not only words. */
  private boolean hasFigures(Sheet sheet, int row, SortedMap<Integer, Column> known) {
    return sheet.row(row).entrySet().stream()
        .anyMatch(
            cell -> Column.holdsValues(known.get(cell.getKey())) && figures.isIn(cell.getValue()));
  }

  /** What stands below the signatures is no part of the table, and not to be passed over. */
  private void reportBelow(
      TableHead head, SortedMap<Integer, Column> known, int signatures, int end) {
    Sheet sheet = head.sheet();
    for (int row : sheet.rows().subMap(signatures + 1, end).keySet()) {
      if (hasFigures(sheet, row, known)) {
        draft.findings.cell(
            "ROW_NOT_READ",
            sheet.name(),
            Sheet.address(row, head.labelColumn()),
            Text.clean(sheet.text(row, head.labelColumn())),
            null);
      }
    }
  }

  /** A section's title stands alone, numbered with a letter or a Roman number if at all. */
  private boolean isSection(Sheet sheet, int row, int labelColumn, Label label) {
    return sections.stream().anyMatch(label.keys()::contains)
        && sheet.row(row).headMap(labelColumn).values().stream()
            .allMatch(cell -> SECTION_NUMBER.matcher(cell.text().strip()).matches());
  }

  /** What stands before a label; a whole number is stored as 3.0. */
  private static String number(Sheet sheet, int row, int labelColumn) {
    SortedMap<Integer, SheetCell> before = sheet.row(row).headMap(labelColumn);
    return before.isEmpty()
        ? ""
        : before.get(before.lastKey()).text().strip().replaceFirst("\\.0*$", "");
  }

  private boolean closes(Label label) {
    return wording.longestFirst("closing").stream().anyMatch(label.key()::startsWith);
  }

  private void readRow(
      ValueCells cells,
      int row,
      TableHead head,
      SortedMap<Integer, Column> known,
      RowMeaning meaning,
      Label label) {
    Set<String> asked = asked(meaning);
    String measure = measures.of(head.sheet(), row, known, label);
    boolean onForm =
        version
            .rows()
            .anyMatch(
                one ->
                    one.element().equals(meaning.element())
                        && one.breakdown().equals(meaning.breakdown()));
    int before = draft.cells.size();
    known.forEach(
        (column, what) -> {
          switch (what) {
            case Column.Values values ->
                cells.read(row, column, meaning, values.level(), asked, measure, null);
            case Column.Rivals rivals ->
                cells.read(
                    row, column, meaning, rivals.level(), Set.of(), measure, "COLUMN_DUPLICATED");
            case Column.UnitOfMeasure unit -> {}
            case Column.Text text -> {}
            case Column.OtherFigures other -> {}
            case Column.Unknown unknown -> {}
          }
        });
    if (!onForm && !draft.isHeld() && draft.cells.size() > before) {
      draft.findings.cell(
          "ELEMENT_NOT_ASKED",
          head.sheet().name(),
          Sheet.address(row, head.labelColumn()),
          catalogue.element(meaning.element()).labelVi(),
          draft.form);
    }
  }

  /** The levels that the form asks for in a row. */
  private Set<String> asked(RowMeaning meaning) {
    return version
        .rows()
        .filter(
            row ->
                row.element().equals(meaning.element())
                    && row.breakdown().equals(meaning.breakdown()))
        .flatMap(row -> row.levels().stream())
        .collect(Collectors.toSet());
  }

  private void unknown(Sheet sheet, int row, int column, String label, List<String> nearest) {
    draft.findings.cell(
        "ELEMENT_UNKNOWN",
        sheet.name(),
        Sheet.address(row, column),
        label,
        nearest.stream().map("\"%s\""::formatted).collect(Collectors.joining(" hoặc ")));
  }
}
