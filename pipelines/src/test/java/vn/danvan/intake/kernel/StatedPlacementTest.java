package vn.danvan.intake.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danvan.intake.kernel.AnnexFindings.finding;

import org.junit.jupiter.api.Test;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.CatalogueReader;
import vn.danvan.record.Finding;

/** A decision states what a file leaves open; the file is read so and says what it says itself. */
class StatedPlacementTest {
  private static final Catalogue CATALOGUE = CatalogueReader.shipped();
  private static final String SHA = "ab".repeat(32);
  private static final String UNIT = "đơn vị gửi báo cáo";
  private static final String PERIOD = "kỳ báo cáo";

  private final FileReader reader = new FileReader(CATALOGUE);
  private final AnnexFile annex = new AnnexFile(CATALOGUE, "2024");

  @Test
  void aFileThatSaysNeitherUnitNorPeriodIsReadAsStated() {
    // given
    annex.committee = "";
    annex.placeAndDate = "";
    annex.title = "BIỂU TỔNG HỢP KẾT QUẢ CÔNG TÁC DÂN VẬN";

    // when
    Reading reading = read(at("VN63-15", "2024", null));

    // then
    assertPlaced(
        reading,
        "VN63-15",
        "2024",
        finding("PLACEMENT_STATED", "(không ghi)", "2024", PERIOD),
        finding("PLACEMENT_STATED", "(không ghi)", "Yên Bái (VN63-15)", UNIT));
    assertThat(reading.cells())
        .map(
            cell ->
                "%s %s/%s/%s %s"
                    .formatted(
                        cell.cell(), cell.element(), cell.level(), cell.breakdown(), cell.text()))
        .containsExactlyInAnyOrderElementsOf(annex.cells);
    assertThat(reading.cells())
        .allMatch(cell -> cell.unitId().equals("VN63-15") && cell.period().equals("2024"));
  }

  @Test
  void oneOfTwoUnitsOrPeriodsIsStated() {
    annex.placeAndDate = "Lào Cai, ngày 12 tháng 01 năm 2025";
    annex.mark = "Số liệu năm 2023";

    assertPlaced(
        read(at("VN63-10", "2024", null)),
        "VN63-10",
        "2024",
        finding("PLACEMENT_STATED", "2023, 2024", "2024", PERIOD),
        finding("PLACEMENT_STATED", "Lào Cai, Yên Bái", "Lào Cai (VN63-10)", UNIT));
  }

  @Test
  void aNameThatIsNotKnownIsToldBesideTheStatedUnit() {
    annex.committee = "TỈNH ỦY HOÀNG LIÊN SƠN";
    annex.placeAndDate = "Hoàng Liên, ngày 12 tháng 01 năm 2025";

    assertPlaced(
        read(at("VN63-15", null, null)),
        "VN63-15",
        "2024",
        finding("PLACEMENT_STATED", "TỈNH ỦY HOÀNG LIÊN SƠN", "Yên Bái (VN63-15)", UNIT));
  }

  @Test
  void whatTheFileSaysWithoutDoubtIsNeverOverriddenSilently() {
    assertPlaced(
        read(at("VN63-10", "2023", null)),
        "VN63-10",
        "2023",
        finding("PLACEMENT_CONTRADICTED", "2024", "2023", PERIOD),
        finding("PLACEMENT_CONTRADICTED", "Yên Bái", "Lào Cai (VN63-10)", UNIT));
  }

  @Test
  void noneOfTwoIsAContradictionAsWell() {
    annex.placeAndDate = "Lào Cai, ngày 12 tháng 01 năm 2025";
    annex.mark = "Số liệu năm 2023";

    assertPlaced(
        read(at("VN63-01", "2022", null)),
        "VN63-01",
        "2022",
        finding("PLACEMENT_CONTRADICTED", "2023, 2024", "2022", PERIOD),
        finding("PLACEMENT_CONTRADICTED", "Lào Cai, Yên Bái", "Hà Nội (VN63-01)", UNIT));
  }

  @Test
  void aFileDatedBeforeItsPeriodIsOfThePeriodThatIsStated() {
    annex.placeAndDate = "Yên Bái, ngày 12 tháng 01 năm 2023";

    assertPlaced(
        read(at(null, "2024", null)),
        "VN63-15",
        "2024",
        finding("PLACEMENT_STATED", "2024, 2023-01-12", "2024", PERIOD));
  }

  @Test
  void aFileOfALowerUnitOrOfAUnitThatHadEndedContradictsWhatIsStated() {
    // given
    annex.committee = "HUYỆN ỦY VĂN CHẤN";
    AnnexFile of2025 = new AnnexFile(CATALOGUE, "2025");
    of2025.title = "BIỂU TỔNG HỢP KẾT QUẢ CÔNG TÁC DÂN VẬN NĂM 2025";
    of2025.placeAndDate = "Yên Bái, ngày 12 tháng 01 năm 2026";

    // then
    assertPlaced(
        read(at("VN63-15", null, null)),
        "VN63-15",
        "2024",
        finding("PLACEMENT_CONTRADICTED", "HUYỆN ỦY VĂN CHẤN, Yên Bái", "Yên Bái (VN63-15)", UNIT));
    assertPlaced(
        reader.read("real", SHA, of2025.bytes(), at("VN34-15", null, null)),
        "VN34-15",
        "2025",
        finding("PLACEMENT_CONTRADICTED", "TỈNH ỦY YÊN BÁI", "Lào Cai (VN34-15)", UNIT));
  }

  @Test
  void theFormIsStatedWhereTheFileNamesNoneThatIsKnown() {
    annex.formLine = "Biểu số: ZZ-99";

    assertPlaced(
        read(at(null, null, "DV-01")),
        "VN63-15",
        "2024",
        finding("PLACEMENT_CONTRADICTED", "ZZ-99", "DV-01", "biểu"));
  }

  @Test
  void whatTheFileSaysItselfIsNotTold() {
    assertPlaced(read(at("VN63-15", "2024", "DV-01")), "VN63-15", "2024");
  }

  @Test
  void whatDoesNotFitIsHeld() {
    assertHeld(read(at("VN34-15", null, null)), finding("UNIT_NOT_DUE", "Lào Cai", "2024", null));
    assertHeld(read(at("VN63-99", null, null)), finding("UNIT_NOT_DUE", "VN63-99", "2024", null));
    assertThat(read(at(null, "2024-S1", null)).findings())
        .map(Finding::rule)
        .containsExactly("PLACEMENT_CONTRADICTED", "PERIOD_NOT_SERVED");
    assertThat(read(at(null, "x", null)).findings())
        .map(Finding::rule)
        .containsExactly("PERIOD_NOT_SERVED");
    assertThat(read(at(null, null, "BG-01")).findings())
        .map(Finding::rule)
        .containsExactly("FORM_UNKNOWN");
  }

  @Test
  void eachStatementIsAReadingOfItsOwn() {
    assertThat(read(at(null, " ", null)).submission())
        .isEqualTo(reader.read("real", SHA, annex.bytes()).submission());
    assertThat(read(at("VN63-15", null, null)).submission().reading())
        .isEqualTo(FileReader.readingDigest(CATALOGUE, at("VN63-15", null, null)))
        .isNotEqualTo(FileReader.readingDigest(CATALOGUE, at("VN63-10", null, null)))
        .isNotEqualTo(FileReader.readingDigest(CATALOGUE, at(null, "VN63-15", null)))
        .isNotEqualTo(FileReader.readingDigest(CATALOGUE));
    assertThat(reader.unopened("real", SHA, 0, at("VN63-15", null, null)).submission().reading())
        .isEqualTo(FileReader.readingDigest(CATALOGUE, at("VN63-15", null, null)));
  }

  private static void assertPlaced(
      Reading reading, String unit, String period, Finding... findings) {
    assertThat(reading.findings()).map(AnnexFindings::withoutSubmission).containsExactly(findings);
    assertThat(reading.submission().outcome()).isEqualTo("accepted");
    assertThat(reading.submission().reportingUnit()).isEqualTo(unit);
    assertThat(reading.submission().period()).isEqualTo(period);
    assertThat(reading.submission().form()).isEqualTo("DV-01");
  }

  private static void assertHeld(Reading reading, Finding because) {
    assertThat(reading.submission().outcome()).isEqualTo("held");
    assertThat(reading.findings()).map(AnnexFindings::withoutSubmission).containsExactly(because);
  }

  private static StatedPlacement at(String unit, String period, String form) {
    return new StatedPlacement(unit, period, form);
  }

  private Reading read(StatedPlacement stated) {
    return reader.read("real", SHA, annex.bytes(), stated);
  }
}
