package vn.danvan.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Random;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook with long lists of numbers on sheets behind its own: 50 MB. */
public final class LargeWorkbook {
  private static final int ROWS = 196_000;
  private static final int COLUMNS = 20;
  private static final int ROWS_IN_MEMORY = 100;
  private static final long SEED = 50;

  private LargeWorkbook() {}

  /** Writes a workbook with the sheets of an annex and the numbers, spread over some sheets. */
  public static void write(InputStream annex, int sheets, OutputStream out) throws IOException {
    Random random = new Random(SEED);
    try (SXSSFWorkbook workbook = new SXSSFWorkbook(new XSSFWorkbook(annex), ROWS_IN_MEMORY)) {
      for (int i = 1; i <= sheets; i++) {
        fill(workbook.createSheet("Số liệu thô " + i), ROWS / sheets, random);
      }
      workbook.write(out);
    }
  }

  private static void fill(Sheet list, int rows, Random random) {
    for (int i = 0; i < rows; i++) {
      Row row = list.createRow(i);
      for (int j = 0; j < COLUMNS; j++) {
        row.createCell(j).setCellValue(random.nextDouble());
      }
    }
  }
}
