package vn.danvan.intake.kernel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.dhatim.fastexcel.Worksheet;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.Form;

/**
 * An annex in the look of those that provinces send. Untouched it is Yên Bái's DV-01 of 2024,
 * complete: the value in a cell is ten times its row's number plus 0 to 3 for Tổng, tỉnh, huyện,
 * xã.
 */
final class AnnexFile {
  private static final int FIRST_VALUE_COLUMN = 3;
  private static final int HEADER_ROW = 9;
  private static final int FIRST_TABLE_ROW = 11;

  String sheetName = "Biểu DV-01";
  String committee = "TỈNH ỦY YÊN BÁI";
  String placeAndDate = "Yên Bái, ngày 12 tháng 01 năm 2025";
  String title = "BIỂU TỔNG HỢP KẾT QUẢ CÔNG TÁC DÂN VẬN NĂM 2024";
  String mark = "";
  String formLine;
  UnaryOperator<String> spelling = UnaryOperator.identity();
  final List<String> columns = new ArrayList<>();
  final List<Line> lines = new ArrayList<>();

  /**
   * What stands in it while untouched: address, element, level, breakdown and text of each cell.
   */
  final List<String> cells = new ArrayList<>();

  /** A line of the table; its values stand by the heading of their column. */
  record Line(String number, String label, Map<String, Object> values) {}

  AnnexFile(Catalogue catalogue, String year) {
    this(catalogue, "DV-01", year);
  }

  AnnexFile(Catalogue catalogue, String form, String period) {
    formLine = "Biểu số: " + form;
    Form.Version version = catalogue.formVersion(form, period).orElseThrow();
    version.columns().forEach(column -> columns.add(column.labelVi()));
    for (Form.Section section : version.sections()) {
      lines.add(new Line(section.number(), section.labelVi(), Map.of()));
      for (Form.Row row : section.rows()) {
        int rowNumber = nextRow();
        Map<String, Object> values = new HashMap<>();
        for (int i = 0; i < version.columns().size(); i++) {
          String level = version.columns().get(i).level();
          if (row.levels().contains(level)) {
            BigDecimal value = new BigDecimal(rowNumber * 10 + i);
            values.put(columns.get(i), value);
            cells.add(cell(rowNumber, i, row, level, value.toPlainString()));
          }
        }
        lines.add(new Line(row.number(), catalogue.rowLabel(row), values));
      }
    }
  }

  private static String cell(int row, int column, Form.Row what, String level, String text) {
    return "%c%d %s/%s/%s %s"
        .formatted(
            'A' + FIRST_VALUE_COLUMN + column, row, what.element(), level, what.breakdown(), text);
  }

  /** The number of the row in which the next line will stand. */
  int nextRow() {
    return FIRST_TABLE_ROW + lines.size() + 1;
  }

  /** The first line with this label. */
  Line line(String label) {
    return lines.stream().filter(line -> line.label().equals(label)).findFirst().orElseThrow();
  }

  byte[] bytes() {
    return Workbooks.packed(sheetName, this::write);
  }

  void write(Worksheet sheet) {
    text(sheet, 0, 0, committee);
    text(sheet, 0, FIRST_VALUE_COLUMN, "ĐẢNG CỘNG SẢN VIỆT NAM");
    text(sheet, 1, 0, "BAN DÂN VẬN");
    text(sheet, 2, 0, "*");
    text(sheet, 2, FIRST_VALUE_COLUMN, placeAndDate);
    text(sheet, 3, 0, "Số: 12-BC/BDVTU");
    text(sheet, 5, 0, title);
    text(sheet, 6, 0, "(Kèm theo Báo cáo số 12-BC/BDVTU, ngày 12/01/2025 của Ban Dân vận)");
    text(sheet, 7, 0, mark);
    text(sheet, 8, FIRST_VALUE_COLUMN + columns.size(), formLine);
    table(sheet);
    int below = FIRST_TABLE_ROW + lines.size() + 1;
    text(sheet, below, 1, "Nơi nhận:");
    text(sheet, below + 1, 1, "- Ban Dân vận Trung ương (để báo cáo);");
    text(sheet, below, FIRST_VALUE_COLUMN, "TRƯỞNG BAN");
  }

  private void table(Worksheet sheet) {
    text(sheet, HEADER_ROW, 0, "STT");
    text(sheet, HEADER_ROW, 1, "Nội dung");
    text(sheet, HEADER_ROW, 2, "ĐVT");
    text(sheet, HEADER_ROW, FIRST_VALUE_COLUMN, "Số lượng");
    text(sheet, HEADER_ROW, FIRST_VALUE_COLUMN + columns.size(), "Ghi chú");
    for (int i = 0; i < columns.size(); i++) {
      text(sheet, HEADER_ROW + 1, FIRST_VALUE_COLUMN + i, columns.get(i));
    }
    sheet.range(HEADER_ROW, 1, HEADER_ROW + 1, 1).merge();
    int row = FIRST_TABLE_ROW;
    for (Line line : lines) {
      text(sheet, row, 0, line.number());
      text(sheet, row, 1, line.label());
      for (int i = 0; i < columns.size(); i++) {
        Object value = line.values().get(columns.get(i));
        if (value instanceof Number number) {
          sheet.value(row, FIRST_VALUE_COLUMN + i, number);
        } else if (value instanceof Boolean logical) {
          sheet.value(row, FIRST_VALUE_COLUMN + i, logical);
        } else if (value != null) {
          text(sheet, row, FIRST_VALUE_COLUMN + i, value.toString());
        }
      }
      row++;
    }
  }

  private void text(Worksheet sheet, int row, int column, String text) {
    if (!text.isEmpty()) {
      sheet.value(row, column, spelling.apply(text));
    }
  }
}
