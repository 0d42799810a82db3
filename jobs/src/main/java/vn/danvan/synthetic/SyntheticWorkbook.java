package vn.danvan.synthetic;

import static vn.danvan.synthetic.SheetLayout.FIRST_TABLE_ROW;
import static vn.danvan.synthetic.SheetLayout.FIRST_VALUE_COLUMN;
import static vn.danvan.synthetic.SheetLayout.HEADER_ROW;
import static vn.danvan.synthetic.SheetLayout.LABEL_COLUMN;
import static vn.danvan.synthetic.SheetLayout.ORDINAL_COLUMN;
import static vn.danvan.synthetic.SheetLayout.UNIT_COLUMN;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.Form;

/** One submission as an .xlsx file in the look of the annex that a province sends. */
final class SyntheticWorkbook {
  /** The mark that stands on every sheet. */
  static final String MARK = "DỮ LIỆU MÔ PHỎNG – không phải số liệu thật";

  static final String SHEET = "MÔ PHỎNG " + SyntheticHistory.FORM;

  private static final Locale VIETNAMESE = Locale.of("vi");
  private static final String FONT = "Times New Roman";
  private static final String NOT_ASKED = "F2F2F2";
  private static final String HEADING = "DDEBF7";
  private static final int LAST_LEFT_COLUMN = UNIT_COLUMN;
  private static final int LABEL_WIDTH = 54;
  private static final int LINE_HEIGHT = 19;

  private final Catalogue catalogue;
  private final SyntheticReport report;
  private final Letterhead letterhead;
  private final SheetLayout layout;
  private Worksheet sheet;

  private SyntheticWorkbook(Catalogue catalogue, SyntheticReport report, Letterhead letterhead) {
    this.catalogue = catalogue;
    this.report = report;
    this.letterhead = letterhead;
    this.layout = new SheetLayout(report.version());
  }

  /** The file's bytes, equal for equal content. */
  static byte[] bytes(
      Catalogue catalogue,
      SyntheticReport report,
      Letterhead letterhead,
      Map<CellKey, SyntheticCell> cells)
      throws IOException {
    return new SyntheticWorkbook(catalogue, report, letterhead).written(cells);
  }

  private byte[] written(Map<CellKey, SyntheticCell> cells) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(32_768);
    try (Workbook workbook = new Workbook(bytes, "danvan", "1.0")) {
      // Packed again by StableZip.
      workbook.setCompressionLevel(1);
      // Not the size of the cells: a cell with the default font carries none, and some programs
      // then take their own.
      workbook.setGlobalDefaultFont(FONT, 10);
      workbook.properties().setTitle(MARK);
      sheet = workbook.newWorksheet(SHEET);
      page();
      letterhead();
      tableHead();
      tableBody(cells);
      signature();
    }
    return StableZip.repacked(bytes.toByteArray());
  }

  private void page() {
    sheet.paperSize(PaperSize.A4_PAPER);
    sheet.pageOrientation("landscape");
    sheet.setFitToPage(true);
    sheet.fitToWidth((short) 1);
    sheet.fitToHeight((short) 1);
    sheet.rowHeight(HEADER_ROW, LINE_HEIGHT);
    sheet.repeatRows(HEADER_ROW, HEADER_ROW + 1);
    sheet.footer(MARK, Position.LEFT);
    sheet.width(ORDINAL_COLUMN, 6);
    sheet.width(LABEL_COLUMN, LABEL_WIDTH);
    sheet.width(UNIT_COLUMN, 13);
    for (int column = FIRST_VALUE_COLUMN; column < layout.noteColumn(); column++) {
      sheet.width(column, 16);
    }
    sheet.width(layout.noteColumn(), 18);
  }

  private void letterhead() {
    left(SheetLayout.SENDER_ROW, letterhead.committeeLine()).fontSize(13).set();
    left(SheetLayout.BODY_ROW, letterhead.bodyLine()).fontSize(13).bold().set();
    left(SheetLayout.DATE_ROW, "*").fontSize(13).set();
    left(SheetLayout.NUMBER_ROW, "Số: " + letterhead.number()).fontSize(13).set();
    right(SheetLayout.SENDER_ROW, "ĐẢNG CỘNG SẢN VIỆT NAM").fontSize(13).bold().underlined().set();
    right(SheetLayout.DATE_ROW, letterhead.placeAndDate()).fontSize(13).italic().set();
    String title =
        catalogue.form(SyntheticHistory.FORM).nameVi().toUpperCase(VIETNAMESE)
            + " NĂM "
            + report.year();
    across(SheetLayout.TITLE_ROW, title).fontSize(14).bold().set();
    across(SheetLayout.ATTACHED_ROW, letterhead.attachedLine()).italic().set();
    across(SheetLayout.MARK_ROW, MARK).bold().fontColor("C00000").set();
    int note = layout.noteColumn();
    sheet.value(SheetLayout.FORM_ROW, note, "Biểu số: " + SyntheticHistory.FORM);
    plain(SheetLayout.FORM_ROW, note, SheetLayout.FORM_ROW, note)
        .bold()
        .horizontalAlignment("right")
        .set();
  }

  private void tableHead() {
    int below = HEADER_ROW + 1;
    int note = layout.noteColumn();
    List<Form.Column> columns = report.version().columns();
    sheet.value(HEADER_ROW, ORDINAL_COLUMN, "STT");
    sheet.value(HEADER_ROW, LABEL_COLUMN, "Nội dung");
    sheet.value(HEADER_ROW, UNIT_COLUMN, "ĐVT");
    sheet.value(HEADER_ROW, FIRST_VALUE_COLUMN, "Số lượng");
    sheet.value(HEADER_ROW, note, "Ghi chú");
    for (int i = 0; i < columns.size(); i++) {
      sheet.value(below, FIRST_VALUE_COLUMN + i, columns.get(i).labelVi());
    }
    bordered(HEADER_ROW, ORDINAL_COLUMN, below, note)
        .bold()
        .wrapText(true)
        .horizontalAlignment("center")
        .fillColor(HEADING)
        .set();
    for (int column : new int[] {ORDINAL_COLUMN, LABEL_COLUMN, UNIT_COLUMN, note}) {
      sheet.range(HEADER_ROW, column, below, column).merge();
    }
    sheet.range(HEADER_ROW, FIRST_VALUE_COLUMN, HEADER_ROW, note - 1).merge();
    boolean shortLabels = columns.stream().allMatch(column -> column.labelVi().length() < 14);
    sheet.rowHeight(below, shortLabels ? LINE_HEIGHT : 2 * LINE_HEIGHT);
  }

  private void tableBody(Map<CellKey, SyntheticCell> cells) {
    int row = FIRST_TABLE_ROW;
    for (Form.Section section : report.version().sections()) {
      sheet.value(row, ORDINAL_COLUMN, section.number());
      sheet.value(row, LABEL_COLUMN, section.labelVi());
      bordered(row, ORDINAL_COLUMN).bold().horizontalAlignment("center").set();
      bordered(row, LABEL_COLUMN, row, layout.noteColumn()).bold().set();
      sheet.rowHeight(row, LINE_HEIGHT);
      row++;
      for (Form.Row line : section.rows()) {
        tableRow(row++, line, cells);
      }
    }
  }

  private void tableRow(int row, Form.Row line, Map<CellKey, SyntheticCell> cells) {
    sheet.value(row, ORDINAL_COLUMN, line.number());
    sheet.value(row, LABEL_COLUMN, catalogue.rowLabel(line));
    sheet.value(row, UNIT_COLUMN, catalogue.element(line.element()).unit());
    bordered(row, ORDINAL_COLUMN).horizontalAlignment("center").set();
    bordered(row, LABEL_COLUMN).wrapText(true).set();
    bordered(row, UNIT_COLUMN).horizontalAlignment("center").set();
    bordered(row, layout.noteColumn()).set();
    List<Form.Column> columns = report.version().columns();
    for (int i = 0; i < columns.size(); i++) {
      int column = FIRST_VALUE_COLUMN + i;
      SyntheticCell cell =
          cells.get(new CellKey(line.element(), columns.get(i).level(), line.breakdown()));
      if (cell == null) {
        bordered(row, column).fillColor(NOT_ASKED).set();
        continue;
      }
      if (cell.number()) {
        sheet.value(row, column, new BigDecimal(cell.text()));
      } else if (!cell.text().isEmpty()) {
        sheet.value(row, column, cell.text());
      }
      bordered(row, column).format("#,##0").horizontalAlignment("right").indent(1).set();
    }
    int lines = catalogue.rowLabel(line).length() > LABEL_WIDTH + 4 ? 2 : 1;
    sheet.rowHeight(row, lines * LINE_HEIGHT);
  }

  private void signature() {
    int row = layout.afterTableRow() + 1;
    String centre =
        letterhead.body().equals("Ban Dân vận")
            ? "Ban Dân vận Trung ương"
            : "Ban Tuyên giáo và Dân vận Trung ương";
    sheet.value(row, LABEL_COLUMN, "Nơi nhận:");
    plain(row, LABEL_COLUMN, row, LABEL_COLUMN).bold().italic().set();
    sheet.value(row + 1, LABEL_COLUMN, "- " + centre + " (để báo cáo);");
    sheet.value(row + 2, LABEL_COLUMN, "- Thường trực " + letterhead.committee() + ";");
    sheet.value(row + 3, LABEL_COLUMN, "- Lưu.");
    plain(row + 1, LABEL_COLUMN, row + 3, LABEL_COLUMN).fontSize(11).set();
    right(row, "TRƯỞNG BAN").fontSize(13).bold().set();
    right(row + 1, "(Đã ký)").italic().set();
  }

  private StyleSetter bordered(int row, int column) {
    return bordered(row, column, row, column);
  }

  private StyleSetter bordered(int top, int left, int bottom, int right) {
    StyleSetter style = plain(top, left, bottom, right);
    style.borderStyle(BorderStyle.THIN).verticalAlignment("center");
    return style;
  }

  private StyleSetter plain(int top, int left, int bottom, int right) {
    StyleSetter style = sheet.range(top, left, bottom, right).style();
    style.fontName(FONT).fontSize(12);
    return style;
  }

  private StyleSetter left(int row, String text) {
    return centred(row, ORDINAL_COLUMN, LAST_LEFT_COLUMN, text);
  }

  private StyleSetter right(int row, String text) {
    return centred(row, FIRST_VALUE_COLUMN, layout.noteColumn(), text);
  }

  private StyleSetter across(int row, String text) {
    return centred(row, ORDINAL_COLUMN, layout.noteColumn(), text);
  }

  private StyleSetter centred(int row, int first, int last, String text) {
    sheet.value(row, first, text);
    sheet.range(row, first, row, last).merge();
    StyleSetter style = plain(row, first, row, last);
    style.horizontalAlignment("center");
    return style;
  }
}
