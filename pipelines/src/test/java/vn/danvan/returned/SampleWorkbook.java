package vn.danvan.returned;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;

/**
 * A workbook with something of all that has to stay: formulas over several sheets, names, formats,
 * merged cells, a validation, a conditional format, protection, print settings, a comment.
 */
final class SampleWorkbook {
  static final String DATA = "Biểu 1";

  private SampleWorkbook() {}

  /** Fills an empty workbook of either kind. */
  static <W extends Workbook> W in(W workbook) {
    Sheet data = workbook.createSheet(DATA);
    Sheet sums = workbook.createSheet("Tổng hợp");
    workbook.createSheet("Danh mục").createRow(0).createCell(0).setCellValue("cuộc");
    workbook.setSheetHidden(2, true);
    rows(data);
    sums(workbook, sums);
    rules(data);
    sums.protectSheet("mật khẩu");
    workbook.setActiveSheet(1);
    workbook.setSelectedTab(1);
    workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
    return workbook;
  }

  private static void rows(Sheet data) {
    Workbook workbook = data.getWorkbook();
    CellStyle number = workbook.createCellStyle();
    number.setDataFormat(workbook.createDataFormat().getFormat("#,##0.00"));
    number.setBorderBottom(BorderStyle.DOUBLE);
    Font font = workbook.createFont();
    font.setFontName("Times New Roman");
    font.setBold(true);
    font.setColor(IndexedColors.DARK_RED.getIndex());
    number.setFont(font);
    data.createRow(0).createCell(0).setCellValue("TỈNH ỦY YÊN BÁI");
    data.addMergedRegion(CellRangeAddress.valueOf("A1:C1"));
    for (int i = 1; i < 7; i++) {
      Row row = data.createRow(i);
      row.createCell(0).setCellValue("Chỉ tiêu " + i);
      Cell cell = row.createCell(1);
      cell.setCellValue(i * 1000.5);
      cell.setCellStyle(number);
      row.createCell(2).setCellFormula("B%d*2".formatted(i + 1));
    }
    data.getRow(4).getCell(0).setCellValue("=1+1");
    data.setColumnWidth(0, 30 * 256);
    data.setDefaultColumnStyle(4, number);
    data.createFreezePane(0, 1);
    data.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
    data.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
    workbook.setPrintArea(0, 0, 2, 0, 6);
  }

  private static void sums(Workbook workbook, Sheet sums) {
    Name everywhere = workbook.createName();
    everywhere.setNameName("DONG_BA");
    everywhere.setRefersToFormula("'Biểu 1'!$B$3");
    Name here = workbook.createName();
    here.setNameName("RIENG");
    here.setSheetIndex(1);
    here.setRefersToFormula("'Tổng hợp'!$A$1");
    sums.createRow(0).createCell(0).setCellFormula("SUM('Biểu 1'!B2:B7)");
    sums.createRow(1).createCell(0).setCellFormula("'Biểu 1'!B2+DONG_BA");
    sums.createRow(2).createCell(0).setCellFormula("'Danh mục'!A1");
    sums.getRow(2).createCell(1).setCellFormula("1/0");
  }

  private static void rules(Sheet data) {
    DataValidationHelper helper = data.getDataValidationHelper();
    DataValidation validation =
        helper.createValidation(
            helper.createNumericConstraint(
                ValidationType.DECIMAL, OperatorType.GREATER_OR_EQUAL, "0", null),
            new CellRangeAddressList(1, 6, 1, 1));
    validation.createErrorBox("Sai", "Chỉ nhập số không âm");
    data.addValidationData(validation);
    var conditions = data.getSheetConditionalFormatting();
    ConditionalFormattingRule rule = conditions.createConditionalFormattingRule("B7>5000");
    rule.createFontFormatting().setFontStyle(true, false);
    conditions.addConditionalFormatting(
        new CellRangeAddress[] {CellRangeAddress.valueOf("B7")}, rule);
  }

  /** A comment of the province's own, its first word bold. */
  static void comment(Cell cell, String words) {
    CreationHelper helper = cell.getSheet().getWorkbook().getCreationHelper();
    ClientAnchor anchor = helper.createClientAnchor();
    anchor.setCol1(cell.getColumnIndex());
    anchor.setRow1(cell.getRowIndex());
    anchor.setCol2(cell.getColumnIndex() + 2);
    anchor.setRow2(cell.getRowIndex() + 2);
    Comment comment = cell.getSheet().createDrawingPatriarch().createCellComment(anchor);
    RichTextString text = helper.createRichTextString(words);
    Font bold = cell.getSheet().getWorkbook().createFont();
    bold.setBold(true);
    text.applyFont(0, words.indexOf(' '), bold);
    comment.setString(text);
    comment.setAuthor("Văn phòng Tỉnh ủy");
    cell.setCellComment(comment);
  }
}
