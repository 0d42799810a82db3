package vn.danvan.template;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.danvan.template.Look.Trait;

/** A sheet to draw on: cells with looks, on paper of A4, protected but for what is filled in. */
final class Page {
  private static final String FONT = "Times New Roman";
  private static final String GENERAL = "General";
  private static final byte[] TINT = {(byte) 0xDD, (byte) 0xEB, (byte) 0xF7};
  private static final byte[] GREY = {(byte) 0xD9, (byte) 0xD9, (byte) 0xD9};
  private static final float LINE_HEIGHT = 19;
  private static final float FURTHER_LINE_HEIGHT = 16;
  private static final int WIDTH_UNITS = 256;
  private static final double SIDE_MARGIN = 0.4;
  private static final double END_MARGIN = 0.6;

  private final XSSFSheet sheet;
  private final Map<Style, XSSFCellStyle> styles = new HashMap<>();

  /** A look with the format of its numbers. */
  private record Style(Look look, String format) {}

  private Page(XSSFSheet sheet) {
    this.sheet = sheet;
  }

  /** A new sheet of a workbook. */
  static Page in(XSSFWorkbook workbook, String name, int... columnWidths) {
    // The widths of columns are counted in digits of the workbook's first font.
    XSSFFont first = workbook.getFontAt(0);
    first.setFontName(FONT);
    first.setFontHeightInPoints((short) 12);
    Page page = new Page(workbook.createSheet(name));
    for (int column = 0; column < columnWidths.length; column++) {
      page.sheet.setColumnWidth(column, columnWidths[column] * WIDTH_UNITS);
    }
    page.sheet.enableLocking();
    // Without a password: who must see more of a label may widen its column.
    page.sheet.lockFormatColumns(false);
    page.sheet.lockFormatRows(false);
    return page;
  }

  XSSFSheet sheet() {
    return sheet;
  }

  void printedLandscape(String footer) {
    printed(footer);
    sheet.getPrintSetup().setLandscape(true);
  }

  void printedPortrait(String footer) {
    printed(footer);
    sheet.getPrintSetup().setLandscape(false);
  }

  /** On A4, as wide as the paper and as long as it takes. */
  private void printed(String footer) {
    PrintSetup setup = sheet.getPrintSetup();
    setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
    sheet.setFitToPage(true);
    setup.setFitWidth((short) 1);
    setup.setFitHeight((short) 0);
    sheet.setHorizontallyCenter(true);
    sheet.setMargin(PageMargin.LEFT, SIDE_MARGIN);
    sheet.setMargin(PageMargin.RIGHT, SIDE_MARGIN);
    sheet.setMargin(PageMargin.TOP, END_MARGIN);
    sheet.setMargin(PageMargin.BOTTOM, END_MARGIN);
    sheet.getFooter().setLeft(footer);
    sheet.getFooter().setRight("Trang &P/&N");
  }

  /** A cell without content. */
  XSSFCell cell(int row, int column, Look look) {
    return cell(row, column, look, GENERAL);
  }

  /** A cell for a number of that format. */
  XSSFCell cell(int row, int column, Look look, String format) {
    XSSFCell cell = row(row).createCell(column);
    cell.setCellStyle(styles.computeIfAbsent(new Style(look, format), this::made));
    return cell;
  }

  void text(int row, int column, String text, Look look) {
    cell(row, column, look).setCellValue(text);
  }

  /** A text across several columns of a row. */
  void across(int row, int first, int last, String text, Look look) {
    block(row, first, row, last, text, look);
  }

  /** A text in a merged block of cells. */
  void block(int top, int left, int bottom, int right, String text, Look look) {
    for (int row = top; row <= bottom; row++) {
      for (int column = left; column <= right; column++) {
        cell(row, column, look);
      }
    }
    row(top).getCell(left).setCellValue(text);
    sheet.addMergedRegion(new CellRangeAddress(top, bottom, left, right));
  }

  /** Makes a row high enough for a number of lines. */
  void height(int row, int lines) {
    row(row).setHeightInPoints(LINE_HEIGHT + (lines - 1) * FURTHER_LINE_HEIGHT);
  }

  private XSSFRow row(int row) {
    XSSFRow there = sheet.getRow(row);
    return there != null ? there : sheet.createRow(row);
  }

  private XSSFCellStyle made(Style wanted) {
    Look look = wanted.look();
    XSSFWorkbook workbook = sheet.getWorkbook();
    XSSFFont font = workbook.createFont();
    font.setFontName(FONT);
    font.setFontHeightInPoints((short) look.size());
    font.setBold(look.is(Trait.BOLD));
    font.setItalic(look.is(Trait.ITALIC));
    font.setUnderline(look.is(Trait.UNDERLINED) ? Font.U_SINGLE : Font.U_NONE);
    XSSFCellStyle style = workbook.createCellStyle();
    style.setFont(font);
    style.setDataFormat(workbook.createDataFormat().getFormat(wanted.format()));
    style.setVerticalAlignment(VerticalAlignment.CENTER);
    style.setAlignment(alignment(look));
    style.setIndention((short) indent(look));
    style.setWrapText(look.is(Trait.WRAPPED));
    style.setLocked(!look.is(Trait.FILLED_IN));
    if (look.is(Trait.BORDERED)) {
      style.setBorderTop(BorderStyle.THIN);
      style.setBorderBottom(BorderStyle.THIN);
      style.setBorderLeft(BorderStyle.THIN);
      style.setBorderRight(BorderStyle.THIN);
    }
    if (look.is(Trait.TINTED) || look.is(Trait.GREYED)) {
      style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
      style.setFillForegroundColor(new XSSFColor(look.is(Trait.TINTED) ? TINT : GREY));
    }
    return style;
  }

  private static HorizontalAlignment alignment(Look look) {
    if (look.is(Trait.CENTRED)) {
      return HorizontalAlignment.CENTER;
    }
    return look.is(Trait.RIGHT) ? HorizontalAlignment.RIGHT : HorizontalAlignment.LEFT;
  }

  private static int indent(Look look) {
    if (!look.is(Trait.INDENTED)) {
      return 0;
    }
    return look.is(Trait.RIGHT) ? 1 : 2;
  }
}
