package vn.danvan.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** What speaks of a cell in the tables of a file. */
class TablePlacesTest {
  private static final String HEADED_ONCE =
      "Biểu tổng hợp;;;\nSTT;Nội dung;ĐVT;Tổng\nI;TỔ CHỨC;;\n1;Số lớp tập huấn;lớp;3\n";

  @Test
  void aValueIsSpokenOfByItsRowsLabelAndItsColumnsHeading() {
    assertThat(TablePlaces.of(HEADED_ONCE.getBytes(UTF_8)).speakingOf("", "D4"))
        .containsExactlyInAnyOrder("D4", "A4", "B4", "D2");
  }

  @Test
  void aLabelIsSpokenOfByItsNumber() {
    assertThat(TablePlaces.of(HEADED_ONCE.getBytes(UTF_8)).speakingOf("", "B4"))
        .containsExactlyInAnyOrder("A4", "B4");
  }

  @Test
  void aCellAboveAllTablesIsSpokenOfByItselfAlone() {
    assertThat(TablePlaces.of(HEADED_ONCE.getBytes(UTF_8)).speakingOf("", "A1"))
        .containsExactly("A1");
  }

  @Test
  void aHeadingIsSpokenOfByAllItsLinesAndByWhatSpansThem() throws IOException {
    assertThat(twoLines().speakingOf("Biểu", "D4"))
        .containsExactlyInAnyOrder("D4", "A4", "B4", "D1", "C1", "D2", "D3");
    assertThat(twoLines().speakingOf("Biểu", "D2"))
        .containsExactlyInAnyOrder("D1", "C1", "D2", "D3");
  }

  @Test
  void eachTableOfASheetHasItsOwnHeading() {
    String two = HEADED_ONCE + ";;;\nSTT;Chỉ tiêu;ĐVT;Kết quả\n1;Số cuộc đối thoại;cuộc;5\n";
    TablePlaces places = TablePlaces.of(two.getBytes(UTF_8));

    assertThat(places.speakingOf("", "D7")).containsExactlyInAnyOrder("D7", "A7", "B7", "D6");
    assertThat(places.isSameTable("", "D7", "B6")).isTrue();
    assertThat(places.isSameTable("", "D7", "D4")).isFalse();
  }

  /** "Số lượng" over "Tổng" and "Cấp xã", with a line that numbers the columns. */
  private static TablePlaces twoLines() throws IOException {
    String[][] lines = {
      {"STT", "Nội dung", "Số lượng", ""},
      {"", "", "Tổng", "Cấp xã"},
      {"A", "B", "1", "2"},
      {"1", "Số lớp tập huấn", "3", "2"}
    };
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      Sheet sheet = workbook.createSheet("Biểu");
      for (int i = 0; i < lines.length; i++) {
        Row row = sheet.createRow(i);
        for (int j = 0; j < lines[i].length; j++) {
          if (!lines[i][j].isEmpty()) {
            row.createCell(j).setCellValue(lines[i][j]);
          }
        }
      }
      sheet.addMergedRegion(new CellRangeAddress(0, 1, 0, 0));
      sheet.addMergedRegion(new CellRangeAddress(0, 1, 1, 1));
      sheet.addMergedRegion(new CellRangeAddress(0, 0, 2, 3));
      workbook.write(bytes);
      return TablePlaces.of(bytes.toByteArray());
    }
  }
}
