package vn.danvan.intake.kernel;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.CatalogueReader;
import vn.danvan.observation.kernel.ObservationReader;
import vn.danvan.record.Finding;
import vn.danvan.text.kernel.Text;

/** What is easily taken for something else: a city, a place, a date, a mark, a repeated row. */
class MisreadingsTest {
  private static final Catalogue CATALOGUE = CatalogueReader.shipped();
  private static final String HEADING =
      "form,reporting_unit,reporting_period,unit,period,element,level,breakdown,value,qualifier,"
          + "source_title,source_paragraph,source_publisher,source_date,note\n";
  private final FileReader reader = new FileReader(CATALOGUE);
  private final AnnexFile annex = new AnnexFile(CATALOGUE, "2024");

  private Reading read(AnnexFile file) {
    return reader.read("real", "sha", file.bytes());
  }

  @Test
  void streamedWorkbookIsRead() {
    byte[] streamed = Workbooks.streamed("Biểu", annex::write);
    assertThat(reader.read("real", "sha", streamed).submission().outcome()).isEqualTo("accepted");
  }

  @Test
  void thanhUyBenTreIsTheCityNotTheProvince() {
    annex.committee = "THÀNH ỦY BẾN TRE";
    annex.placeAndDate = "Bến Tre, ngày 12 tháng 01 năm 2025";
    assertThat(read(annex).submission().outcome()).isEqualTo("held");
  }

  @Test
  void aDistrictsOwnReportIsNotItsProvinces() {
    annex.committee = "HUYỆN ỦY QUỲNH PHỤ";
    annex.placeAndDate = "Thái Bình, ngày 12 tháng 01 năm 2025";
    assertThat(read(annex).submission().outcome()).isEqualTo("held");
  }

  @Test
  void predecessorAfterMergerAtTheNewSeat() {
    AnnexFile of2025 = new AnnexFile(CATALOGUE, "2025");
    of2025.title = "BIỂU TỔNG HỢP KẾT QUẢ CÔNG TÁC DÂN VẬN NĂM 2025";
    of2025.placeAndDate = "Lào Cai, ngày 12 tháng 01 năm 2026";
    assertThat(read(of2025).submission().outcome()).isEqualTo("held");
  }

  @Test
  void unknownCommitteeAtAKnownPlace() {
    annex.committee = "TỈNH ỦY HOÀNG LIÊN SƠN";
    assertThat(read(annex).submission().outcome()).isEqualTo("held");
  }

  @Test
  void repeatedRowIsNotUsed() {
    annex.lines.add(
        new AnnexFile.Line(
            "6", "Số đơn vị hành chính cấp xã", Map.of("Tổng", new BigDecimal(174))));
    Reading reading = read(annex);
    assertThat(new ObservationReader(CATALOGUE).observe(reading).observations())
        .filteredOn(fact -> fact.element().equals("communes_total"))
        .isNotEmpty()
        .allMatch(fact -> fact.state().equals("EXCLUDED"));
  }

  @Test
  void columnThatTheFormDoesNotNameIsAFinding() {
    int huyen = annex.columns.indexOf("Cấp huyện");
    annex.columns.set(huyen, "Cụm thi đua");
    annex.lines.forEach(
        line -> {
          if (line.values().containsKey("Cấp huyện")) {
            line.values().put("Cụm thi đua", line.values().get("Cấp huyện"));
          }
        });
    assertThat(read(annex).findings()).isNotEmpty();
  }

  @Test
  void transcriptionLoadedAsSyntheticIsHeld() {
    String row =
        "BG-01,VN63-83-829,2023,VN63-83-829,2023,dvk_models_proposed,district,total,187,exact,T,4,P,2024-01-05,\n";
    Reading reading = reader.read("synthetic", "sha", (HEADING + row).getBytes(UTF_8));
    assertThat(reading.submission().outcome()).isEqualTo("held");
    assertThat(reading.findings()).map(Finding::rule).containsExactly("CORPUS_CONFLICT");
  }

  @Test
  void numberInATranscriptionWorkbookStaysANumber() {
    byte[] file =
        Workbooks.packed(
            "BG-01",
            sheet -> {
              String[] heading = HEADING.strip().split(",");
              String[] row =
                  "BG-01,VN63-83-829,2023,VN63-83-829,2023,dvk_models_proposed,district,total,,exact,T,4,P,2024-01-05,n"
                      .split(",");
              for (int i = 0; i < heading.length; i++) {
                sheet.value(0, i, heading[i]);
                if (!row[i].isEmpty()) {
                  sheet.value(1, i, row[i]);
                }
              }
              sheet.value(1, 8, new BigDecimal("1.234"));
            });
    assertThat(
            new ObservationReader(CATALOGUE)
                .observe(reader.read("real", "sha", file))
                .observations())
        .map(fact -> fact.state() + " " + fact.value())
        .containsExactly("UNREADABLE null");
  }

  @Test
  void aPeriodThatIsNoDateRange() {
    for (String period : new String[] {"2016-02-30/2016-03-01", "2021-10-19/2016-07-06"}) {
      String row =
          "BG-01,VN63-83-829,2023,VN63-83-829,%s,dvk_models_proposed,district,total,187,exact,T,4,P,2024-01-05,\n"
              .formatted(period);
      assertThat(reader.read("real", "sha", (HEADING + row).getBytes(UTF_8)).findings())
          .map(Finding::rule)
          .as(period)
          .containsExactly("PERIOD_UNKNOWN");
    }
  }

  private Reading withPoi(java.util.function.Consumer<Cell> change) throws Exception {
    try (XSSFWorkbook workbook = new XSSFWorkbook(new java.io.ByteArrayInputStream(annex.bytes()));
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      change.accept(workbook.getSheetAt(0).getRow(12).getCell(3));
      workbook.write(out);
      return reader.read("real", "sha", out.toByteArray());
    }
  }

  private String first(Reading reading) {
    var observed = new ObservationReader(CATALOGUE).observe(reading);
    return observed.observations().getFirst().state()
        + " "
        + observed.observations().getFirst().value()
        + " "
        + observed.findings().stream().map(Finding::rule).toList();
  }

  @Test
  void aDateInANumberCellIsNoCount() throws Exception {
    Reading reading =
        withPoi(
            cell -> {
              cell.setCellValue(LocalDate.of(2024, 6, 14));
              var style = cell.getSheet().getWorkbook().createCellStyle();
              style.setDataFormat((short) 16);
              cell.setCellStyle(style);
            });
    assertThat(first(reading)).startsWith("UNREADABLE null");
  }

  @Test
  void aFormulaWithAnErrorIsAFormulaError() throws Exception {
    Reading reading =
        withPoi(
            cell -> {
              cell.setCellFormula("1/0");
              cell.getSheet()
                  .getWorkbook()
                  .getCreationHelper()
                  .createFormulaEvaluator()
                  .evaluateFormulaCell(cell);
            });
    assertThat(first(reading)).startsWith("UNREADABLE null [FORMULA_ERROR");
  }

  @Test
  void aFormulaNeverCalculatedIsNotSilentlyBlank() throws Exception {
    Reading reading =
        withPoi(
            cell -> {
              cell.setBlank();
              cell.setCellFormula("100+30");
            });
    assertThat(first(reading)).isNotEqualTo("BLANK null []");
  }

  @Test
  void tonePlacementOfKhoe() {
    assertThat(Text.key("sức khoẻ")).isEqualTo(Text.key("sức khỏe"));
  }

  @Test
  void aWebPageIsNoWorkbook() {
    Reading reading =
        reader.read(
            "real",
            "sha",
            "<!DOCTYPE html>\n<html><body><table><tr><td>1</td></tr></table></body></html>\n"
                .getBytes(UTF_8));
    assertThat(reading.findings()).map(Finding::rule).containsExactly("FILE_NOT_A_WORKBOOK");
  }

  @Test
  void poiWorkbookIsRead() throws Exception {
    assertThat(withPoi(cell -> {}).submission().outcome()).isEqualTo("accepted");
  }

  @Test
  void aPeriodNamedOnlyInTheAttachmentOrLowerCaseMarkOfCorpus() {
    annex.mark = "Dữ liệu mô phỏng";
    assertThat(read(annex).submission().outcome()).isEqualTo("held");
  }

  @Test
  void theForeignMarkInAnotherSheetOrBelowTheTable() {
    annex.lines.add(new AnnexFile.Line("", "DỮ LIỆU MÔ PHỎNG – không phải số liệu thật", Map.of()));
    assertThat(read(annex).submission().outcome()).isEqualTo("held");
  }

  @Test
  void twoRowsOfOneFactSayItInVietnamese() {
    String row =
        "BG-01,VN63-83-829,2023,VN63-83-829,2023,dvk_models_proposed,district,total,187,exact,T,4,P,2024-01-05,\n";
    Reading reading = reader.read("real", "sha", (HEADING + row + row).getBytes(UTF_8));
    assertThat(new ObservationReader(CATALOGUE).observe(reading).findings())
        .map(Finding::messageVi)
        .allMatch(message -> !message.contains("dvk_models_proposed"));
  }
}
