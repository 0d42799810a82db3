package vn.danvan.figure;

import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.CatalogueReader;
import vn.danvan.record.Observation;
import vn.danvan.release.Snapshot;
import vn.danvan.testing.LocalSpark;
import vn.danvan.warehouse.Rows;

/**
 * Yên Bái (VN63-15) and Lào Cai (VN63-10) became Lào Cai (VN34-15); Cao Bằng (04) is unchanged;
 * Thái Bình (VN63-34) and Hưng Yên (VN63-33) became Hưng Yên (VN34-33).
 */
class FiguresTest {
  private static final Catalogue CATALOGUE = CatalogueReader.shipped();
  private static final Snapshot SNAPSHOT = new Snapshot("R1", LocalDate.of(2026, 6, 1), 1, 0);
  private static final Duty.DuePeriod SYNTHETIC_2024 =
      new Duty.DuePeriod("synthetic", "DV-01", "2016", "63", "2024");
  private static final Duty.DuePeriod SYNTHETIC_2025 =
      new Duty.DuePeriod("synthetic", "DV-01", "2025", "34", "2025");

  private final List<Observation> observations = new ArrayList<>();
  private final Map<String, Input> inputs = new TreeMap<>();

  /** A row of mart.input. */
  private record Input(
      String releaseId,
      long arrival,
      String submission,
      String corpus,
      String fileName,
      String sha256,
      String batch,
      String outcome,
      String form,
      String reportingUnit,
      String period,
      boolean inForce,
      String supersededBy,
      boolean sameBatch) {}

  @Test
  void aMergedProvinceIsTheSumOfItsPredecessors() {
    // given
    reported("VN63-10", "2024", "villages_total", "1000");
    reported("VN63-15", "2024", "villages_total", "234");

    // then
    assertThat(figures(SYNTHETIC_2024, "villages_total", "VN63-10", "VN63-15", "VN34-15"))
        .containsExactly(
            "synthetic 34 VN34-15 2024 villages_total 1234.000 REPORTED null 2 2",
            "synthetic 63 VN63-10 2024 villages_total 1000.000 REPORTED null 1 1",
            "synthetic 63 VN63-15 2024 villages_total 234.000 REPORTED null 1 1");
  }

  @Test
  void aReportedZeroIsAValue() {
    // given
    reported("VN63-10", "2024", "villages_total", "0");
    reported("VN63-15", "2024", "villages_total", "0");

    // then
    assertThat(figures(SYNTHETIC_2024, "villages_total", "VN34-15"))
        .containsExactly("synthetic 34 VN34-15 2024 villages_total 0.000 REPORTED null 2 2");
  }

  @Test
  void aMissingPredecessorLeavesAPartialFigureWithTheSumOfTheOthers() {
    // given
    reported("VN63-10", "2024", "villages_total", "1000");

    // then
    assertThat(figures(SYNTHETIC_2024, "villages_total", "VN63-10", "VN63-15", "VN34-15"))
        .containsExactly(
            "synthetic 34 VN34-15 2024 villages_total 1000.000 PARTIAL null 2 1",
            "synthetic 63 VN63-10 2024 villages_total 1000.000 REPORTED null 1 1",
            "synthetic 63 VN63-15 2024 villages_total null ABSENT null 1 0");
  }

  @Test
  void whatNobodyReportedIsAbsentInBothFrames() {
    assertThat(figures(SYNTHETIC_2024, "villages_total", "VN63-10", "VN63-15", "VN34-15"))
        .containsExactly(
            "synthetic 34 VN34-15 2024 villages_total null ABSENT null 2 0",
            "synthetic 63 VN63-10 2024 villages_total null ABSENT null 1 0",
            "synthetic 63 VN63-15 2024 villages_total null ABSENT null 1 0");
  }

  @Test
  void everyProvinceHasItsRowWhetherItReportedOrNot() {
    // given
    reported("VN63-10", "2024", "villages_total", "1000");

    // when
    Dataset<Row> villages = all(SYNTHETIC_2024).where("element = 'villages_total'");

    // then
    assertThat(villages.where("frame = '63'").count()).isEqualTo(63);
    assertThat(villages.where("frame = '34'").count()).isEqualTo(34);
  }

  @Test
  void aFileThatWaitsForADecisionLeavesItsFiguresHeld() {
    // given
    file("s-held", "synthetic", "held", "VN63-15", "2024");
    observed("s-held", "synthetic", "VN63-15", "2024", "villages_total", "234", "REPORTED");

    // then
    assertThat(figures(SYNTHETIC_2024, "villages_total", "VN63-15"))
        .containsExactly("synthetic 63 VN63-15 2024 villages_total null HELD null 1 0");
  }

  @Test
  void aRowThatTheFileLeavesOutIsBlank() {
    // given
    reported("VN63-15", "2024", "communes_total", "173");

    // then
    assertThat(figures(SYNTHETIC_2024, "villages_total", "VN63-15"))
        .containsExactly("synthetic 63 VN63-15 2024 villages_total null BLANK null 1 0");
  }

  @Test
  void aBlankCellIsNeverZero() {
    // given
    reported("VN63-10", "2024", "villages_total", "1000");
    file("s-blank", "synthetic", "accepted", "VN63-15", "2024");
    observed("s-blank", "synthetic", "VN63-15", "2024", "villages_total", null, "BLANK");

    // then
    assertThat(figures(SYNTHETIC_2024, "villages_total", "VN63-15", "VN34-15"))
        .containsExactly(
            "synthetic 34 VN34-15 2024 villages_total 1000.000 PARTIAL null 2 1",
            "synthetic 63 VN63-15 2024 villages_total null BLANK null 1 0");
  }

  @Test
  void anExcludedValueDoesNotCount() {
    // given
    file("s-wrong", "synthetic", "accepted", "VN63-15", "2024");
    observed("s-wrong", "synthetic", "VN63-15", "2024", "villages_total", "-3", "EXCLUDED");

    // then
    assertThat(figures(SYNTHETIC_2024, "villages_total", "VN63-15"))
        .containsExactly("synthetic 63 VN63-15 2024 villages_total null EXCLUDED null 1 0");
  }

  @Test
  void aFileThatAnotherReplacedDoesNotCount() {
    // given
    reported("VN63-15", "2024", "villages_total", "234");
    inputs.put(
        "s-old",
        new Input(
            "R1",
            1,
            "s-old",
            "synthetic",
            "old.xlsx",
            "sha",
            "b",
            "accepted",
            "DV-01",
            "VN63-15",
            "2024",
            false,
            "new.xlsx",
            false));
    observed("s-old", "synthetic", "VN63-15", "2024", "villages_total", "999", "REPORTED");

    // then
    assertThat(figures(SYNTHETIC_2024, "villages_total", "VN63-15"))
        .containsExactly("synthetic 63 VN63-15 2024 villages_total 234.000 REPORTED null 1 1");
  }

  @Test
  void aRateWithoutItsPartsIsNotRestated() {
    // given
    real("VN63-34", "2019", "petitions_processed_rate", "100");

    // then
    assertThat(figures(null, "petitions_processed_rate", "VN63-34", "VN34-33"))
        .containsExactly(
            "real 34 VN34-33 2019 petitions_processed_rate null NOT_RESTATABLE RATE_WITHOUT_PARTS 2"
                + " 0",
            "real 63 VN63-34 2019 petitions_processed_rate 100.000 REPORTED null 1 1");
  }

  @Test
  void aRateOfAnUnchangedProvinceStaysItsRate() {
    // given
    real("VN63-04", "2019", "petitions_processed_rate", "98.7");

    // then
    assertThat(figures(null, "petitions_processed_rate", "VN63-04", "VN34-04"))
        .containsExactly(
            "real 34 VN34-04 2019 petitions_processed_rate 98.700 REPORTED null 1 1",
            "real 63 VN63-04 2019 petitions_processed_rate 98.700 REPORTED null 1 1");
  }

  @Test
  void aFigureOfAfterTheMergerIsNotSplitBack() {
    // given
    reported("VN34-15", "2025", "villages_total", "1300");
    reported("VN34-04", "2025", "villages_total", "900");

    // then
    assertThat(
            figures(
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
        .forEach(province -> reported(province.id(), "2025", "villages_total", "7"));

    // when
    Dataset<Row> old =
        all(SYNTHETIC_2025).where("frame = '63'").where("element = 'villages_total'");

    // then
    assertThat(LocalSpark.lines(old.groupBy("state", "value").count(), "state", "value", "count"))
        .containsExactly("NOT_RESTATABLE null 52", "REPORTED 7.000 11");
  }

  @Test
  void aCityIsNeverAddedIntoItsProvince() {
    // given
    real("VN63-83-829", "2023", "dvk_models_registered", "226");

    // when
    Dataset<Row> figures = all(null);

    // then
    assertThat(LocalSpark.lines(figures, "frame", "unit_id", "element", "value", "state"))
        .containsExactly("63 VN63-83-829 dvk_models_registered 226.000 REPORTED");
  }

  @Test
  void syntheticFiguresAreNeverAddedToRealOnes() {
    // given
    reported("VN63-15", "2024", "villages_total", "234");
    real("VN63-15", "2024", "villages_total", "500");
    real("VN63-10", "2024", "villages_total", "600");

    // then
    assertThat(figures(SYNTHETIC_2024, "villages_total", "VN63-15", "VN34-15"))
        .containsExactly(
            "real 34 VN34-15 2024 villages_total 1100.000 REPORTED null 2 2",
            "real 63 VN63-15 2024 villages_total 500.000 REPORTED null 1 1",
            "synthetic 34 VN34-15 2024 villages_total 234.000 PARTIAL null 2 1",
            "synthetic 63 VN63-15 2024 villages_total 234.000 REPORTED null 1 1");
  }

  /** A value in an accepted synthetic file of the unit for the period. */
  private void reported(String unit, String period, String element, String value) {
    String submission = "synthetic-" + unit + "-" + period;
    file(submission, "synthetic", "accepted", unit, period);
    observed(submission, "synthetic", unit, period, element, value, "REPORTED");
  }

  /** A published figure. */
  private void real(String unit, String period, String element, String value) {
    String submission = "real-" + unit + "-" + period;
    inputs.put(
        submission,
        new Input(
            "R1",
            1,
            submission,
            "real",
            "a.csv",
            "sha",
            "b",
            "accepted",
            "BG-01",
            unit,
            period,
            true,
            null,
            false));
    observed(submission, "real", unit, period, element, value, "REPORTED");
  }

  private void file(String submission, String corpus, String outcome, String unit, String period) {
    inputs.put(
        submission,
        new Input(
            "R1",
            2,
            submission,
            corpus,
            "a.xlsx",
            "sha",
            "b",
            outcome,
            "DV-01",
            unit,
            period,
            outcome.equals("accepted"),
            null,
            false));
  }

  private void observed(
      String submission,
      String corpus,
      String unit,
      String period,
      String element,
      String value,
      String state) {
    observations.add(
        new Observation(
            submission,
            corpus,
            unit,
            unit,
            period,
            element,
            "total",
            "total",
            value == null ? null : new BigDecimal(value),
            "exact",
            state));
  }

  private List<String> figures(Duty.DuePeriod due, String element, String... units) {
    return LocalSpark.lines(
        all(due)
            .where(col("element").equalTo(element))
            .where(col("unit_id").isin((Object[]) units)),
        "corpus",
        "frame",
        "unit_id",
        "period",
        "element",
        "value",
        "state",
        "reason",
        "parts_expected",
        "parts_reported");
  }

  private Dataset<Row> all(Duty.DuePeriod due) {
    Dataset<Row> figures =
        new Figures(LocalSpark.session(), CATALOGUE)
            .of(
                Rows.dataset(LocalSpark.session(), "core.observation", observations),
                Rows.dataset(LocalSpark.session(), "mart.input", List.copyOf(inputs.values())),
                due == null ? List.of() : List.of(due),
                SNAPSHOT);
    return LocalSpark.asTable("mart.figure", figures);
  }
}
