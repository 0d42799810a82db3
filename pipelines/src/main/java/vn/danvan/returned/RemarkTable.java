package vn.danvan.returned;

import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.formula.SheetNameFormatter;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import vn.danvan.record.Finding;

/** The list itself: a row of headings, then one a remark, with a column for the answer. */
final class RemarkTable {
  private static final String WHOLE_FILE = "(cả tệp)";
  private static final int MAX_LETTERS = 1_000;
  private static final int LINE_POINTS = 15;
  private static final int MAX_ROW_POINTS = 400;

  /** Column widths are in 256ths of a letter. */
  private static final int LETTER = 256;

  /**
   * A column of the list.
   *
   * @param at from 0
   * @param width in letters
   */
  private record Column(int at, String heading, int width) {}

  private static final Column NUMBER = new Column(0, "STT", 6);
  private static final Column DEGREE = new Column(1, "Mức độ", 11);
  private static final Column SHEET = new Column(2, "Trang tính", 18);
  private static final Column CELL = new Column(3, "Ô", 8);
  private static final Column VALUE = new Column(4, "Giá trị đã ghi", 22);
  private static final Column EXPECTED = new Column(5, "Giá trị mong đợi", 24);
  private static final Column MESSAGE = new Column(6, "Nội dung cần kiểm tra", 50);
  private static final Column ANSWER = new Column(7, "Giải trình / số đúng", 34);
  private static final List<Column> COLUMNS =
      List.of(NUMBER, DEGREE, SHEET, CELL, VALUE, EXPECTED, MESSAGE, ANSWER);

  /** In letters. */
  static final int WHOLE_WIDTH = COLUMNS.stream().mapToInt(Column::width).sum();

  static final int LAST_COLUMN = ANSWER.at;

  private final Sheet sheet;
  private final CheckStyles styles;

  private RemarkTable(Sheet sheet, CheckStyles styles) {
    this.sheet = sheet;
    this.styles = styles;
  }

  /** Writes from a row on; returns the row below. */
  static int write(Sheet sheet, int from, CheckStyles styles, List<Remark> remarks) {
    RemarkTable table = new RemarkTable(sheet, styles);
    int next = from;
    table.headings(sheet.createRow(next++));
    for (int i = 0; i < remarks.size(); i++) {
      table.remark(sheet.createRow(next++), i + 1, remarks.get(i));
    }
    return next;
  }

  private void headings(Row row) {
    row.setHeightInPoints(2 * LINE_POINTS);
    for (Column column : COLUMNS) {
      sheet.setColumnWidth(column.at, column.width * LETTER);
      cell(row, column, styles.heading()).setCellValue(column.heading);
    }
  }

  private void remark(Row row, int number, Remark remark) {
    cell(row, NUMBER, styles.centred()).setCellValue(number);
    cell(row, DEGREE, styles.degrees().get(remark.degree())).setCellValue(remark.degree().label());
    address(row, remark);
    Finding finding = remark.finding();
    int height =
        Stream.of(
                text(row, SHEET, remark.sheet() == null ? WHOLE_FILE : remark.sheet()),
                text(row, VALUE, finding.value()),
                text(row, EXPECTED, finding.expected()),
                text(row, MESSAGE, finding.messageVi()),
                text(row, ANSWER, null))
            .max(Integer::compare)
            .orElseThrow();
    row.setHeightInPoints(height);
  }

  /** Writes a text and returns the height that it needs. */
  private int text(Row row, Column column, String text) {
    String words = shortened(text);
    cell(row, column, styles.text()).setCellValue(words);
    return height(words, column.width);
  }

  /** A link where there is a cell to go to. */
  private void address(Row row, Remark remark) {
    Places.Target target = remark.target();
    CellStyle style = target == null ? styles.centred() : styles.link();
    Cell cell = cell(row, CELL, style);
    cell.setCellValue(shortened(remark.finding().cell()));
    if (target != null) {
      Hyperlink link =
          sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
      String sheetName = SheetNameFormatter.format(target.sheet().getSheetName());
      link.setAddress(sheetName + "!" + target.address());
      cell.setHyperlink(link);
    }
  }

  private static Cell cell(Row row, Column column, CellStyle style) {
    Cell cell = row.createCell(column.at);
    cell.setCellStyle(style);
    return cell;
  }

  static String shortened(String text) {
    if (text == null) {
      return "";
    }
    return text.length() > MAX_LETTERS ? text.substring(0, MAX_LETTERS) + "…" : text;
  }

  /** How high a cell has to be for its text, in points; office programs do not see to it. */
  static int height(String text, int width) {
    int lines = text.lines().mapToInt(line -> 1 + line.length() / width).sum();
    return Math.clamp((long) lines * LINE_POINTS, LINE_POINTS, MAX_ROW_POINTS);
  }
}
