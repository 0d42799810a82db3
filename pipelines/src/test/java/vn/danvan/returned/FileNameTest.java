package vn.danvan.returned;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class FileNameTest {
  @Test
  void theNameIsTheOriginalsWithItsPurpose() {
    assertThat(FileName.returned("Báo cáo 6.2024.xls", "xls"))
        .isEqualTo("Báo cáo 6.2024 - cần kiểm tra.xls");
    assertThat(FileName.returned("số liệu.CSV", "xlsx")).isEqualTo("số liệu - cần kiểm tra.xlsx");
    assertThat(FileName.returned("số liệu", "xlsx")).isEqualTo("số liệu - cần kiểm tra.xlsx");
  }

  @Test
  void noNameLeavesItsFolderOrHidesWhatItIs() {
    assertThat(FileName.returned("../../etc/passwd.xlsx", "xlsx"))
        .isEqualTo("passwd - cần kiểm tra.xlsx");
    assertThat(FileName.returned("C:\\số liệu\\Biểu.xlsx", "xlsx"))
        .isEqualTo("Biểu - cần kiểm tra.xlsx");
    assertThat(FileName.returned("a\u202Excod\n\u0000<b>:?.xlsx", "xlsx"))
        .isEqualTo("axcodb - cần kiểm tra.xlsx");
    assertThat(FileName.returned("..", "xlsx")).isEqualTo("Tệp - cần kiểm tra.xlsx");
    assertThat(FileName.returned("", "xlsx")).isEqualTo("Tệp - cần kiểm tra.xlsx");
  }

  @Test
  void aLongNameIsCutBetweenLetters() {
    String name = FileName.returned("Ế".repeat(300) + ".xlsx", "xlsx");
    assertThat(name).isEqualTo("Ế".repeat(66) + " - cần kiểm tra.xlsx");
    assertThat(name.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(256);
  }
}
