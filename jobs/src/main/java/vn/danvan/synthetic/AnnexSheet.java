package vn.danvan.synthetic;

import static vn.danvan.synthetic.SheetLayout.FIRST_TABLE_ROW;
import static vn.danvan.synthetic.SheetLayout.FIRST_VALUE_COLUMN;
import static vn.danvan.synthetic.SheetLayout.HEADER_ROW;
import static vn.danvan.synthetic.SheetLayout.LABEL_COLUMN;
import static vn.danvan.synthetic.SheetLayout.ORDINAL_COLUMN;
import static vn.danvan.synthetic.SheetLayout.UNIT_COLUMN;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.DataElement;
import vn.danvan.catalogue.Form;

/** Draws the annex of a form version, with a text to keep the place of all that is filled in. */
final class AnnexSheet {
  private static final String TO_BE_FILLED_IN = "…";
  private static final String FONT = "Times New Roman";
  private static final String NOT_ASKED = "F2F2F2";
  private static final String HEADING = "DDEBF7";
  private static final int LAST_LEFT_COLUMN = UNIT_COLUMN;
  private static final int LABEL_WIDTH = 54;
  private static final int UNIT_WIDTH = 13;
  private static final int VALUE_WIDTH = 16;
  private static final int LINE_HEIGHT = 19;
  private static final int FURTHER_LINE_HEIGHT = 16;
  private static final int INDENT = 2;

  private final Catalogue catalogue;
  private final String form;
  private final Form.Version version;
  private final SheetLayout layout;
  private Worksheet sheet;

  AnnexSheet(Catalogue catalogue, String form, Form.Version version, SheetLayout layout) {
    this.catalogue = catalogue;
    this.form = form;
    this.version = version;
    this.layout = layout;
  }

  /** The workbook's bytes. */
  byte[] drawn() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(32_768);
    try (Workbook workbook = new Workbook(bytes, "danvan", "1.0")) {
      // Not the size of the cells: a cell with the default font carries none, and some programs
      // then take their own.
      workbook.setGlobalDefaultFont(FONT, 10);
      workbook.properties().setTitle(SyntheticWorkbook.MARK);
      sheet = workbook.newWorksheet(SyntheticWorkbook.sheet(form));
      page();
      letterhead();
      tableHead();
      tableBody();
      signature();
    }
    return bytes.toByteArray();
  }

  private void page() {
    sheet.paperSize(PaperSize.A4_PAPER);
    sheet.pageOrientation("landscape");
    sheet.setFitToPage(true);
    sheet.fitToWidth((short) 1);
    // As many pages as it takes.
    sheet.fitToHeight((short) 0);
    sheet.rowHeight(HEADER_ROW, LINE_HEIGHT);
    sheet.repeatRows(HEADER_ROW, HEADER_ROW + 1);
    sheet.footer(SyntheticWorkbook.MARK, Position.LEFT);
    sheet.footer("Trang &P/&N", Position.RIGHT);
    sheet.width(ORDINAL_COLUMN, 6);
    sheet.width(LABEL_COLUMN, LABEL_WIDTH);
    sheet.width(UNIT_COLUMN, UNIT_WIDTH);
    for (int column = FIRST_VALUE_COLUMN; column < layout.noteColumn(); column++) {
      sheet.width(column, VALUE_WIDTH);
    }
    sheet.width(layout.noteColumn(), 18);
  }

  private void letterhead() {
    left(SheetLayout.SENDER_ROW, TO_BE_FILLED_IN).fontSize(13).set();
    left(SheetLayout.BODY_ROW, TO_BE_FILLED_IN).fontSize(13).bold().set();
    left(SheetLayout.DATE_ROW, "*").fontSize(13).set();
    left(SheetLayout.NUMBER_ROW, TO_BE_FILLED_IN).fontSize(13).set();
    right(SheetLayout.SENDER_ROW, "ĐẢNG CỘNG SẢN VIỆT NAM").fontSize(13).bold().underlined().set();
    right(SheetLayout.DATE_ROW, TO_BE_FILLED_IN).fontSize(13).italic().set();
    across(SheetLayout.TITLE_ROW, TO_BE_FILLED_IN).fontSize(14).bold().set();
    across(SheetLayout.ATTACHED_ROW, TO_BE_FILLED_IN).italic().set();
    across(SheetLayout.MARK_ROW, SyntheticWorkbook.MARK).bold().fontColor("C00000").set();
    int note = layout.noteColumn();
    sheet.value(SheetLayout.FORM_ROW, note, "Biểu số: " + form);
    plain(SheetLayout.FORM_ROW, note, SheetLayout.FORM_ROW, note)
        .bold()
        .horizontalAlignment("right")
        .set();
  }

  private void tableHead() {
    int below = HEADER_ROW + 1;
    int note = layout.noteColumn();
    List<Form.Column> columns = version.columns();
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
    int lines =
        columns.stream()
            .mapToInt(column -> lines(column.labelVi(), VALUE_WIDTH - 4))
            .max()
            .orElse(1);
    sheet.rowHeight(below, height(lines));
  }

  private void tableBody() {
    int row = FIRST_TABLE_ROW;
    for (Form.Section section : version.sections()) {
      sheet.value(row, ORDINAL_COLUMN, section.number());
      sheet.value(row, LABEL_COLUMN, section.labelVi());
      bordered(row, ORDINAL_COLUMN).bold().horizontalAlignment("center").set();
      bordered(row, LABEL_COLUMN, row, layout.noteColumn()).bold().set();
      sheet.range(row, LABEL_COLUMN, row, layout.noteColumn()).merge();
      sheet.rowHeight(row, LINE_HEIGHT);
      row++;
      for (Form.Row line : section.rows()) {
        tableRow(row++, line);
      }
    }
  }

  private void tableRow(int row, Form.Row line) {
    DataElement element = catalogue.element(line.element());
    sheet.value(row, ORDINAL_COLUMN, line.number());
    sheet.value(row, LABEL_COLUMN, catalogue.rowLabel(line));
    sheet.value(row, UNIT_COLUMN, element.unit());
    bordered(row, ORDINAL_COLUMN).horizontalAlignment("center").set();
    bordered(row, UNIT_COLUMN).wrapText(true).horizontalAlignment("center").set();
    bordered(row, layout.noteColumn()).set();
    StyleSetter label = bordered(row, LABEL_COLUMN);
    label.wrapText(true);
    if (!line.isTotal()) {
      label.italic().horizontalAlignment("left").indent(INDENT);
    }
    label.set();
    for (int i = 0; i < version.columns().size(); i++) {
      int column = FIRST_VALUE_COLUMN + i;
      if (line.levels().contains(version.columns().get(i).level())) {
        sheet.value(row, column, TO_BE_FILLED_IN);
        bordered(row, column)
            .format(format(element.decimals()))
            .horizontalAlignment("right")
            .indent(1)
            .set();
      } else {
        bordered(row, column).fillColor(NOT_ASKED).set();
      }
    }
    int labelWidth = line.isTotal() ? LABEL_WIDTH - 6 : LABEL_WIDTH - 10;
    int lines =
        Math.max(
            lines(catalogue.rowLabel(line), labelWidth), lines(element.unit(), UNIT_WIDTH - 2));
    sheet.rowHeight(row, height(lines));
  }

  private static int height(int lines) {
    return LINE_HEIGHT + (lines - 1) * FURTHER_LINE_HEIGHT;
  }

  private static int lines(String text, int width) {
    return 1 + (text.length() - 1) / width;
  }

  /** A measured value shows one decimal at least: "1,234" would look like one with three. */
  private static String format(int decimals) {
    return decimals == 0 ? "#,##0" : "#,##0.0" + "#".repeat(decimals - 1);
  }

  private void signature() {
    int row = layout.recipientsRow();
    sheet.value(row, LABEL_COLUMN, "Nơi nhận:");
    plain(row, LABEL_COLUMN, row, LABEL_COLUMN).bold().italic().set();
    sheet.value(row + 1, LABEL_COLUMN, TO_BE_FILLED_IN);
    sheet.value(row + 2, LABEL_COLUMN, TO_BE_FILLED_IN);
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
