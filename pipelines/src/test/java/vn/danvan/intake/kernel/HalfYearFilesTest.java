package vn.danvan.intake.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danvan.intake.kernel.AnnexFindings.finding;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.CatalogueReader;
import vn.danvan.record.Cell;
import vn.danvan.record.Finding;

/** Half-yearly annexes, and years and halves taken for each other. */
class HalfYearFilesTest {
  private static final Catalogue CATALOGUE = CatalogueReader.shipped();
  private static final String RESULTS = "BIỂU TỔNG HỢP KẾT QUẢ CÔNG TÁC DÂN VẬN ";

  private final FileReader reader = new FileReader(CATALOGUE);
  private final AnnexFile half = new AnnexFile(CATALOGUE, "DV-02", "2025-S1");
  private final AnnexFile year = new AnnexFile(CATALOGUE, "DV-01", "2024");

  HalfYearFilesTest() {
    half.sheetName = "Biểu DV-02";
    half.title = RESULTS + "6 THÁNG ĐẦU NĂM 2025";
    half.placeAndDate = "Yên Bái, ngày 20 tháng 6 năm 2025";
  }

  @Test
  void theFirstHalfOf2025IsSentByOneOfTheSixtyThreeWithExactlyItsCells() {
    // when
    Reading reading = read(half);

    // then
    assertThat(reading.findings()).isEmpty();
    assertThat(placed(reading)).isEqualTo("accepted DV-02 2016 VN63-15 2025-S1");
    assertThat(reading.cells()).map(HalfYearFilesTest::inShort).isEqualTo(half.cells);
    assertThat(reading.cells()).map(Cell::period).containsOnly("2025-S1");
  }

  @Test
  void theSecondHalfOf2025IsSentByOneOfTheThirtyFour() {
    // given
    AnnexFile second = new AnnexFile(CATALOGUE, "DV-02", "2025-S2");
    second.title = RESULTS + "6 THÁNG CUỐI NĂM 2025";
    second.committee = "TỈNH ỦY LÀO CAI";
    second.placeAndDate = "Lào Cai, ngày 20 tháng 12 năm 2025";

    // then
    assertThat(placed(read(second))).isEqualTo("accepted DV-02 2025 VN34-15 2025-S2");
  }

  @ParameterizedTest
  @CsvSource({
    "6 tháng đầu năm 2025, 2025-S1",
    "06 tháng đầu năm 2025, 2025-S1",
    "Sáu tháng đầu năm 2025, 2025-S1",
    "6 THÁNG  ĐẦU  NĂM: 2025, 2025-S1",
    "6 tháng đầu năm 2024, 2024-S1"
  })
  void waysOfNamingAHalf(String title, String period) {
    // given
    half.title = RESULTS + title;

    // then
    assertThat(read(half).submission().period()).isEqualTo(period);
  }

  @ParameterizedTest
  @CsvSource({
    "6 THÁNG NĂM 2024",
    "9 THÁNG ĐẦU NĂM 2024",
    "9 tháng năm 2024",
    "chín tháng đầu năm 2024",
    "QUÝ I NĂM 2024",
    "Quý 3 năm 2024",
    "THÁNG 12 NĂM 2024"
  })
  void aPartOfAYearThatTheFormDoesNotReportOnIsNeverTakenForTheYear(String title) {
    // given
    year.title = RESULTS + title;

    // then
    Reading reading = read(year);
    assertThat(reading.submission().outcome()).isEqualTo("held");
    assertThat(reading.findings()).map(Finding::rule).containsExactly("PERIOD_NOT_SERVED");
  }

  @Test
  void aHalfOnTheYearlyFormIsHeld() {
    year.title = RESULTS + "6 THÁNG ĐẦU NĂM 2024";

    assertHeld(read(year), finding("PERIOD_NOT_SERVED", "2024-S1", "DV-01", null));
  }

  @Test
  void aYearOnTheHalfYearlyFormIsHeld() {
    half.title = RESULTS + "NĂM 2024";

    assertHeld(read(half), finding("PERIOD_NOT_SERVED", "2024", "DV-02", null));
  }

  @Test
  void aFileThatNamesAYearAndAHalfIsHeld() {
    half.mark = "Số liệu năm 2025";

    assertHeld(read(half), finding("PERIOD_CONFLICT", "2025, 2025-S1", null, null));
  }

  @Test
  void aFileThatNamesBothHalvesIsHeld() {
    half.mark = "So với 6 tháng cuối năm 2024";

    assertHeld(read(half), finding("PERIOD_CONFLICT", "2024-S2, 2025-S1", null, null));
  }

  @Test
  void oneOfTheThirtyFourDoesNotOweTheFirstHalfOf2025() {
    half.committee = "TỈNH ỦY ĐẮK NÔNG MỚI";
    half.placeAndDate = "";

    assertHeld(read(half), finding("UNIT_UNKNOWN", "TỈNH ỦY ĐẮK NÔNG MỚI", "2025-S1", null));
  }

  private static void assertHeld(Reading reading, Finding because) {
    assertThat(reading.submission().outcome()).isEqualTo("held");
    assertThat(reading.findings()).map(AnnexFindings::withoutSubmission).containsExactly(because);
  }

  private static String placed(Reading reading) {
    return String.join(
        " ",
        reading.submission().outcome(),
        reading.submission().form(),
        reading.submission().formVersion(),
        reading.submission().reportingUnit(),
        reading.submission().period());
  }

  private Reading read(AnnexFile file) {
    return reader.read("real", "ab".repeat(32), file.bytes());
  }

  private static String inShort(Cell cell) {
    return "%s %s/%s/%s %s"
        .formatted(cell.cell(), cell.element(), cell.level(), cell.breakdown(), cell.text());
  }
}
