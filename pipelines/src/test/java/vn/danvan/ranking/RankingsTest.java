package vn.danvan.ranking;

import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.CatalogueReader;
import vn.danvan.catalogue.Unit;
import vn.danvan.testing.LocalSpark;
import vn.danvan.warehouse.Rows;

class RankingsTest {
  private static final String UP = "dialogues_per_unit_commune";
  private static final String NEUTRAL = "dialogue_opinions_avg";
  private static final String DOWN = "opinions_per_dialogue_low";

  private static Catalogue catalogue;

  private final List<IndicatorValue> values = new ArrayList<>();

  @BeforeAll
  static void addAnIndicatorOfWhichLessIsBetter(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("indicators.yaml"),
        """
        indicators:
          - code: opinions_per_dialogue_low
            label_vi: Số ý kiến bình quân một cuộc đối thoại
            method: ratio
            numerator: [{element: dialogue_opinions_received}]
            denominator: [{element: dialogues_held}]
            direction: down
            unit: ý kiến/cuộc
            decimals: 1
            definition: {version: 1, valid_from: 2016-01-01}
        """);
    catalogue = CatalogueReader.read(folder);
  }

  @Test
  void equalValuesShareARankAndTheNextOneIsSkipped() {
    // given
    value("VN63-01", UP, "9.00");
    value("VN63-02", UP, "7.50");
    value("VN63-04", UP, "7.50");
    value("VN63-06", UP, "5.00");

    // then
    assertThat(ranks("country"))
        .containsExactly(
            "1 VN63-01 9.000000 1 4 4 RANKED null",
            "2 VN63-02 7.500000 2 4 4 RANKED null",
            "2 VN63-04 7.500000 2 4 4 RANKED null",
            "4 VN63-06 5.000000 1 4 4 RANKED null");
  }

  @Test
  void lessIsBetterWhereTheDirectionIsDown() {
    // given
    value("VN63-01", DOWN, "9.0");
    value("VN63-02", DOWN, "0.0");
    value("VN63-04", DOWN, "5.0");

    // then
    assertThat(ranks("country"))
        .containsExactly(
            "1 VN63-02 0.000000 1 3 3 RANKED null",
            "2 VN63-04 5.000000 1 3 3 RANKED null",
            "3 VN63-01 9.000000 1 3 3 RANKED null");
  }

  @Test
  void aNeutralIndicatorIsNotRanked() {
    value("VN63-01", NEUTRAL, "9.0");

    assertThat(ranked().count()).isZero();
  }

  @Test
  void aProvinceWithoutAValueKeepsItsRowItsReasonAndItsPlaceAmongAll() {
    // given
    value("VN63-01", UP, "9.00");
    noValue("VN63-02", UP, "ABSENT");
    value("VN63-04", UP, "0.00");
    noValue("VN63-06", UP, "PARTIAL");

    // then
    assertThat(ranks("country"))
        .containsExactly(
            "null VN63-02 null null 2 4 UNRANKED ABSENT",
            "null VN63-06 null null 2 4 UNRANKED PARTIAL",
            "1 VN63-01 9.000000 1 2 4 RANKED null",
            "2 VN63-04 0.000000 1 2 4 RANKED null");
  }

  @Test
  void theFrameCountsAllSixtyThreeAlsoWhenNobodyReported() {
    // given
    for (Unit province : catalogue.provinces("63")) {
      noValue(province.id(), UP, "ABSENT");
    }

    // when
    Dataset<Row> counted =
        ranked().where("scope = 'country'").groupBy("n_ranked", "n_frame").count();

    // then
    assertThat(LocalSpark.lines(counted, "n_ranked", "n_frame", "count"))
        .containsExactly("0 63 63");
  }

  @Test
  void aRegionRanksItsOwnProvincesOnly() {
    // given: Hà Nội in Đồng bằng sông Hồng, Hà Giang and Yên Bái in Trung du và miền núi phía Bắc
    value("VN63-01", UP, "9.00");
    value("VN63-02", UP, "5.00");
    value("VN63-15", UP, "7.00");

    // then
    assertThat(ranks("DBSH")).containsExactly("1 VN63-01 9.000000 1 1 1 RANKED null");
    assertThat(ranks("TDMNPB"))
        .containsExactly(
            "1 VN63-15 7.000000 1 2 2 RANKED null", "2 VN63-02 5.000000 1 2 2 RANKED null");
    assertThat(ranks("country"))
        .containsExactly(
            "1 VN63-01 9.000000 1 3 3 RANKED null",
            "2 VN63-15 7.000000 1 3 3 RANKED null",
            "3 VN63-02 5.000000 1 3 3 RANKED null");
  }

  @Test
  void regionsAndTheCountryThemselvesAreNotRanked() {
    // given
    value("VN63-01", UP, "9.00");
    value("VN63-DBSH", UP, "7.00");
    value("VN63-00", UP, "5.00");

    // then
    assertThat(ranks("country")).containsExactly("1 VN63-01 9.000000 1 1 1 RANKED null");
    assertThat(ranks("DBSH")).containsExactly("1 VN63-01 9.000000 1 1 1 RANKED null");
  }

  @Test
  void regionsOfTheTwoFramesWithOneCodeAreRankedApart() {
    // given
    value("VN63-01", UP, "9.00");
    value("VN34-01", UP, "3.00");

    // then
    assertThat(ranks("DBSH"))
        .containsExactly(
            "1 VN34-01 3.000000 1 1 1 RANKED null", "1 VN63-01 9.000000 1 1 1 RANKED null");
  }

  @Test
  void realAndSyntheticValuesAreRankedApart() {
    // given
    value("VN63-01", UP, "9.00");
    row("real", "VN63-02", UP, "5.00", null);

    // then
    assertThat(ranks("country"))
        .containsExactly(
            "1 VN63-01 9.000000 1 1 1 RANKED null", "1 VN63-02 5.000000 1 1 1 RANKED null");
  }

  private void value(String unit, String indicator, String value) {
    row("synthetic", unit, indicator, value, null);
  }

  private void noValue(String unit, String indicator, String reason) {
    row("synthetic", unit, indicator, null, reason);
  }

  private void row(String corpus, String unit, String indicator, String value, String reason) {
    BigDecimal number = value == null ? null : new BigDecimal(value);
    values.add(
        IndicatorValue.of(
            corpus,
            unit,
            "2024",
            indicator,
            number,
            number == null ? null : BigDecimal.ONE,
            number,
            reason));
  }

  private List<String> ranks(String scope) {
    return LocalSpark.lines(
        ranked().where(col("scope").equalTo(scope)),
        "rank",
        "unit_id",
        "value",
        "ties",
        "n_ranked",
        "n_frame",
        "status",
        "reason");
  }

  private Dataset<Row> ranked() {
    return Ranked.of(catalogue, Rows.dataset(LocalSpark.session(), "mart.indicator_value", values));
  }
}
