package vn.danvan.returned;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.extensions.XSSFCellFill;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTFill;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTPatternFill;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTXf;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STPatternType;

/** A copy of an .xlsx or .xlsm. */
record XlsxCopy(XSSFWorkbook workbook) implements Copy {
  /** Begins the author's name of a comment that only stands in for a conversation. */
  private static final String CONVERSATION = "tc=";

  static XlsxCopy of(byte[] original) throws IOException {
    Archive.requireModest(original);
    XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(original));
    int declared = workbook.getCTWorkbook().getSheets().sizeOfSheetArray();
    if (declared != workbook.getNumberOfSheets()) {
      throw new IOException("holds a sheet of an unknown kind, such as one of Excel 4 macros");
    }
    return new XlsxCopy(workbook);
  }

  /** A workbook without a sheet. */
  static XlsxCopy blank() {
    XSSFWorkbook workbook = new XSSFWorkbook();
    var properties = workbook.getProperties().getCoreProperties();
    properties.setCreator(AUTHOR);
    properties.getUnderlyingProperties().setCreatedProperty(Optional.empty());
    return new XlsxCopy(workbook);
  }

  @Override
  public String extension() {
    return workbook.isMacroEnabled() ? "xlsm" : "xlsx";
  }

  /** Not by cloneStyleFrom, which would overwrite one of the workbook's named styles. */
  @Override
  public CellStyle tinted(CellStyle style, Degree degree) {
    CTFill fill = CTFill.Factory.newInstance();
    CTPatternFill pattern = fill.addNewPatternFill();
    pattern.setPatternType(STPatternType.SOLID);
    pattern.addNewFgColor().setRgb(degree.fill());
    StylesTable styles = workbook.getStylesSource();
    CTXf tinted = (CTXf) ((XSSFCellStyle) style).getCoreXf().copy();
    tinted.setFillId(styles.putFill(new XSSFCellFill(fill, styles.getIndexedColors())));
    tinted.setApplyFill(true);
    return styles.getStyleAt(styles.putCellXf(tinted) - 1);
  }

  @Override
  public void comment(Cell cell, String text) {
    XSSFSheet sheet = (XSSFSheet) cell.getSheet();
    XSSFComment present = sheet.getCellComment(cell.getAddress());
    if (present == null) {
      XSSFComment comment = sheet.createDrawingPatriarch().createCellComment(box(cell, text));
      comment.setAuthor(AUTHOR);
      comment.setString(new XSSFRichTextString(text));
    } else if (!present.getAuthor().startsWith(CONVERSATION)) {
      XSSFRichTextString words = present.getString();
      words.append("\n" + text);
      present.setString(words);
    }
  }

  /** Beside the cell, by an offset: POI takes the cell that the anchor names for the commented. */
  private static XSSFClientAnchor box(Cell cell, String text) {
    CommentBox box = CommentBox.beside(cell, text);
    float width = cell.getSheet().getColumnWidthInPixels(cell.getColumnIndex());
    return new XSSFClientAnchor(
        Units.pixelToEMU(Math.round(width)),
        0,
        0,
        0,
        cell.getColumnIndex(),
        cell.getRowIndex(),
        box.right(),
        box.bottom());
  }

  @Override
  public byte[] bytesWithLastSheetFirst() throws IOException {
    workbook.setSheetOrder(workbook.getSheetName(workbook.getNumberOfSheets() - 1), 0);
    CTWorkbook parts = workbook.getCTWorkbook();
    if (!parts.isSetBookViews()) {
      parts.addNewBookViews().addNewWorkbookView();
    }
    workbook.setActiveSheet(0);
    workbook.setSelectedTab(0);
    workbook.setFirstVisibleTab(0);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    workbook.write(out);
    return Archive.withoutTimes(out.toByteArray());
  }

  @Override
  public void close() throws IOException {
    workbook.close();
  }
}
