package vn.danvan.intake.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnnexHeaderTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "TỈNH ỦY HÒA BÌNH; TỈNH ỦY HÒA BÌNH",
        "TỈNH ỦY TRÀ VINH – BAN DÂN VẬN; TỈNH ỦY TRÀ VINH",
        "THÀNH ỦY HÀ NỘI; THÀNH ỦY HÀ NỘI",
        "BAN DÂN VẬN TỈNH ỦY LÀO CAI; TỈNH ỦY LÀO CAI",
        "TINH UY HOA BINH; TINH UY HOA BINH",
        "Ban Tuyên giáo và Dân vận Tỉnh ủy Gia Lai; Tỉnh ủy Gia Lai",
        "ỦY BAN NHÂN DÂN TỈNH YÊN BÁI; TỈNH YÊN BÁI",
        "Đơn vị báo cáo: Tỉnh ủy Yên Bái; Tỉnh ủy Yên Bái",
        "Tỉnh: Yên Bái; Yên Bái",
        "ĐẢNG BỘ TỈNH YÊN BÁI; TỈNH YÊN BÁI",
        "BAN CHẤP HÀNH ĐẢNG BỘ TỈNH THANH HÓA; TỈNH THANH HÓA",
        "ĐẢNG BỘ THÀNH PHỐ HỒ CHÍ MINH; THÀNH PHỐ HỒ CHÍ MINH",
        "Tên đơn vị: Ban Dân vận Tỉnh ủy Nghệ An; Tỉnh ủy Nghệ An"
      })
  void aLineSaysWhoSends(String line, String sender) {
    assertThat(header(line).senders()).containsExactly(sender);
  }

  @ParameterizedTest
  @CsvSource({
    "HUYỆN ỦY CHỢ ĐỒN",
    "BAN DÂN VẬN HUYỆN ỦY CHỢ ĐỒN",
    "Đảng ủy xã Ea Kao",
    "UBND HUYỆN CHỢ ĐỒN"
  })
  void aLowerUnitsLineIsNoProvinces(String line) {
    assertThat(header(line).lowerSenders()).containsExactly(line);
    assertThat(header(line).senders()).isEmpty();
  }

  @Test
  void aNameOnTheNextLineBelongsToItsCommittee() {
    assertThat(header("TỈNH ỦY\nNGHỆ AN").senders()).containsExactly("TỈNH ỦY NGHỆ AN");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Hà Nội, tháng 12 năm 2022",
        "Nghệ An, ngày … tháng 12 năm 2023",
        "Nghệ An, ngày      tháng 01 năm 2024",
        "tháng 01/2024"
      })
  void aDateWithoutItsDayIsNoPeriod(String line) {
    assertThat(header(line).periods()).isEmpty();
  }

  @Test
  void aNameWithinATitleIsOnlyMentioned() {
    AnnexHeader header = header("KẾT QUẢ CÔNG TÁC DÂN VẬN TỈNH LÀO CAI NĂM 2023");

    assertThat(header.senders()).isEmpty();
    assertThat(header.mentions()).containsExactly("TỈNH LÀO CAI");
    assertThat(header.periods()).containsExactly("2023");
  }

  @Test
  void allProvincesOfAListAreMentioned() {
    assertThat(header("Số liệu chung của các tỉnh Lâm Đồng, Đắk Nông và Bình Thuận cũ").mentions())
        .containsExactly("tỉnh Lâm Đồng", "Đắk Nông", "Bình Thuận cũ");
    assertThat(header("KẾT QUẢ CỦA TỈNH QUẢNG NAM VÀ THÀNH PHỐ ĐÀ NẴNG").mentions())
        .containsExactly("TỈNH QUẢNG NAM", "ĐÀ NẴNG");
  }

  @Test
  void theWholeBlock() {
    assertThat(
            AnnexHeader.of(
                List.of(
                    "TỈNH ỦY LÀO CAI\nBAN DÂN VẬN",
                    "ĐẢNG CỘNG SẢN VIỆT NAM",
                    "Số 12-BC/BDVTU",
                    "Lào Cai, ngày 12 tháng 01 năm 2024",
                    "Biểu số: DV-01",
                    "TỔNG HỢP KẾT QUẢ NĂM 2023",
                    "(Kèm theo Báo cáo số 15-BC/BDVTU ngày 10 tháng 01 năm 2022)"),
                List.of("Sheet1"),
                Set.of("DV-01", "DV-02")))
        .isEqualTo(
            new AnnexHeader(
                Set.of("DV-01"),
                Set.of("2023"),
                List.of("TỈNH ỦY LÀO CAI"),
                List.of(),
                List.of(),
                List.of("Lào Cai"),
                "12-BC/BDVTU",
                LocalDate.of(2024, 1, 12)));
  }

  private static AnnexHeader header(String line) {
    return AnnexHeader.of(List.of(line), List.of(), Set.of("DV-01"));
  }
}
