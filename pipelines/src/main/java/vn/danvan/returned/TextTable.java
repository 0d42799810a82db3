package vn.danvan.returned;

import java.io.IOException;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import vn.danvan.workbook.kernel.SheetCell;
import vn.danvan.workbook.kernel.UnreadableFileException;
import vn.danvan.workbook.kernel.Workbook;
import vn.danvan.workbook.kernel.WorkbookReader;

/** A text table as a workbook: each text as it stands, at the address that the reader gives it. */
final class TextTable {
  private static final String SHEET = "Dữ liệu";
  private static final int MIN_WIDTH = 8;
  private static final int MAX_WIDTH = 60;

  /** Column widths are in 256ths of a letter. */
  private static final int LETTER = 256;

  private TextTable() {}

  static XlsxCopy asXlsx(byte[] original) throws IOException, UnreadableFileException {
    Workbook table = WorkbookReader.read(original);
    if (table.kind() != Workbook.Kind.CSV) {
      throw new IOException("not a text table: " + table.kind());
    }
    XlsxCopy copy = XlsxCopy.blank();
    Sheet sheet = copy.workbook().createSheet(SHEET);
    CellStyle text = copy.workbook().createCellStyle();
    text.setDataFormat(copy.workbook().createDataFormat().getFormat("@"));
    text.setQuotePrefixed(true);
    SortedMap<Integer, Integer> widths = new TreeMap<>();
    table
        .sheets()
        .getFirst()
        .rows()
        .forEach(
            (index, cells) -> {
              Row row = sheet.createRow(index);
              for (Map.Entry<Integer, SheetCell> entry : cells.entrySet()) {
                String words = entry.getValue().text();
                Cell cell = row.createCell(entry.getKey());
                cell.setCellStyle(text);
                cell.setCellValue(words);
                widths.merge(entry.getKey(), words.length() + 2, Math::max);
              }
            });
    widths.forEach(
        (column, width) ->
            sheet.setColumnWidth(column, Math.clamp(width, MIN_WIDTH, MAX_WIDTH) * LETTER));
    return copy;
  }
}
