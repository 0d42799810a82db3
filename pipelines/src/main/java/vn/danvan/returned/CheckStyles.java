package vn.danvan.returned;

import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/**
 * How the cells of the first sheet look.
 *
 * @param text of the list: a text that begins like a formula stays a text even when it is edited
 */
record CheckStyles(
    CellStyle title,
    CellStyle plain,
    CellStyle heading,
    CellStyle centred,
    CellStyle text,
    CellStyle link,
    Map<Degree, CellStyle> degrees) {
  private static final String FONT = "Times New Roman";
  private static final short TEXT_SIZE = 11;
  private static final short TITLE_SIZE = 14;

  static CheckStyles of(Copy copy) {
    Workbook workbook = copy.workbook();
    Font plainFont = font(workbook, TEXT_SIZE);
    Font boldFont = font(workbook, TEXT_SIZE);
    boldFont.setBold(true);
    Font titleFont = font(workbook, TITLE_SIZE);
    titleFont.setBold(true);
    Font linkFont = font(workbook, TEXT_SIZE);
    linkFont.setUnderline(Font.U_SINGLE);
    linkFont.setColor(IndexedColors.BLUE.getIndex());

    CellStyle title = style(workbook, titleFont);
    title.setAlignment(HorizontalAlignment.CENTER);
    CellStyle heading = bordered(workbook, boldFont);
    heading.setAlignment(HorizontalAlignment.CENTER);
    heading.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    heading.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
    CellStyle centred = bordered(workbook, plainFont);
    centred.setAlignment(HorizontalAlignment.CENTER);
    CellStyle link = text(workbook, linkFont);
    link.setAlignment(HorizontalAlignment.CENTER);
    Map<Degree, CellStyle> degrees = new EnumMap<>(Degree.class);
    for (Degree degree : Degree.values()) {
      degrees.put(degree, copy.tinted(centred, degree));
    }
    return new CheckStyles(
        title,
        style(workbook, plainFont),
        heading,
        centred,
        text(workbook, plainFont),
        link,
        degrees);
  }

  private static Font font(Workbook workbook, short size) {
    Font font = workbook.createFont();
    font.setFontName(FONT);
    font.setFontHeightInPoints(size);
    return font;
  }

  private static CellStyle style(Workbook workbook, Font font) {
    CellStyle style = workbook.createCellStyle();
    style.setFont(font);
    style.setWrapText(true);
    style.setVerticalAlignment(VerticalAlignment.CENTER);
    return style;
  }

  private static CellStyle bordered(Workbook workbook, Font font) {
    CellStyle style = style(workbook, font);
    style.setBorderTop(BorderStyle.THIN);
    style.setBorderBottom(BorderStyle.THIN);
    style.setBorderLeft(BorderStyle.THIN);
    style.setBorderRight(BorderStyle.THIN);
    return style;
  }

  private static CellStyle text(Workbook workbook, Font font) {
    CellStyle style = bordered(workbook, font);
    style.setDataFormat(workbook.createDataFormat().getFormat("@"));
    style.setQuotePrefixed(true);
    return style;
  }
}
