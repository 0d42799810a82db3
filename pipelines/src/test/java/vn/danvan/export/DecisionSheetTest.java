package vn.danvan.export;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.CatalogueReader;
import vn.danvan.decision.kernel.Decidable;
import vn.danvan.decision.kernel.Entry;
import vn.danvan.decision.kernel.RefusedDecisionException;
import vn.danvan.unit.kernel.UnitRegister;

class DecisionSheetTest {
  private static final Catalogue CATALOGUE = CatalogueReader.shipped();
  private static final String HEADINGS =
      "Mã,Loại số liệu,Biểu,Đơn vị,Tên đơn vị,Kỳ,Tệp,Trang tính,Ô,Chỉ tiêu,Cấp,Phân tổ,Nội dung"
          + " ô,Mức độ,Quy tắc,Vấn đề,Quyết định,Giá trị đúng,Lý do\r\n";

  @Test
  void aValueAndAFileAsLinesToFillIn() throws IOException {
    String label = CATALOGUE.element("training_classes").labelVi();

    assertThat(written(value("VN63-10", "=1+1"), file(), value("VN63-15", "7")))
        .isEqualTo(
            "\uFEFF"
                + HEADINGS
                + ("D1,Số liệu thực,DV-01,VN63-10,Tỉnh Lào Cai,2024,a.xlsx,Biểu,D7,\"%s\",Tổng,Tổng"
                        + " số,'=1+1,Lỗi,TOTAL_MISMATCH,\"Tổng ghi 7, cộng được 8.\",,,\r\n")
                    .formatted(label)
                + "D2,Số liệu thực,DV-01,,,2024,b.xlsx,,,,,,,Lỗi,UNIT_UNKNOWN,Không rõ.,,,\r\n"
                + ("D1,Số liệu thực,DV-01,VN63-10,Tỉnh Lào Cai,2024,a.xlsx,Biểu,D7,\"%s – Tỉnh Yên"
                        + " Bái, 2024\",Tổng,Tổng số,7,Lỗi,TOTAL_MISMATCH,\"Tổng ghi 7, cộng được"
                        + " 8.\",,,\r\n")
                    .formatted(label));
  }

  @Test
  void linesThatWereFilledInAsTheSpreadsheetOfSomeCountrySavesThem() {
    String list =
        """
        \uFEFFLý do;Mã;Ô;Quyết định;Giá trị đúng
        Tỉnh xác nhận; D1 ;D7;Đính chính;1234,5
        ;D2;D8;;
        "Sai; bỏ";D3;D9;Không chấp nhận
        ;D4;D9;Chấp nhận;
        """;

    assertThat(DecisionSheet.read(list.getBytes(UTF_8)))
        .containsExactly(
            new Entry(2, "D1", "Đính chính", "1234,5", "Tỉnh xác nhận"),
            new Entry(4, "D3", "Không chấp nhận", "", "Sai; bỏ"),
            new Entry(5, "D4", "Chấp nhận", "", ""));
  }

  @Test
  void whatWasWrittenIsReadBackAsUntouched() throws IOException {
    assertThat(DecisionSheet.read(written(value("VN63-10", "a\nb \"c\""), file()).getBytes(UTF_8)))
        .isEmpty();
  }

  @Test
  void anotherFileIsRefused() {
    assertThat(refusal("a,b\n1,2\n".getBytes(UTF_8)))
        .isEqualTo(
            "It is no list of findings: its first line must have the columns Mã, Quyết định, Giá"
                + " trị đúng and Lý do. Write one with decide list --csv FILE.");
    assertThat(refusal((HEADINGS + "D1").getBytes(UTF_16LE)))
        .isEqualTo("It is no UTF-8: save it in the spreadsheet as \"CSV UTF-8\".");
    assertThat(refusal("Mã,Mã\n1,2\n".getBytes(UTF_8))).startsWith("It is no CSV file: ");
    assertThat(refusal((HEADINGS + "D1,\"open").getBytes(UTF_8))).startsWith("It is no CSV file: ");
    assertThat(refusal(new byte[0])).startsWith("It is no list of findings");
  }

  private static String refusal(byte[] bytes) {
    String[] message = new String[1];
    assertThatThrownBy(() -> DecisionSheet.read(bytes))
        .isInstanceOfSatisfying(
            RefusedDecisionException.class, refused -> message[0] = refused.getMessage());
    return message[0];
  }

  private static String written(Decidable... findings) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    long lines =
        new DecisionSheet(CATALOGUE, UnitRegister.of(CATALOGUE)).write(Stream.of(findings), out);
    assertThat(lines).isEqualTo(findings.length);
    return out.toString(UTF_8);
  }

  private static Decidable value(String about, String text) {
    return new Decidable(
        "D1",
        "real",
        "DV-01",
        "VN63-10",
        "2024",
        about,
        "2024",
        "training_classes",
        "total",
        "total",
        text,
        "abc",
        "a.xlsx",
        "accepted",
        "Biểu",
        "D7",
        1,
        new BigDecimal("7"),
        "EXCLUDED",
        "TOTAL_MISMATCH",
        "error",
        "Tổng ghi 7, cộng được 8.");
  }

  private static Decidable file() {
    return new Decidable(
        "D2",
        "real",
        "DV-01",
        null,
        "2024",
        null,
        null,
        null,
        null,
        null,
        null,
        "abc",
        "b.xlsx",
        "held",
        null,
        null,
        0,
        null,
        null,
        "UNIT_UNKNOWN",
        "error",
        "Không rõ.");
  }
}
