package vn.danvan.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.CatalogueReader;
import vn.danvan.testing.LocalSpark;

/**
 * Yên Bái (VN63-15) and Lào Cai (VN63-10) became Lào Cai (VN34-15); Cao Bằng (04) is unchanged;
 * Thái Bình (VN63-34) and Hưng Yên (VN63-33) became Hưng Yên (VN34-33).
 */
class FiguresTest {
  private static final Catalogue CATALOGUE = CatalogueReader.shipped();
  private static final Duty.DuePeriod SYNTHETIC_2024 =
      new Duty.DuePeriod("synthetic", "DV-01", "2016", "63", "2024");
  private static final Duty.DuePeriod SYNTHETIC_2025 =
      new Duty.DuePeriod("synthetic", "DV-01", "2025", "34", "2025");

  private final Facts facts = new Facts();

  @Test
  void aMergedProvinceIsTheSumOfItsPredecessors() {
    // given
    facts.reported("VN63-10", "2024", "villages_total", "1000");
    facts.reported("VN63-15", "2024", "villages_total", "234");

    // then
    assertThat(facts.figures(SYNTHETIC_2024, "villages_total", "VN63-10", "VN63-15", "VN34-15"))
        .containsExactly(
            "synthetic 34 VN34-15 2024 villages_total 1234.000 REPORTED null 2 2",
            "synthetic 63 VN63-10 2024 villages_total 1000.000 REPORTED null 1 1",
            "synthetic 63 VN63-15 2024 villages_total 234.000 REPORTED null 1 1");
  }

  @Test
  void aReportedZeroIsAValue() {
    // given
    facts.reported("VN63-10", "2024", "villages_total", "0");
    facts.reported("VN63-15", "2024", "villages_total", "0");

    // then
    assertThat(facts.figures(SYNTHETIC_2024, "villages_total", "VN34-15"))
        .containsExactly("synthetic 34 VN34-15 2024 villages_total 0.000 REPORTED null 2 2");
  }

  @Test
  void aMissingPredecessorLeavesAPartialFigureWithTheSumOfTheOthers() {
    // given
    facts.reported("VN63-10", "2024", "villages_total", "1000");

    // then
    assertThat(facts.figures(SYNTHETIC_2024, "villages_total", "VN63-10", "VN63-15", "VN34-15"))
        .containsExactly(
            "synthetic 34 VN34-15 2024 villages_total 1000.000 PARTIAL null 2 1",
            "synthetic 63 VN63-10 2024 villages_total 1000.000 REPORTED null 1 1",
            "synthetic 63 VN63-15 2024 villages_total null ABSENT null 1 0");
  }

  @Test
  void whatNobodyReportedIsAbsentInBothFrames() {
    assertThat(facts.figures(SYNTHETIC_2024, "villages_total", "VN63-10", "VN63-15", "VN34-15"))
        .containsExactly(
            "synthetic 34 VN34-15 2024 villages_total null ABSENT null 2 0",
            "synthetic 63 VN63-10 2024 villages_total null ABSENT null 1 0",
            "synthetic 63 VN63-15 2024 villages_total null ABSENT null 1 0");
  }

  @Test
  void everyProvinceHasItsRowWhetherItReportedOrNot() {
    // given
    facts.reported("VN63-10", "2024", "villages_total", "1000");

    // when
    Dataset<Row> villages = facts.all(SYNTHETIC_2024).where("element = 'villages_total'");

    // then
    assertThat(villages.where("frame = '63'").count()).isEqualTo(63);
    assertThat(villages.where("frame = '34'").count()).isEqualTo(34);
  }

  @Test
  void aFileThatWaitsForADecisionLeavesItsFiguresHeld() {
    // given
    facts.file("s-held", "synthetic", "held", "VN63-15", "2024");
    facts.observed("s-held", "synthetic", "VN63-15", "2024", "villages_total", "234", "REPORTED");

    // then
    assertThat(facts.figures(SYNTHETIC_2024, "villages_total", "VN63-15"))
        .containsExactly("synthetic 63 VN63-15 2024 villages_total null HELD null 1 0");
  }

  @Test
  void aRowThatTheFileLeavesOutIsBlank() {
    // given
    facts.reported("VN63-15", "2024", "communes_total", "173");

    // then
    assertThat(facts.figures(SYNTHETIC_2024, "villages_total", "VN63-15"))
        .containsExactly("synthetic 63 VN63-15 2024 villages_total null BLANK null 1 0");
  }

  @Test
  void aBlankCellIsNeverZero() {
    // given
    facts.reported("VN63-10", "2024", "villages_total", "1000");
    facts.file("s-blank", "synthetic", "accepted", "VN63-15", "2024");
    facts.observed("s-blank", "synthetic", "VN63-15", "2024", "villages_total", null, "BLANK");

    // then
    assertThat(facts.figures(SYNTHETIC_2024, "villages_total", "VN63-15", "VN34-15"))
        .containsExactly(
            "synthetic 34 VN34-15 2024 villages_total 1000.000 PARTIAL null 2 1",
            "synthetic 63 VN63-15 2024 villages_total null BLANK null 1 0");
  }

  @Test
  void anExcludedValueDoesNotCount() {
    // given
    facts.file("s-wrong", "synthetic", "accepted", "VN63-15", "2024");
    facts.observed("s-wrong", "synthetic", "VN63-15", "2024", "villages_total", "-3", "EXCLUDED");

    // then
    assertThat(facts.figures(SYNTHETIC_2024, "villages_total", "VN63-15"))
        .containsExactly("synthetic 63 VN63-15 2024 villages_total null EXCLUDED null 1 0");
  }

  @Test
  void aFileThatAnotherReplacedDoesNotCount() {
    // given
    facts.reported("VN63-15", "2024", "villages_total", "234");
    facts.replaced("s-old", "VN63-15", "2024");
    facts.observed("s-old", "synthetic", "VN63-15", "2024", "villages_total", "999", "REPORTED");

    // then
    assertThat(facts.figures(SYNTHETIC_2024, "villages_total", "VN63-15"))
        .containsExactly("synthetic 63 VN63-15 2024 villages_total 234.000 REPORTED null 1 1");
  }

  @Test
  void aRateWithoutItsPartsIsNotRestated() {
    // given
    facts.real("VN63-34", "2019", "petitions_processed_rate", "100");

    // then
    assertThat(facts.figures(null, "petitions_processed_rate", "VN63-34", "VN34-33"))
        .containsExactly(
            "real 34 VN34-33 2019 petitions_processed_rate null NOT_RESTATABLE RATE_WITHOUT_PARTS 2"
                + " 0",
            "real 63 VN63-34 2019 petitions_processed_rate 100.000 REPORTED null 1 1");
  }

  @Test
  void aRateOfAnUnchangedProvinceStaysItsRate() {
    // given
    facts.real("VN63-04", "2019", "petitions_processed_rate", "98.7");

    // then
    assertThat(facts.figures(null, "petitions_processed_rate", "VN63-04", "VN34-04"))
        .containsExactly(
            "real 34 VN34-04 2019 petitions_processed_rate 98.700 REPORTED null 1 1",
            "real 63 VN63-04 2019 petitions_processed_rate 98.700 REPORTED null 1 1");
  }

  @Test
  void aFigureOfAfterTheMergerIsNotSplitBack() {
    // given
    facts.reported("VN34-15", "2025", "villages_total", "1300");
    facts.reported("VN34-04", "2025", "villages_total", "900");

    // then
    assertThat(
            facts.figures(
                SYNTHETIC_2025,
                "villages_total",
                "VN34-15",
                "VN63-10",
                "VN63-15",
                "VN34-04",
                "VN63-04"))
        .containsExactly(
            "synthetic 34 VN34-04 2025 villages_total 900.000 REPORTED null 1 1",
            "synthetic 34 VN34-15 2025 villages_total 1300.000 REPORTED null 1 1",
            "synthetic 63 VN63-04 2025 villages_total 900.000 REPORTED null 1 1",
            "synthetic 63 VN63-10 2025 villages_total null NOT_RESTATABLE AFTER_MERGER 1 0",
            "synthetic 63 VN63-15 2025 villages_total null NOT_RESTATABLE AFTER_MERGER 1 0");
  }

  @Test
  void afterTheMergerFrame63CarriesTheElevenUnchangedProvinces() {
    // given
    CATALOGUE
        .provinces("34")
        .forEach(province -> facts.reported(province.id(), "2025", "villages_total", "7"));

    // when
    Dataset<Row> old =
        facts.all(SYNTHETIC_2025).where("frame = '63'").where("element = 'villages_total'");

    // then
    assertThat(LocalSpark.lines(old.groupBy("state", "value").count(), "state", "value", "count"))
        .containsExactly("NOT_RESTATABLE null 52", "REPORTED 7.000 11");
  }

  @Test
  void aCityIsNeverAddedIntoItsProvince() {
    // given
    facts.real("VN63-83-829", "2023", "dvk_models_registered", "226");

    // when
    Dataset<Row> figures = facts.all(null);

    // then
    assertThat(LocalSpark.lines(figures, "frame", "unit_id", "element", "value", "state"))
        .containsExactly("63 VN63-83-829 dvk_models_registered 226.000 REPORTED");
  }

  @Test
  void syntheticFiguresAreNeverAddedToRealOnes() {
    // given
    facts.reported("VN63-15", "2024", "villages_total", "234");
    facts.real("VN63-15", "2024", "villages_total", "500");
    facts.real("VN63-10", "2024", "villages_total", "600");

    // then
    assertThat(facts.figures(SYNTHETIC_2024, "villages_total", "VN63-15", "VN34-15"))
        .containsExactly(
            "real 34 VN34-15 2024 villages_total 1100.000 REPORTED null 2 2",
            "real 63 VN63-15 2024 villages_total 500.000 REPORTED null 1 1",
            "synthetic 34 VN34-15 2024 villages_total 234.000 PARTIAL null 2 1",
            "synthetic 63 VN63-15 2024 villages_total 234.000 REPORTED null 1 1");
  }

  @Test
  void anOwnReportSpeaksForItsUnitAndIsNotAddedToItsPredecessors() {
    // given
    facts.real("VN63-10", "2025", "villages_total", "40");
    facts.real("VN63-15", "2025", "villages_total", "60");
    facts.real("VN34-15", "2025", "villages_total", "100");
    facts.real("VN63-04", "2025", "villages_total", "7");
    facts.real("VN34-04", "2025", "villages_total", "7");

    // then
    assertThat(LocalSpark.lines(facts.all(null), "frame", "unit_id", "value", "state"))
        .containsExactly(
            "34 VN34-04 7.000 REPORTED",
            "34 VN34-15 100.000 REPORTED",
            "63 VN63-04 7.000 REPORTED",
            "63 VN63-10 40.000 REPORTED",
            "63 VN63-15 60.000 REPORTED");
  }
}
