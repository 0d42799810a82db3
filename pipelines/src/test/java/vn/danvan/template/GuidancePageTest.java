package vn.danvan.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.CatalogueReader;
import vn.danvan.catalogue.DataElement;
import vn.danvan.catalogue.Form;

/** The sheet that says how the form is filled in. */
class GuidancePageTest {
  private static final Catalogue CATALOGUE = CatalogueReader.shipped();

  @Test
  void itSaysWhoReportsOnWhatToWhomUntilWhen() throws IOException {
    assertThat(lines(Template.of(CATALOGUE, "DV-01", "2025").sentBy(CATALOGUE.unit("VN34-15"))))
        .startsWith(
            "HƯỚNG DẪN GHI BIỂU SỐ DV-01",
            "(Biểu tổng hợp kết quả công tác dân vận năm 2025)",
            "I. Quy định chung",
            "1. Kỳ báo cáo: Năm 2025 (từ ngày 01/01/2025 đến hết ngày 31/12/2025).",
            "2. Đơn vị báo cáo: Tỉnh Lào Cai.",
            "3. Nơi nhận báo cáo: Ban Tuyên giáo và Dân vận Trung ương.",
            "4. Thời hạn gửi: chậm nhất ngày 31/01/2026.",
            "II. Cách ghi số liệu");
    assertThat(lines(Template.of(CATALOGUE, "DV-02", "2024-S2")))
        .contains(
            "(Biểu tổng hợp kết quả công tác dân vận 6 tháng cuối năm 2024)",
            "1. Kỳ báo cáo: 6 tháng cuối năm 2024 (từ ngày 01/07/2024 đến hết ngày 31/12/2024).",
            "2. Đơn vị báo cáo: Tỉnh, thành phố.",
            "3. Nơi nhận báo cáo: Ban Dân vận Trung ương.",
            "4. Thời hạn gửi: theo yêu cầu của Ban Dân vận Trung ương.");
  }

  @Test
  void itSaysHowCellsAreFilledIn() throws IOException {
    assertThat(lines(Template.of(CATALOGUE, "DV-01", "2026")))
        .contains(
            "2. Để trống không có nghĩa là số 0: ghi số 0 nếu trong kỳ không phát sinh; để trống"
                + " nếu chưa có số liệu. Không ghi dấu \"-\", chữ \"không\" hoặc chữ \"x\" thay cho"
                + " số.",
            "5. Được ghi số thập phân: \"Diện tích đất Nhân dân hiến\" (m2, tối đa 3 chữ số thập"
                + " phân); \"Kinh phí Nhân dân đóng góp\" (triệu đồng, tối đa 3 chữ số thập phân)."
                + " Ghi đúng đơn vị tính của biểu.",
            "7. Số liệu năm là số liệu của cả năm; không lấy số liệu 6 tháng thay cho số liệu năm.",
            "9. Chỉ ghi khi địa phương có thống kê riêng, nếu không thì để trống: mục IV.1.5, IX.1,"
                + " X.9.");
  }

  @Test
  void whatAFormDoesNotHaveIsNotSpokenOf() throws IOException {
    assertThat(lines(Template.of(CATALOGUE, "DV-02", "2026-S1")))
        .noneMatch(line -> line.contains("số thập phân"))
        .noneMatch(line -> line.contains("Số liệu năm"))
        .contains(
            "7. Chỉ ghi khi địa phương có thống kê riêng, nếu không thì để trống: mục VIII.1.");
  }

  @Test
  void itExplainsEachElementOfTheForm() throws IOException {
    // given
    Template template = Template.of(CATALOGUE, "DV-02", "2026-S1");
    List<String> explained = new ArrayList<>();
    for (Form.Section section : template.version().sections()) {
      explained.add("%s|%s".formatted(section.number(), section.labelVi()));
      for (Form.Row row : section.rows()) {
        if (row.isTotal()) {
          DataElement element = CATALOGUE.element(row.element());
          explained.add(
              String.join(
                  "|",
                  section.number() + "." + row.number(),
                  CATALOGUE.rowLabel(row),
                  element.unit(),
                  element.meaningVi()));
        }
      }
    }

    // when
    List<String> lines = lines(template);

    // then
    assertThat(lines.subList(lines.indexOf("STT|Tên chỉ tiêu|ĐVT|Cách tính") + 1, lines.size()))
        .isEqualTo(explained);
  }

  private static List<String> lines(Template template) throws IOException {
    List<String> lines = new ArrayList<>();
    try (XSSFWorkbook workbook = FilledIn.workbook(template)) {
      for (Row row : workbook.getSheet("Hướng dẫn")) {
        List<String> texts = new ArrayList<>();
        for (Cell cell : row) {
          if (!cell.getStringCellValue().isEmpty()) {
            texts.add(cell.getStringCellValue());
          }
        }
        lines.add(String.join("|", texts));
      }
    }
    return lines;
  }
}
