package vn.danvan.returned;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFColor;

/** Sheets as somebody who opens them sees them, to be compared whole. */
final class Seen {
  private Seen() {}

  /** The texts of each row, from the first to the last. */
  static List<String> rows(Sheet sheet) {
    List<String> rows = new ArrayList<>();
    for (Row row : sheet) {
      rows.add(
          StreamSupport.stream(row.spliterator(), false)
              .map(Seen::value)
              .collect(Collectors.joining(" | ")));
    }
    return rows;
  }

  /** What stands in each cell. */
  static List<String> cells(Sheet sheet) {
    List<String> cells = new ArrayList<>();
    for (Row row : sheet) {
      row.forEach(
          cell -> cells.add(cell.getAddress() + " " + cell.getCellType() + " " + value(cell)));
    }
    return cells;
  }

  static List<String> links(Sheet sheet) {
    return sheet.getHyperlinkList().stream()
        .map(
            link ->
                new CellAddress(link.getFirstRow(), link.getFirstColumn())
                    + " → "
                    + link.getAddress())
        .toList();
  }

  /** The cells that have a fill, with its colour. */
  static Map<String, String> fills(Sheet sheet) {
    Map<String, String> fills = new TreeMap<>();
    for (Row row : sheet) {
      for (Cell cell : row) {
        if (cell.getCellStyle().getFillPattern() == FillPatternType.SOLID_FOREGROUND) {
          fills.put(cell.getAddress().toString(), colour(cell.getCellStyle()));
        }
      }
    }
    return fills;
  }

  private static String colour(CellStyle style) {
    return style instanceof HSSFCellStyle old
        ? old.getFillForegroundColorColor().getHexString()
        : ((XSSFColor) style.getFillForegroundColorColor()).getARGBHex();
  }

  static List<String> comments(Sheet sheet) {
    return sheet.getCellComments().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(entry -> comment(entry.getKey(), entry.getValue()))
        .toList();
  }

  private static String comment(CellAddress address, Comment comment) {
    return "%s %s: %s".formatted(address, comment.getAuthor(), comment.getString().getString());
  }

  /** All of a workbook but the sheet named, fills and comments: what has to stay as it is. */
  static List<String> apartFrom(String sheetName, Workbook workbook) {
    List<String> seen = new ArrayList<>();
    for (Sheet sheet : workbook) {
      if (!sheet.getSheetName().equals(sheetName)) {
        seen.addAll(sheet(sheet));
      }
    }
    workbook.getAllNames().stream()
        .filter(name -> !name.getRefersToFormula().contains(sheetName))
        .map(
            name ->
                "%s in %s = %s"
                    .formatted(
                        name.getNameName(),
                        name.getSheetIndex() < 0
                            ? "all"
                            : workbook.getSheetName(name.getSheetIndex()),
                        name.getRefersToFormula()))
        .sorted()
        .forEach(seen::add);
    return seen;
  }

  private static List<String> sheet(Sheet sheet) {
    List<String> seen = new ArrayList<>();
    seen.add("# " + sheet.getSheetName());
    seen.add(
        "visibility "
            + sheet.getWorkbook().getSheetVisibility(sheet.getWorkbook().getSheetIndex(sheet)));
    seen.add("protected " + sheet.getProtect());
    seen.add("merged " + sheet.getMergedRegions());
    seen.add(
        "frozen "
            + (sheet.getPaneInformation() == null
                ? 0
                : sheet.getPaneInformation().getHorizontalSplitTopRow()));
    seen.add(
        "print "
            + sheet.getPrintSetup().getPaperSize()
            + sheet.getPrintSetup().getLandscape()
            + sheet.getRepeatingRows());
    sheet
        .getDataValidations()
        .forEach(
            rule ->
                seen.add(
                    "valid %s %s %s"
                        .formatted(
                            rule.getRegions().getCellRangeAddresses()[0].formatAsString(),
                            rule.getValidationConstraint().getFormula1(),
                            rule.getErrorBoxText())));
    for (int i = 0; i < sheet.getSheetConditionalFormatting().getNumConditionalFormattings(); i++) {
      var formatting = sheet.getSheetConditionalFormatting().getConditionalFormattingAt(i);
      seen.add(
          "conditional %s %s"
              .formatted(
                  formatting.getFormattingRanges()[0].formatAsString(),
                  formatting.getRule(0).getFormula1()));
    }
    for (int column = 0; column < 10; column++) {
      seen.add("width " + sheet.getColumnWidth(column) + sheet.isColumnHidden(column));
    }
    for (Row row : sheet) {
      seen.add("height " + row.getHeight() + row.getZeroHeight());
      row.forEach(cell -> seen.add(cell(cell)));
    }
    return seen;
  }

  private static String cell(Cell cell) {
    CellStyle style = cell.getCellStyle();
    Font font = cell.getSheet().getWorkbook().getFontAt(style.getFontIndex());
    return String.join(
        " ",
        cell.getAddress().toString(),
        cell.getCellType().toString(),
        value(cell),
        style.getDataFormatString(),
        font.getFontName() + font.getFontHeightInPoints() + font.getBold() + font.getColor(),
        style.getBorderTop()
            + ""
            + style.getBorderBottom()
            + style.getBorderLeft()
            + style.getBorderRight(),
        style.getAlignment() + "" + style.getVerticalAlignment() + style.getWrapText(),
        style.getLocked() + "" + style.getHidden() + style.getQuotePrefixed());
  }

  private static String value(Cell cell) {
    return switch (cell.getCellType()) {
      case FORMULA -> "=" + cell.getCellFormula() + " " + cached(cell);
      case NUMERIC -> String.valueOf(cell.getNumericCellValue());
      case BOOLEAN -> String.valueOf(cell.getBooleanCellValue());
      case ERROR -> "error " + cell.getErrorCellValue();
      case STRING, BLANK, _NONE -> cell.getStringCellValue();
    };
  }

  private static String cached(Cell cell) {
    return switch (cell.getCachedFormulaResultType()) {
      case NUMERIC -> String.valueOf(cell.getNumericCellValue());
      case STRING -> cell.getStringCellValue();
      case BOOLEAN -> String.valueOf(cell.getBooleanCellValue());
      case ERROR -> "error " + cell.getErrorCellValue();
      case FORMULA, BLANK, _NONE -> "";
    };
  }
}
