package vn.danvan.returned;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danvan.returned.Sent.back;
import static vn.danvan.returned.Sent.error;
import static vn.danvan.returned.Sent.info;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.junit.jupiter.api.Test;

class ReturnedTextTest {
  private static final String TABLE =
      """
      STT,Nội dung,Số lượng
      1,Số cuộc đối thoại,"1.234"

      ,=1+1,-5
      """;

  @Test
  void aTextTableComesBackAsXlsxWithEachTextInItsPlace() {
    // when
    ReturnedWorkbook back =
        back(
            TABLE.getBytes(StandardCharsets.UTF_8),
            "so lieu.csv",
            error("", "C4", "-5"),
            info("", "C2", "1.234", "1234"),
            error("", "C9", "x"));

    // then
    assertThat(back.fileName()).isEqualTo("so lieu - cần kiểm tra.xlsx");
    Workbook copy = Sent.open(back.content());
    assertThat(copy).map(Sheet::getSheetName).containsExactly("Cần kiểm tra", "Dữ liệu");
    Sheet data = copy.getSheet("Dữ liệu");
    assertThat(Seen.cells(data))
        .containsExactly(
            "A1 STRING STT",
            "B1 STRING Nội dung",
            "C1 STRING Số lượng",
            "A2 STRING 1",
            "B2 STRING Số cuộc đối thoại",
            "C2 STRING 1.234",
            "B4 STRING =1+1",
            "C4 STRING -5");
    assertThat(data.getRow(3).getCell(1).getCellStyle().getQuotePrefixed()).isTrue();
    assertThat(Seen.fills(data)).isEqualTo(Map.of("C2", "FFDDEBF7", "C4", "FFFFC7CE"));
    assertThat(Seen.comments(data))
        .containsExactly(
            "C2 Kho dữ liệu dân vận: Thông tin: Đã đọc là 1234.",
            "C4 Kho dữ liệu dân vận: Lỗi: Không đọc được số \"-5\".");
    assertThat(Seen.links(copy.getSheetAt(0)))
        .containsExactly("D9 → 'Dữ liệu'!C4", "D11 → 'Dữ liệu'!C2");
    assertThat(Seen.rows(copy.getSheetAt(0)).subList(8, 11))
        .containsExactly(
            "1.0 | Lỗi | Dữ liệu | C4 | -5 |  | Không đọc được số \"-5\". | ",
            "2.0 | Lỗi | Dữ liệu | C9 | x |  | Không đọc được số \"x\". | ",
            "3.0 | Thông tin | Dữ liệu | C2 | 1.234 | 1234 | Đã đọc là 1234. | ");
  }
}
