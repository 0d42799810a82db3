package vn.danvan.workbook.kernel;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the reader makes of bytes, in a form that tests compare. */
final class Opened {
  private Opened() {}

  static Workbook workbook(byte[] bytes) {
    try {
      return WorkbookReader.read(bytes);
    } catch (UnreadableFileException e) {
      throw new AssertionError(e.rule() + " " + e.value() + " " + e.getMessage(), e);
    }
  }

  /** The cells of the first sheet by address. */
  static Map<String, SheetCell> cells(byte[] bytes) {
    return cells(workbook(bytes).sheets().getFirst());
  }

  static Map<String, SheetCell> cells(Sheet sheet) {
    Map<String, SheetCell> cells = new LinkedHashMap<>();
    sheet
        .rows()
        .forEach(
            (row, columns) ->
                columns.forEach((column, cell) -> cells.put(Sheet.address(row, column), cell)));
    return cells;
  }

  /** A workbook of the library's as bytes. */
  static byte[] written(org.apache.poi.ss.usermodel.Workbook workbook) {
    try (workbook;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      workbook.write(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
