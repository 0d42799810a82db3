package vn.danvan.returned;

import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;

/**
 * The cells that a comment covers beside its own, as many as its words need; rows and columns from
 * 0.
 *
 * @param left first column
 * @param right column before which it ends
 * @param bottom row before which it ends
 */
record CommentBox(int left, int right, int bottom) {
  private static final int WIDTH_PIXELS = 280;
  private static final int LETTERS_IN_A_LINE = 38;
  private static final int LINE_POINTS = 15;

  /** Hidden rows and columns have no size: a box never spans more than this. */
  private static final int MAX_SPAN = 30;

  static CommentBox beside(Cell cell, String text) {
    Sheet sheet = cell.getSheet();
    SpreadsheetVersion version = sheet.getWorkbook().getSpreadsheetVersion();
    int left = Math.min(cell.getColumnIndex() + 1, version.getLastColumnIndex() - 1);
    int right = left;
    for (float width = 0; width < WIDTH_PIXELS && right < left + MAX_SPAN; right++) {
      width += sheet.getColumnWidthInPixels(right);
    }
    int top = cell.getRowIndex();
    int bottom = top;
    float needed = lines(text) * LINE_POINTS;
    for (float height = 0; height < needed && bottom < top + MAX_SPAN; bottom++) {
      Row row = sheet.getRow(bottom);
      height += row == null ? sheet.getDefaultRowHeightInPoints() : row.getHeightInPoints();
    }
    return new CommentBox(
        left,
        Math.min(right, version.getLastColumnIndex()),
        Math.min(bottom, version.getLastRowIndex()));
  }

  private static int lines(String text) {
    return 1 + text.lines().mapToInt(line -> 1 + line.length() / LETTERS_IN_A_LINE).sum();
  }
}
