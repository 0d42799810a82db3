package vn.danvan.intake.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportedPeriodsTest {

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = ';',
      value = {
        "BIỂU TỔNG HỢP KẾT QUẢ CÔNG TÁC DÂN VẬN NĂM 2023; 2023",
        "Kỳ báo cáo: năm 2023; 2023",
        "Kỳ báo cáo: 2023; 2023",
        "KẾT QUẢ CÔNG TÁC DÂN VẬN 2023; 2023",
        "12 THÁNG NĂM 2023; 2023",
        "Kết quả năm 2023, nhiệm vụ trọng tâm năm 2024; 2023",
        "6 tháng đầu năm 2024; 2024-S1",
        "Sáu tháng năm 2024; 2024-S1",
        "06 THÁNG CUỐI NĂM 2024; 2024-S2",
        "(6 tháng đầu năm 2024); 2024-S1",
        "Kết quả 6 tháng đầu năm, phương hướng nhiệm vụ 6 tháng cuối năm 2024; 2024-S1",
        "6 THÁNG ĐẦU NĂM 2023 SO VỚI CÙNG KỲ NĂM 2022; 2023-S1",
        "THỰC HIỆN KẾT LUẬN SỐ 43-KL/TW NĂM 2019 VÀ CÔNG TÁC DÂN VẬN NĂM 2023; 2023",
        "Số liệu 6T/2023; 2023-S1",
        "9 tháng đầu năm 2024; 9 tháng đầu năm 2024",
        "Quý III/2024; Quý III/2024",
        "Giai đoạn 2021-2025; Giai đoạn 2021-2025",
        "Tổng kết 5 năm 2019 - 2024; năm 2019 - 2024"
      })
  void aTitleNamesOnePeriod(String title, String period) {
    assertThat(ReportedPeriods.in(title)).containsExactly(period);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Số liệu tính đến ngày 14/12/2023",
        "ngày 15 tháng 12 năm 2023",
        "theo Luật Thực hiện dân chủ ở cơ sở năm 2022",
        "Cấp huyện (đến hết 30/6/2025)",
        "Biểu số: DV-01"
      })
  void theYearsOfDaysAndDocumentsAreNoPeriods(String line) {
    assertThat(ReportedPeriods.in(line)).isEmpty();
  }

  @Test
  void twoPeriodsAreTwo() {
    assertThat(ReportedPeriods.in("Năm 2022 và năm 2023")).containsExactly("2022", "2023");
  }
}
