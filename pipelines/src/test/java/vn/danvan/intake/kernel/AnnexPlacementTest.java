package vn.danvan.intake.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danvan.intake.kernel.AnnexFindings.finding;

import org.junit.jupiter.api.Test;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.CatalogueReader;
import vn.danvan.record.Finding;

/**
 * Whose file it is, for which period, on which form and in which corpus; what is not sure is held.
 */
class AnnexPlacementTest {
  private static final Catalogue CATALOGUE = CatalogueReader.shipped();
  private static final String SHA = "ab".repeat(32);

  private final FileReader reader = new FileReader(CATALOGUE);
  private final AnnexFile annex = new AnnexFile(CATALOGUE, "2024");

  @Test
  void aNameThatIsUsedInBothErasMeansTheUnitOfItsPeriod() {
    // given
    AnnexFile of2024 = new AnnexFile(CATALOGUE, "2024");
    of2024.committee = "TỈNH ỦY TUYÊN QUANG";
    of2024.placeAndDate = "Tuyên Quang, ngày 10 tháng 01 năm 2025";
    AnnexFile of2025 = new AnnexFile(CATALOGUE, "2025");
    of2025.committee = of2024.committee;
    of2025.placeAndDate = "Tuyên Quang, ngày 10 tháng 01 năm 2026";
    of2025.title = "BIỂU TỔNG HỢP KẾT QUẢ CÔNG TÁC DÂN VẬN NĂM 2025";

    // then
    assertThat(read("real", of2024).submission().reportingUnit()).isEqualTo("VN63-08");
    assertThat(read("real", of2025).submission().reportingUnit()).isEqualTo("VN34-08");
  }

  @Test
  void theYearOfADateOrOfAnAttachmentLineIsNoPeriod() {
    // given
    annex.placeAndDate = "Yên Bái, ngày 12 tháng 01 năm 2031";

    // then
    assertThat(read("real", annex).submission().period()).isEqualTo("2024");
  }

  @Test
  void anUnknownUnitIsHeld() {
    annex.committee = "TỈNH ỦY HOÀNG LIÊN SƠN";
    annex.placeAndDate = "Hoàng Liên, ngày 12 tháng 01 năm 2025";

    assertHeld(
        read("real", annex), finding("UNIT_UNKNOWN", "TỈNH ỦY HOÀNG LIÊN SƠN", "2024", null));
  }

  @Test
  void aUnitOfTheOtherEraIsHeld() {
    // given
    AnnexFile of2025 = new AnnexFile(CATALOGUE, "2025");
    of2025.title = "BIỂU TỔNG HỢP KẾT QUẢ CÔNG TÁC DÂN VẬN NĂM 2025";

    // then
    assertHeld(read("real", of2025), finding("UNIT_AFTER_MERGER", "TỈNH ỦY YÊN BÁI", "2025", null));
  }

  @Test
  void aFileOfTwoUnitsIsHeld() {
    annex.placeAndDate = "Lào Cai, ngày 12 tháng 01 năm 2025";

    assertHeld(read("real", annex), finding("UNIT_AMBIGUOUS", "Lào Cai, Yên Bái", null, null));
  }

  @Test
  void aFileThatListsSeveralProvincesIsHeld() {
    annex.mark = "(Số liệu chung của 03 tỉnh Yên Bái, Lào Cai và Hà Giang trước khi hợp nhất)";

    assertHeld(
        read("real", annex), finding("UNIT_AMBIGUOUS", "Hà Giang, Lào Cai, Yên Bái", null, null));
  }

  @Test
  void aFileWithResultsOfALaterYearIsHeld() {
    annex.columns.add("Năm 2025");
    assertThat(read("real", annex).submission().outcome()).isEqualTo("accepted");

    putFigure("Năm 2025");

    assertHeld(
        read("real", annex),
        finding("PERIOD_CONFLICT", "2024, \"Số lượng – Năm 2025\"", null, null));
  }

  @Test
  void aPlanForALaterYearIsNoResultOfIt() {
    annex.columns.add("Kế hoạch năm 2025");
    putFigure("Kế hoạch năm 2025");

    assertThat(read("real", annex).submission().outcome()).isEqualTo("accepted");
  }

  @Test
  void theReportThatItIsAttachedToTellsThePeriodWhereNothingElseDoes() {
    annex.title = "PHỤ LỤC SỐ LIỆU";
    annex.mark = "Kèm theo Báo cáo kết quả công tác dân vận năm 2024";

    assertThat(read("real", annex).submission().period()).isEqualTo("2024");
  }

  @Test
  void aFileWithoutAPeriodIsHeld() {
    annex.title = "BIỂU TỔNG HỢP KẾT QUẢ CÔNG TÁC DÂN VẬN";

    assertHeld(read("real", annex), finding("PERIOD_UNKNOWN", "", null, null));
  }

  @Test
  void aPeriodThatNoVersionOfTheFormServesIsHeld() {
    annex.title = "BIỂU TỔNG HỢP KẾT QUẢ CÔNG TÁC DÂN VẬN NĂM 1999";

    assertHeld(read("real", annex), finding("PERIOD_NOT_SERVED", "1999", "DV-01", null));
  }

  @Test
  void aFileOfTwoPeriodsIsHeld() {
    annex.mark = "Số liệu năm 2023";

    assertHeld(read("real", annex), finding("PERIOD_CONFLICT", "2023, 2024", null, null));
  }

  @Test
  void aFileThatDoesNotNameItsFormIsOnTheOnlyOneOfItsPeriod() {
    // given
    annex.formLine = "";
    annex.sheetName = "Sheet1";

    // when
    Reading reading = read("real", annex);

    // then
    assertThat(reading.submission().outcome()).isEqualTo("accepted");
    assertThat(reading.submission().form()).isEqualTo("DV-01");
    assertThat(reading.findings())
        .map(AnnexFindings::withoutSubmission)
        .containsExactly(finding("FORM_INFERRED", "DV-01", null, null));
  }

  @Test
  void aFileOfAnUnknownFormIsHeld() {
    annex.formLine = "Biểu số: ZZ-99";

    assertHeld(read("real", annex), finding("FORM_UNKNOWN", "ZZ-99", null, "ZZ-99"));
  }

  @Test
  void aRealFileLoadedAsSyntheticIsHeld() {
    assertHeld(
        read("synthetic", annex),
        finding("CORPUS_CONFLICT", "(không ghi dấu)", "Dữ liệu mô phỏng", null));
  }

  @Test
  void aSyntheticFileLoadedAsRealIsHeld() {
    annex.mark = "DỮ LIỆU MÔ PHỎNG – không phải số liệu thật";

    assertHeld(
        read("real", annex), finding("CORPUS_CONFLICT", "DỮ LIỆU MÔ PHỎNG", "Số liệu thực", null));
  }

  @Test
  void aSyntheticFileLoadedAsSyntheticIsAccepted() {
    annex.mark = "DỮ LIỆU MÔ PHỎNG – không phải số liệu thật";

    assertThat(read("synthetic", annex).submission().outcome()).isEqualTo("accepted");
    assertThat(read("synthetic", annex).findings()).isEmpty();
  }

  @Test
  void theSameBytesAreTheSameSubmissionWithinACorpusAndAnotherInTheOther() {
    assertThat(read("real", annex).submission().submission())
        .isEqualTo(read("real", annex).submission().submission())
        .isNotEqualTo(read("synthetic", annex).submission().submission());
  }

  private void putFigure(String column) {
    annex.lines.stream()
        .map(AnnexFile.Line::values)
        .filter(values -> !values.isEmpty())
        .findFirst()
        .orElseThrow()
        .put(column, 7);
  }

  private static void assertHeld(Reading reading, Finding because) {
    assertThat(reading.submission().outcome()).isEqualTo("held");
    assertThat(reading.findings()).map(AnnexFindings::withoutSubmission).containsExactly(because);
  }

  private Reading read(String corpus, AnnexFile file) {
    return reader.read(corpus, SHA, file.bytes());
  }
}
