package vn.danvan.intake.kernel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.Form;
import vn.danvan.catalogue.Layout;
import vn.danvan.text.kernel.Text;
import vn.danvan.workbook.kernel.Sheet;
import vn.danvan.workbook.kernel.SheetCell;
import vn.danvan.workbook.kernel.Workbook;

/**
 * Reads an annex: finds its tables, then who, what and when in the blocks around them, then the
 * rows that the form names. What a person does not see (hidden sheets) is not read.
 */
final class AnnexReader {
  private static final Pattern DATED =
      Pattern.compile("(?iu)ngày\\s+\\d+\\s+tháng\\s+\\d+\\s+năm\\s+\\d{4}");

  /** A sheet without a table, such as a cover, says what it says at its top. */
  private static final int COVER_ROWS = 40;

  private final Catalogue catalogue;
  private final Wording wording;
  private final Placement placement;

  /** To learn all labels takes longer than to read a file, and most files share them. */
  private final Map<LabelsOf, RowLabels> labelsKnown = new HashMap<>();

  /** What the labels of a file depend on. */
  private record LabelsOf(Form.Version version, String period, Map<String, String> settled) {}

  AnnexReader(Catalogue catalogue) {
    this.catalogue = catalogue;
    this.wording = new Wording(catalogue);
    this.placement = new Placement(catalogue);
  }

  void read(Workbook workbook, Draft draft) {
    List<Sheet> sheets = workbook.sheets().stream().filter(this::isRead).toList();
    List<TableHead> all =
        sheets.stream().flatMap(sheet -> TableHead.in(sheet, wording).stream()).toList();
    List<TableHead> heads = withoutLowerUnits(all, draft);
    if (heads.isEmpty()) {
      draft.hold("FORM_UNKNOWN", null, null, "không thấy bảng có cột \"Nội dung\"");
      return;
    }
    AnnexHeader header =
        AnnexHeader.of(
            sheets.stream()
                .filter(sheet -> sheets.indexOf(sheet) <= lastWithTable(sheets, heads))
                .filter(sheet -> isOneOf(sheet, heads) || !isOneOf(sheet, all))
                .flatMap(sheet -> around(sheet, heads).stream())
                .toList(),
            sheets.stream()
                .filter(sheet -> isOneOf(sheet, heads) || !isOneOf(sheet, all))
                .map(Sheet::name)
                .toList(),
            catalogue.forms().keySet());
    draft.documentNumber = header.documentNumber();
    draft.documentDate = header.documentDate();
    Optional<Form.Version> version = placement.place(header, workbook.properties(), draft);
    if (version.isEmpty()) {
      return;
    }
    Map<String, String> settledColumns = new HashMap<>();
    Map<String, String> settledRows = new HashMap<>();
    for (Layout layout : catalogue.layouts()) {
      if (layout.serves(draft.reportingUnit, draft.form)) {
        settledColumns.putAll(layout.columns());
        settledRows.putAll(layout.rows());
      }
    }
    Columns columns =
        new Columns(
            wording, version.get(), draft.period, isCity(draft.reportingUnit), settledColumns);
    RowLabels labels =
        labelsKnown.computeIfAbsent(
            new LabelsOf(version.get(), draft.period, settledRows),
            of -> new RowLabels(catalogue, wording, of.version(), of.period(), of.settled()));
    new AnnexRows(catalogue, wording, version.get(), columns, labels, draft).read(heads);
    StrayRows stray = new StrayRows(labels, wording, draft);
    sheets.forEach(sheet -> stray.reportUnheaded(sheet, 0, firstHead(sheet, all)));
    workbook.sheets().stream()
        .filter(sheet -> !sheet.hidden() && "not_read".equals(calledBy(sheet)))
        .forEach(stray::reportSheet);
  }

  /** The row of a sheet's first heading; beyond all rows when it has none. */
  private static int firstHead(Sheet sheet, List<TableHead> all) {
    return all.stream()
        .filter(head -> head.sheet().equals(sheet))
        .mapToInt(TableHead::top)
        .min()
        .orElse(Integer.MAX_VALUE);
  }

  /** Instructions and lists of findings hold no figures; what is hidden nobody meant to send. */
  private boolean isRead(Sheet sheet) {
    return !sheet.hidden() && calledBy(sheet) == null;
  }

  /** What a sheet's name says that it is, null when it may be an annex. */
  private String calledBy(Sheet sheet) {
    String name = Text.key(sheet.name());
    return wording.longestFirst("sheet").stream()
        .filter(name::startsWith)
        .findFirst()
        .map(word -> wording.meaning("sheet", word))
        .orElse(null);
  }

  private static boolean isOneOf(Sheet sheet, List<TableHead> heads) {
    return heads.stream().anyMatch(head -> head.sheet().equals(sheet));
  }

  /**
   * The tables without those of sheets that a lower unit's committee heads, as long as others
   * remain: what a district sends along is never its province's.
   */
  private List<TableHead> withoutLowerUnits(List<TableHead> all, Draft draft) {
    List<TableHead> heads = new ArrayList<>();
    List<TableHead> lower = new ArrayList<>();
    for (TableHead head : all) {
      AnnexHeader own =
          AnnexHeader.of(around(head.sheet(), all), List.of(), catalogue.forms().keySet());
      (own.lowerSenders().isEmpty() ? heads : lower).add(head);
    }
    if (heads.isEmpty()) {
      return all;
    }
    lower.forEach(
        head ->
            draft.findings.cell(
                "TABLE_NOT_READ",
                head.sheet().name(),
                Sheet.address(head.top(), head.labelColumn()),
                head.sheet().name(),
                null));
    return heads;
  }

  /** Sheets behind the last table are lists and notes, and say nothing of the annex. */
  private static int lastWithTable(List<Sheet> sheets, List<TableHead> heads) {
    return sheets.indexOf(heads.getLast().sheet());
  }

  /** Whether a unit is a city run by the centre, whose own level is "thành phố". */
  private boolean isCity(String unit) {
    return unit != null && catalogue.unit(unit).latestName().kind().equals("city");
  }

  /** What stands around the tables of a sheet: what is above them, the date below. */
  private static List<String> around(Sheet sheet, List<TableHead> heads) {
    Optional<TableHead> first =
        heads.stream().filter(head -> head.sheet().equals(sheet)).findFirst();
    List<String> texts = new ArrayList<>();
    int end = first.map(TableHead::top).orElse(COVER_ROWS);
    sheet.rows().headMap(end).values().forEach(row -> texts.addAll(joined(row.values())));
    first.ifPresent(
        head ->
            sheet.rows().tailMap(head.bottom() + 1).values().stream()
                .flatMap(row -> row.values().stream())
                .map(SheetCell::text)
                .filter(text -> DATED.matcher(text).find())
                .forEach(texts::add));
    return texts;
  }

  /** The texts of a row; one that ends in a colon together with what is said behind it. */
  private static List<String> joined(Iterable<SheetCell> row) {
    List<String> texts = new ArrayList<>();
    String open = null;
    for (SheetCell cell : row) {
      String text = open == null ? cell.text() : open + " " + cell.text();
      open = cell.text().strip().endsWith(":") ? text : null;
      if (open == null) {
        texts.add(text);
      }
    }
    return open == null ? texts : Stream.concat(texts.stream(), Stream.of(open)).toList();
  }
}
