package vn.danvan.indicator;

import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.CatalogueReader;
import vn.danvan.figure.Duty;
import vn.danvan.release.Snapshot;
import vn.danvan.testing.LocalSpark;
import vn.danvan.warehouse.Rows;

class IndicatorsTest {
  private static final Catalogue CATALOGUE = CatalogueReader.shipped();
  private static final Snapshot SNAPSHOT = new Snapshot("R1", LocalDate.of(2026, 6, 1), 1, 0);
  private static final String PER_COMMUNE = "dialogues_per_unit_commune";
  private static final String COVERAGE = "dialogue_coverage_commune";

  private final List<Figure> figures = new ArrayList<>();

  @Test
  void aHalfIsRoundedUpOnTheExactRatio() {
    // given: at two decimals 1/8 = 0.125, 3/8 = 0.375, 5/8 = 0.625, 2/3, 1/3 and 1.005
    dialoguesAndCommunes("VN63-01", "1", "8");
    dialoguesAndCommunes("VN63-02", "3", "8");
    dialoguesAndCommunes("VN63-04", "5", "8");
    dialoguesAndCommunes("VN63-06", "2", "3");
    dialoguesAndCommunes("VN63-08", "1", "3");
    dialoguesAndCommunes("VN63-10", "201", "200");

    // then
    assertThat(
            values(PER_COMMUNE, "VN63-01", "VN63-02", "VN63-04", "VN63-06", "VN63-08", "VN63-10"))
        .containsExactly(
            "VN63-01 1.000000 8.000000 0.130000 0,13 VALUE null",
            "VN63-02 3.000000 8.000000 0.380000 0,38 VALUE null",
            "VN63-04 5.000000 8.000000 0.630000 0,63 VALUE null",
            "VN63-06 2.000000 3.000000 0.670000 0,67 VALUE null",
            "VN63-08 1.000000 3.000000 0.330000 0,33 VALUE null",
            "VN63-10 201.000000 200.000000 1.010000 1,01 VALUE null");
  }

  @Test
  void aPercentageIsRoundedToItsOneDecimal() {
    // given: 1/16 = 6.25 %, 2/3 = 66.67 %, all, none
    coveredAndCommunes("VN63-01", "1", "16");
    coveredAndCommunes("VN63-02", "2", "3");
    coveredAndCommunes("VN63-04", "161", "161");
    coveredAndCommunes("VN63-06", "0", "122");

    // then
    assertThat(values(COVERAGE, "VN63-01", "VN63-02", "VN63-04", "VN63-06"))
        .containsExactly(
            "VN63-01 1.000000 16.000000 6.300000 6,3 VALUE null",
            "VN63-02 2.000000 3.000000 66.700000 66,7 VALUE null",
            "VN63-04 161.000000 161.000000 100.000000 100,0 VALUE null",
            "VN63-06 0.000000 122.000000 0.000000 0,0 VALUE null");
  }

  @Test
  void moreThanTheWholeIsRefusedAndNeverCutToOneHundred() {
    // given: 162 of 161, and one that would be printed as 100,0
    coveredAndCommunes("VN63-01", "162", "161");
    coveredAndCommunes("VN63-02", "100001", "100000");

    // then
    assertThat(values(COVERAGE, "VN63-01", "VN63-02"))
        .containsExactly(
            "VN63-01 162.000000 161.000000 null null NO_VALUE NUMERATOR_EXCEEDS_DENOMINATOR",
            "VN63-02 100001.000000 100000.000000 null null NO_VALUE NUMERATOR_EXCEEDS_DENOMINATOR");
  }

  @Test
  void aRateMayExceedOneAndIsPrintedAsVietnameseWritesIt() {
    // given
    dialoguesAndCommunes("VN63-01", "2469", "2");
    dialoguesAndCommunes("VN63-02", "4938271", "4");

    // then
    assertThat(values(PER_COMMUNE, "VN63-01", "VN63-02"))
        .containsExactly(
            "VN63-01 2469.000000 2.000000 1234.500000 1.234,50 VALUE null",
            "VN63-02 4938271.000000 4.000000 1234567.750000 1.234.567,75 VALUE null");
  }

  @Test
  void aDenominatorOfZeroOrNoneGivesNoValue() {
    // given
    dialoguesAndCommunes("VN63-01", "5", "0");
    figure("VN63-02", "2024", "dialogues_held", "commune", "5", "REPORTED");
    figure("VN63-02", "2024", "communes_total", "total", null, "BLANK");
    figure("VN63-04", "2024", "dialogues_held", "commune", "5", "REPORTED");
    figure("VN63-04", "2024", "communes_total", "total", null, "UNREADABLE");

    // then
    assertThat(values(PER_COMMUNE, "VN63-01", "VN63-02", "VN63-04"))
        .containsExactly(
            "VN63-01 5.000000 0.000000 null null NO_VALUE DENOMINATOR_ZERO",
            "VN63-02 5.000000 null null null NO_VALUE DENOMINATOR_MISSING",
            "VN63-04 5.000000 null null null NO_VALUE DENOMINATOR_MISSING");
  }

  @Test
  void whateverStandsInTheWayOfTheNumeratorIsTheReason() {
    // given
    numeratorIs("VN63-01", null, "BLANK");
    numeratorIs("VN63-02", null, "UNREADABLE");
    numeratorIs("VN63-04", null, "EXCLUDED");
    numeratorIs("VN63-06", null, "HELD");
    numeratorIs("VN63-08", null, "ABSENT");
    numeratorIs("VN63-10", "7", "PARTIAL");
    numeratorIs("VN63-11", null, "NOT_RESTATABLE");

    // then
    assertThat(
            values(
                PER_COMMUNE,
                "VN63-01",
                "VN63-02",
                "VN63-04",
                "VN63-06",
                "VN63-08",
                "VN63-10",
                "VN63-11"))
        .containsExactly(
            "VN63-01 null 8.000000 null null NO_VALUE BLANK",
            "VN63-02 null 8.000000 null null NO_VALUE UNREADABLE",
            "VN63-04 null 8.000000 null null NO_VALUE EXCLUDED",
            "VN63-06 null 8.000000 null null NO_VALUE HELD",
            "VN63-08 null 8.000000 null null NO_VALUE ABSENT",
            "VN63-10 7.000000 8.000000 null null NO_VALUE PARTIAL",
            "VN63-11 null 8.000000 null null NO_VALUE NOT_RESTATABLE");
  }

  @Test
  void aPartialDenominatorGivesNoValue() {
    // given
    figure("VN63-01", "2024", "dialogues_held", "commune", "5", "REPORTED");
    figure("VN63-01", "2024", "communes_total", "total", "8", "PARTIAL");

    // then
    assertThat(values(PER_COMMUNE, "VN63-01"))
        .containsExactly("VN63-01 5.000000 8.000000 null null NO_VALUE PARTIAL");
  }

  @Test
  void aTermWithoutALevelTakesTheTotalRowAndNeverAddsLevels() {
    // given
    figure("VN63-01", "2024", "dialogue_participants", "commune", "500", "REPORTED");
    figure("VN63-01", "2024", "dialogues_held", "total", "10", "REPORTED");

    // then
    assertThat(values("dialogue_participants_avg", "VN63-01"))
        .containsExactly("VN63-01 null 10.000000 null null NO_VALUE ABSENT");
  }

  @Test
  void afterItsLastPeriodAnIndicatorDoesNotApply() {
    // given
    figure("VN34-04", "2025", "dialogues_held", "district", "20", "REPORTED");
    figure("VN34-04", "2025", "districts", "total", "10", "REPORTED");
    figure("VN63-04", "2024", "dialogues_held", "district", "20", "REPORTED");
    figure("VN63-04", "2024", "districts", "total", "10", "REPORTED");

    // then
    assertThat(lines(all("2025"), "dialogues_per_unit_district", "VN34-04"))
        .containsExactly("VN34-04 20.000000 10.000000 null null NO_VALUE NOT_APPLICABLE");
    assertThat(values("dialogues_per_unit_district", "VN63-04"))
        .containsExactly("VN63-04 20.000000 10.000000 2.000000 2,00 VALUE null");
  }

  @Test
  void everyProvinceOfBothFramesHasARowForEveryIndicator() {
    // when
    Dataset<Row> all = all("2024");

    // then
    assertThat(LocalSpark.lines(all.groupBy("frame", "reason").count(), "frame", "reason", "count"))
        .containsExactly("34 ABSENT 340", "63 ABSENT 630");
  }

  @Test
  void theFiguresOfOneCorpusNeverServeTheOther() {
    // given
    dialoguesAndCommunes("VN63-01", "1", "8");
    Duty.DuePeriod real = new Duty.DuePeriod("real", "DV-01", "2016", "63", "2024");

    // then
    assertThat(lines(computed(List.of(real)), PER_COMMUNE, "VN63-01"))
        .containsExactly("VN63-01 null null null null NO_VALUE ABSENT");
  }

  private void dialoguesAndCommunes(String unit, String dialogues, String communes) {
    figure(unit, "2024", "dialogues_held", "commune", dialogues, "REPORTED");
    figure(unit, "2024", "communes_total", "total", communes, "REPORTED");
  }

  private void coveredAndCommunes(String unit, String covered, String communes) {
    figure(unit, "2024", "units_with_dialogue", "commune", covered, "REPORTED");
    figure(unit, "2024", "communes_total", "total", communes, "REPORTED");
  }

  private void numeratorIs(String unit, String value, String state) {
    figure(unit, "2024", "dialogues_held", "commune", value, state);
    figure(unit, "2024", "communes_total", "total", "8", "REPORTED");
  }

  private void figure(
      String unit, String period, String element, String level, String value, String state) {
    figures.add(
        new Figure(
            "R1",
            "synthetic",
            unit.substring(2, 4),
            unit,
            period,
            element,
            level,
            "total",
            value == null ? null : new BigDecimal(value),
            state,
            null,
            1,
            state.equals("REPORTED") ? 1 : 0));
  }

  private List<String> values(String indicator, String... units) {
    return lines(all("2024"), indicator, units);
  }

  private static List<String> lines(Dataset<Row> values, String indicator, String... units) {
    return LocalSpark.lines(
        values
            .where(col("indicator").equalTo(indicator))
            .where(col("unit_id").isin((Object[]) units)),
        "unit_id",
        "numerator",
        "denominator",
        "value",
        "value_vi",
        "status",
        "reason");
  }

  private Dataset<Row> all(String period) {
    String era = period.equals("2024") ? "63" : "34";
    return computed(List.of(new Duty.DuePeriod("synthetic", "DV-01", "whichever", era, period)));
  }

  private Dataset<Row> computed(List<Duty.DuePeriod> due) {
    Dataset<Row> values =
        new Indicators(LocalSpark.session(), CATALOGUE)
            .of(Rows.dataset(LocalSpark.session(), "mart.figure", figures), due, SNAPSHOT);
    return LocalSpark.asTable("mart.indicator_value", values);
  }
}
