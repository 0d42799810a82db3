package vn.danvan.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A ranking as a file: .xlsx with typed numbers for people, .csv for other programs. */
public final class RankingFile {
  private static final List<String> HEADINGS =
      List.of(
          "Hạng",
          "Đơn vị",
          "Vùng",
          "Giá trị",
          "Tử số",
          "Mẫu số",
          "Biến động ngẫu nhiên, từ",
          "Biến động ngẫu nhiên, đến",
          "Khoảng hạng, từ",
          "Khoảng hạng, đến",
          "Nhận định",
          "So với cùng kỳ năm trước");
  private static final int VALUE = 3;
  private static final List<String> CONTEXT =
      List.of(
          "Chỉ tiêu", "Đơn vị tính", "Kỳ", "Khung đơn vị", "Loại số liệu", "Bản số liệu", "Lưu ý");
  private static final double[] WIDTHS = {8, 24, 36, 16, 12, 12, 13, 13, 10, 10, 60, 60};

  /** Letters that surely fit beside each other into a column of words. */
  private static final int WORDS_WIDTH = 56;

  private static final double LINE_HEIGHT = 15;
  private static final String COUNT = "#,##0";
  private static final int HEAD_ROW = 5;

  private RankingFile() {}

  /** Writes the workbook: what is ranked, then apart what is not, with the reasons. */
  public static void xlsx(RankingTable table, OutputStream out) throws IOException {
    try (Workbook workbook = new Workbook(out, "Kho so lieu Dan van", "1.0")) {
      Worksheet sheet = workbook.newWorksheet("Xếp hạng");
      titles(sheet, table);
      headings(sheet, table.indicatorUnit());
      int row = HEAD_ROW + 1;
      for (RankingTable.Line line : table.lines()) {
        if (line.rank() != null) {
          line(sheet, row++, line, table.decimals());
        }
      }
      if (table.ranked() < table.inFrame()) {
        sheet.value(++row, 0, "Đơn vị không xếp hạng và lý do");
        sheet.style(row++, 0).bold().set();
        for (RankingTable.Line line : table.lines()) {
          if (line.rank() == null) {
            line(sheet, row++, line, table.decimals());
          }
        }
      }
      for (int column = 0; column < WIDTHS.length; column++) {
        sheet.width(column, WIDTHS[column]);
      }
      sheet.freezePane(0, HEAD_ROW + 1);
      sheet.repeatRows(HEAD_ROW);
      sheet.pageOrientation("landscape");
      sheet.fitToWidth((short) 1);
      sheet.fitToHeight((short) 99);
    }
  }

  private static void titles(Worksheet sheet, RankingTable table) {
    sheet.value(0, 0, safe(table.title()));
    sheet.style(0, 0).bold().fontSize(14).set();
    sheet.value(1, 0, safe(table.subtitle()));
    sheet.value(2, 0, safe("Lưu ý: " + notes(table)));
    sheet.style(2, 0).italic().set();
    if (table.synthetic()) {
      sheet.value(3, 0, "DỮ LIỆU MÔ PHỎNG – không phải số liệu thật");
      sheet.style(3, 0).bold().fontColor("C00000").set();
    }
  }

  private static String notes(RankingTable table) {
    String caveat = table.caveatVi() == null ? "không" : table.caveatVi();
    return table.complete() ? caveat : table.completeVi() + ". " + caveat;
  }

  private static void headings(Worksheet sheet, String unit) {
    for (int column = 0; column < HEADINGS.size(); column++) {
      String heading = HEADINGS.get(column);
      sheet.value(HEAD_ROW, column, column == VALUE ? "%s (%s)".formatted(heading, unit) : heading);
    }
    sheet
        .range(HEAD_ROW, 0, HEAD_ROW, HEADINGS.size() - 1)
        .style()
        .bold()
        .fillColor("EEEEEE")
        .borderStyle("thin")
        .horizontalAlignment("center")
        .verticalAlignment("center")
        .wrapText(true)
        .set();
    sheet.rowHeight(HEAD_ROW, 3 * LINE_HEIGHT);
  }

  private static void line(Worksheet sheet, int row, RankingTable.Line line, int decimals) {
    number(sheet, row, 0, line.rank());
    sheet.value(row, 1, safe(line.unit()));
    sheet.value(row, 2, safe(line.region()));
    number(sheet, row, VALUE, line.value());
    number(sheet, row, 4, line.numerator());
    number(sheet, row, 5, line.denominator());
    number(sheet, row, 6, line.lower());
    number(sheet, row, 7, line.upper());
    number(sheet, row, 8, line.rankLower());
    number(sheet, row, 9, line.rankUpper());
    sheet.value(row, 10, safe(line.statementVi()));
    sheet.value(row, 11, line.rank() == null ? null : safe(line.changeVi()));
    sheet.rowHeight(row, height(line));
    String exact = decimals == 0 ? COUNT : "#,##0." + "0".repeat(decimals);
    for (int column = 0; column < HEADINGS.size(); column++) {
      StyleSetter style = sheet.style(row, column).borderStyle("thin").verticalAlignment("center");
      switch (column) {
        case VALUE, 6, 7 -> style.format(exact).set();
        case 4, 5, 8, 9 -> style.format(COUNT).set();
        case 10, 11 -> style.wrapText(true).set();
        default -> style.set();
      }
    }
  }

  /** Of lines that do not fit into their column; programs do not agree on finding it themselves. */
  private static double height(RankingTable.Line line) {
    int lines = 1;
    for (String text : new String[] {line.statementVi(), line.changeVi()}) {
      lines = Math.max(lines, text == null ? 1 : 1 + text.length() / WORDS_WIDTH);
    }
    return lines * LINE_HEIGHT;
  }

  private static void number(Worksheet sheet, int row, int column, Number value) {
    if (value != null) {
      sheet.value(row, column, value);
    }
  }

  /**
   * Writes UTF-8 with a byte order mark; each row says of which release, frame and corpus it is.
   */
  public static void csv(RankingTable table, OutputStream out) throws IOException {
    OutputStreamWriter writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    writer.write('\uFEFF');
    CSVPrinter printer = new CSVPrinter(writer, CSVFormat.RFC4180);
    List<String> headings = new ArrayList<>(HEADINGS);
    headings.addAll(CONTEXT);
    printer.printRecord(headings);
    for (RankingTable.Line line : table.lines()) {
      printer.printRecord(
          line.rank(),
          safe(line.unit()),
          safe(line.region()),
          plain(line.value(), table.decimals()),
          plain(line.numerator(), 0),
          plain(line.denominator(), 0),
          plain(line.lower(), table.decimals()),
          plain(line.upper(), table.decimals()),
          line.rankLower(),
          line.rankUpper(),
          safe(line.statementVi()),
          line.rank() == null ? null : safe(line.changeVi()),
          safe(table.indicatorVi()),
          safe(table.indicatorUnit()),
          table.periodVi(),
          safe(table.frameVi()),
          safe(table.synthetic() ? "DỮ LIỆU MÔ PHỎNG" : table.corpusVi()),
          safe(table.releaseName()),
          safe(table.caveatVi()));
    }
    printer.flush();
  }

  /** A text that a spreadsheet would take for a formula is written as plain text. */
  public static String safe(String text) {
    if (text == null || text.isEmpty()) {
      return text;
    }
    return "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }

  private static String plain(Double value, int decimals) {
    return value == null
        ? null
        : BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP).toPlainString();
  }

  private static String plain(BigDecimal value, int decimals) {
    if (value == null) {
      return null;
    }
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.setScale(Math.max(decimals, stripped.scale())).toPlainString();
  }
}
