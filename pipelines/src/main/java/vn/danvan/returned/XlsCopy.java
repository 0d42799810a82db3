package vn.danvan.returned;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFChart;
import org.apache.poi.hssf.usermodel.HSSFClientAnchor;
import org.apache.poi.hssf.usermodel.HSSFComment;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;

/** A copy of an .xls. */
record XlsCopy(HSSFWorkbook workbook) implements Copy {

  static XlsCopy of(byte[] original) throws IOException {
    return new XlsCopy(new HSSFWorkbook(new ByteArrayInputStream(original)));
  }

  @Override
  public String extension() {
    return "xls";
  }

  /** The nearest colour of the workbook's own palette. */
  @Override
  public CellStyle tinted(CellStyle style, Degree degree) {
    byte[] rgb = degree.fill();
    CellStyle tinted = workbook.createCellStyle();
    tinted.cloneStyleFrom(style);
    tinted.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    tinted.setFillForegroundColor(
        workbook.getCustomPalette().findSimilarColor(rgb[0], rgb[1], rgb[2]).getIndex());
    return tinted;
  }

  /** POI loses a sheet's charts as soon as it opens the sheet's drawings. */
  @Override
  public void comment(Cell cell, String text) {
    HSSFSheet sheet = (HSSFSheet) cell.getSheet();
    if (HSSFChart.getSheetCharts(sheet).length > 0) {
      return;
    }
    HSSFComment present = ((HSSFCell) cell).getCellComment();
    if (present == null) {
      HSSFComment comment = sheet.createDrawingPatriarch().createCellComment(box(cell, text));
      comment.setAuthor(AUTHOR);
      comment.setString(new HSSFRichTextString(text));
      cell.setCellComment(comment);
    } else {
      present.setString(appended(present.getString(), "\n" + text));
    }
  }

  private static HSSFRichTextString appended(HSSFRichTextString words, String text) {
    HSSFRichTextString longer = new HSSFRichTextString(words.getString() + text);
    int runs = words.numFormattingRuns();
    for (int run = 0; run < runs; run++) {
      int end = run + 1 < runs ? words.getIndexOfFormattingRun(run + 1) : words.length();
      longer.applyFont(words.getIndexOfFormattingRun(run), end, words.getFontOfFormattingRun(run));
    }
    return longer;
  }

  private static HSSFClientAnchor box(Cell cell, String text) {
    CommentBox box = CommentBox.beside(cell, text);
    return new HSSFClientAnchor(
        0, 0, 0, 0, (short) box.left(), cell.getRowIndex(), (short) box.right(), box.bottom());
  }

  @Override
  public byte[] bytesWithLastSheetFirst() throws IOException {
    int last = workbook.getNumberOfSheets() - 1;
    workbook.setActiveSheet(last);
    workbook.setSelectedTab(last);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    workbook.write(out);
    return XlsSheetOrder.lastFirst(out.toByteArray());
  }

  @Override
  public void close() throws IOException {
    workbook.close();
  }
}
