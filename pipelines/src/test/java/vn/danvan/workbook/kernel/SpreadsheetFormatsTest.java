package vn.danvan.workbook.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.hpsf.CustomProperties;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.danvan.workbook.kernel.Workbook.Remark;

/** The two formats of Excel say the same. */
class SpreadsheetFormatsTest {
  @ParameterizedTest
  @EnumSource(names = {"XLSX", "XLS"})
  void valuesOfEveryType(Workbook.Kind kind) {
    // given
    var workbook = begun(kind);
    Row row = workbook.createSheet("Biểu số 1").createRow(4);
    row.createCell(0).setCellValue("Số cuộc đối thoại");
    row.createCell(1).setCellValue(1865270);
    row.createCell(2).setCellValue(0.25);
    row.createCell(3).setCellValue(true);
    row.createCell(4).setCellErrorValue((byte) 0x07);
    row.createCell(5).setCellValue("  ");
    row.createCell(6).setCellValue("\u00A0");
    row.createCell(7).setBlank();
    row.createCell(8).setCellValue(-12.5);
    row.createCell(9).setCellValue(1e15);

    // when
    Workbook read = Opened.workbook(Opened.written(workbook));

    // then
    assertThat(read.kind()).isEqualTo(kind);
    assertThat(read.remarks()).isEmpty();
    assertThat(read.sheets()).map(Sheet::name).containsExactly("Biểu số 1");
    Map<String, SheetCell> cells = Opened.cells(read.sheets().getFirst());
    assertThat(cells.get("B5").text()).isIn("1865270", "1865270.0");
    assertThat(cells.keySet()).containsExactly("A5", "B5", "C5", "D5", "E5", "I5", "J5");
    assertThat(cells)
        .contains(
            entry("A5", SheetCell.text("Số cuộc đối thoại")),
            entry("C5", SheetCell.number("0.25")),
            entry("D5", plain("1", SheetCell.Type.BOOLEAN, null)),
            entry("E5", plain("#DIV/0!", SheetCell.Type.ERROR, null)),
            entry("I5", SheetCell.number("-12.5")));
  }

  @ParameterizedTest
  @EnumSource(names = {"XLSX", "XLS"})
  void formulasWithTheirStoredResults(Workbook.Kind kind) {
    // given
    var workbook = begun(kind);
    var sheet = workbook.createSheet("Biểu");
    workbook.createSheet("Phụ lục 2").createRow(0).createCell(0).setCellValue(7);
    Row row = sheet.createRow(0);
    row.createCell(0).setCellValue(2);
    row.createCell(1).setCellValue(3.5);
    row.createCell(2).setCellFormula("SUM(A1:B1)");
    row.createCell(3).setCellFormula("A1&\" cuộc\"");
    row.createCell(4).setCellFormula("1/0");
    row.createCell(5).setCellFormula("A1>1");
    row.createCell(6).setCellFormula("\"\"");
    row.createCell(7).setCellFormula("'Phụ lục 2'!$A$1*2");
    workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();

    // then
    assertThat(Opened.cells(Opened.written(workbook)))
        .contains(
            entry("C1", plain("5.5", SheetCell.Type.NUMBER, "SUM(A1:B1)")),
            entry("D1", plain("2 cuộc", SheetCell.Type.TEXT, "A1&\" cuộc\"")),
            entry("E1", plain("#DIV/0!", SheetCell.Type.ERROR, "1/0")),
            entry("F1", plain("1", SheetCell.Type.BOOLEAN, "A1>1")))
        .doesNotContainKey("G1")
        .extractingByKey("H1")
        .extracting(SheetCell::formula)
        .isEqualTo("'Phụ lục 2'!$A$1*2");
  }

  @ParameterizedTest
  @EnumSource(names = {"XLSX", "XLS"})
  void datesAndPercents(Workbook.Kind kind) {
    // given
    var workbook = begun(kind);
    Row row = workbook.createSheet("Biểu").createRow(0);
    String[] formats = {
      "General", "0%", "0.00%", "dd/mm/yyyy", "[$-42A]dd\\ mmmm", "#,##0\\ \"ngày\"", "[h]:mm"
    };
    for (int i = 0; i < formats.length; i++) {
      CellStyle style = workbook.createCellStyle();
      style.setDataFormat(workbook.createDataFormat().getFormat(formats[i]));
      Cell cell = row.createCell(i);
      cell.setCellValue(0.5);
      cell.setCellStyle(style);
    }

    // then
    assertThat(Opened.cells(Opened.written(workbook)).values())
        .map(SheetCell::format)
        .containsExactly(
            SheetCell.Format.PLAIN,
            SheetCell.Format.PERCENT,
            SheetCell.Format.PERCENT,
            SheetCell.Format.DATE,
            SheetCell.Format.DATE,
            SheetCell.Format.PLAIN,
            SheetCell.Format.DATE);
  }

  @ParameterizedTest
  @EnumSource(names = {"XLSX", "XLS"})
  void whatIsMergedAndWhatIsHidden(Workbook.Kind kind) {
    // given
    var workbook = begun(kind);
    var sheet = workbook.createSheet("Biểu");
    for (int row = 0; row < 6; row++) {
      Row created = sheet.createRow(row);
      for (int column = 0; column < 4; column++) {
        created.createCell(column).setCellValue("x");
      }
    }
    sheet.addMergedRegion(new CellRangeAddress(0, 1, 1, 2));
    sheet.getRow(2).setZeroHeight(true);
    sheet.getRow(3).setZeroHeight(true);
    sheet.getRow(5).setZeroHeight(true);
    sheet.createRow(8).setZeroHeight(true);
    sheet.setColumnHidden(3, true);
    sheet.setColumnHidden(9, true);
    workbook.createSheet("Nháp").createRow(0).createCell(0).setCellValue(1);
    workbook.setSheetVisibility(1, SheetVisibility.VERY_HIDDEN);
    workbook.createSheet("Trống");
    workbook.setSheetVisibility(2, SheetVisibility.HIDDEN);

    // when
    Workbook read = Opened.workbook(Opened.written(workbook));

    // then
    assertThat(read.sheets()).map(Sheet::hidden).containsExactly(false, true, true);
    Sheet first = read.sheets().getFirst();
    assertThat(first.merges()).containsExactly(new Area(0, 1, 1, 2));
    assertThat(first.hiddenRows()).isEqualTo(Set.of(2, 3, 5));
    assertThat(first.hiddenColumns()).isEqualTo(Set.of(3));
    assertThat(read.remarks())
        .containsExactly(
            new Remark("HIDDEN_ROWS_OR_SHEETS", "Biểu", "dòng 3-4, 6; cột D"),
            new Remark("HIDDEN_ROWS_OR_SHEETS", "Nháp", "cả trang tính"));
  }

  @ParameterizedTest
  @EnumSource(names = {"XLSX", "XLS"})
  void legacyTextByItsFontEvenWithinACell(Workbook.Kind kind) {
    // given
    var workbook = begun(kind);
    var row = workbook.createSheet("Biểu").createRow(0);
    var legacy = workbook.createFont();
    legacy.setFontName(".VnTime");
    var capitals = workbook.createFont();
    capitals.setFontName(".VnTimeH");
    var times = workbook.createFont();
    times.setFontName("Times New Roman");
    CellStyle legacyStyle = workbook.createCellStyle();
    legacyStyle.setFont(legacy);
    CellStyle capitalStyle = workbook.createCellStyle();
    capitalStyle.setFont(capitals);
    Cell first = row.createCell(0);
    first.setCellValue("Sè cuéc ®èi tho¹i");
    first.setCellStyle(legacyStyle);
    Cell second = row.createCell(1);
    second.setCellValue("tØnh ñy hßa b×nh");
    second.setCellStyle(capitalStyle);
    var mixed = workbook.getCreationHelper().createRichTextString("Tỉnh Hßa B×nh");
    mixed.applyFont(0, 5, times);
    mixed.applyFont(5, 13, legacy);
    row.createCell(2).setCellValue(mixed);

    // when
    Workbook read = Opened.workbook(Opened.written(workbook));

    // then
    assertThat(Opened.cells(read.sheets().getFirst()))
        .containsExactly(
            entry("A1", SheetCell.text("Số cuộc đối thoại")),
            entry("B1", SheetCell.text("TỈNH ỦY HÒA BÌNH")),
            entry("C1", SheetCell.text("Tỉnh Hòa Bình")));
    assertThat(read.remarks())
        .containsExactly(new Remark("LEGACY_ENCODING", "Biểu", "TCVN3 (ABC)"));
  }

  @Test
  void theCustomPropertiesSayWhatAFileIs() {
    // given
    XSSFWorkbook xlsx = new XSSFWorkbook();
    xlsx.createSheet("Biểu");
    xlsx.getProperties().getCustomProperties().addProperty("danvan_form", "DV-01");
    HSSFWorkbook xls = new HSSFWorkbook();
    xls.createSheet("Biểu");
    xls.createInformationProperties();
    CustomProperties custom = new CustomProperties();
    custom.put("danvan_form", "DV-01");
    xls.getDocumentSummaryInformation().setCustomProperties(custom);

    // then
    assertThat(List.of(Opened.written(xlsx), Opened.written(xls)))
        .map(bytes -> Opened.workbook(bytes).properties())
        .containsOnly(Map.of("danvan_form", "DV-01"));
  }

  private static org.apache.poi.ss.usermodel.Workbook begun(Workbook.Kind kind) {
    return kind == Workbook.Kind.XLS ? new HSSFWorkbook() : new XSSFWorkbook();
  }

  private static SheetCell plain(String text, SheetCell.Type type, String formula) {
    return new SheetCell(text, type, SheetCell.Format.PLAIN, formula);
  }
}
