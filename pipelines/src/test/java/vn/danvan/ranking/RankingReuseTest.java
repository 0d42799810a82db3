package vn.danvan.ranking;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.Unit;
import vn.danvan.testing.LocalSpark;
import vn.danvan.testing.OperatorsCatalogue;
import vn.danvan.warehouse.Rows;

/** Groups are computed once, wherever and in whatever company. */
class RankingReuseTest {
  private static final Catalogue CATALOGUE = OperatorsCatalogue.of("ranking: {draws: 1000}");
  private static final String INDICATOR = "dialogues_per_unit_commune";
  private static final double MARK = 42;

  /** Two years of the country and of six regions. */
  private static final int GROUPS = 2 * 7;

  private record Revised(String corpus, String unitId, String period, String indicator) {}

  /** One task keeps one core busy, thirteen both; and rows come in another order. */
  @Test
  void rowsDoNotDependOnHowTheyAreSpreadOverCores() {
    Dataset<Row> figures = figures();
    List<String> rows = lines(ranked(CATALOGUE, figures, Ranked.noneBefore(), 1));

    assertThat(rows).hasSize(2 * 2 * 63);
    assertThat(lines(ranked(CATALOGUE, figures.repartition(7), Ranked.noneBefore(), 13)))
        .isEqualTo(rows);
  }

  @Test
  void whatDidNotChangeIsTakenFromTheLastRelease() {
    // given: what stands published, marked so that a copy can be told from a computation
    Dataset<Row> figures = figures();
    Dataset<Row> marked = marked(figures);

    // when: one figure of Hà Nội in 2023 is another one
    Dataset<Row> changed =
        figures.withColumn(
            "numerator",
            when(
                    col("unit_id").equalTo("VN63-01").and(col("period").equalTo("2023")),
                    lit(new BigDecimal("77")))
                .otherwise(col("numerator")));

    // then: its groups of that year and of the year after are computed, the others taken over
    assertThat(computed(ranked(CATALOGUE, figures, marked, 2))).isEmpty();
    assertThat(computed(ranked(CATALOGUE, changed, marked, 2)))
        .containsExactlyInAnyOrder("country 2023", "country 2024", "DBSH 2023", "DBSH 2024");
  }

  @Test
  void otherParametersAndAnotherEngineComputeAllAgain() {
    Dataset<Row> figures = figures();
    Dataset<Row> marked = marked(figures);
    Catalogue reseeded = OperatorsCatalogue.of("ranking: {draws: 1000, seed: 1}");

    assertThat(computed(ranked(reseeded, figures, marked, 2))).hasSize(GROUPS);
    assertThat(
            computed(
                LocalSpark.asTable(
                    "mart.ranking",
                    new Rankings(LocalSpark.session(), CATALOGUE, "another")
                        .of(figures, Ranked.noneRevised(), marked, 2))))
        .hasSize(GROUPS);
  }

  @Test
  void aRevisedFigureIsTheCause() {
    Dataset<Row> revised =
        Rows.dataset(
            LocalSpark.session(),
            List.of(new Revised("synthetic", "VN63-01", "2023", INDICATOR)),
            "corpus string, unit_id string, period string, indicator string");

    Dataset<Row> rows =
        new Rankings(LocalSpark.session(), CATALOGUE, Ranked.ENGINE)
            .of(figures(), revised, Ranked.noneBefore(), 2)
            .where("change_cause = 'DATA_REVISED'");

    assertThat(LocalSpark.lines(rows, "unit_id", "period", "scope"))
        .contains("VN63-01 2024 country")
        .isSubsetOf("VN63-01 2024 country", "VN63-01 2024 DBSH");
  }

  /** Two years of all provinces, whose ranks change between them. */
  private static Dataset<Row> figures() {
    List<IndicatorValue> figures = new ArrayList<>();
    for (String period : List.of("2023", "2024")) {
      int i = 0;
      for (Unit unit : CATALOGUE.provinces("63")) {
        i++;
        long more = period.equals("2024") ? 17L * (64 - i) : 0;
        figures.add(figure(unit.id(), period, 60 + 13L * i % 200 + more, 40 + 7L * i % 90));
      }
    }
    return Rows.dataset(LocalSpark.session(), "mart.indicator_value", figures);
  }

  private static IndicatorValue figure(String unit, String period, long events, long trials) {
    BigDecimal x = BigDecimal.valueOf(events);
    BigDecimal n = BigDecimal.valueOf(trials);
    return IndicatorValue.of(
        "synthetic", unit, period, INDICATOR, x, n, x.divide(n, 2, RoundingMode.HALF_UP), null);
  }

  private static Dataset<Row> ranked(
      Catalogue catalogue, Dataset<Row> figures, Dataset<Row> before, int tasks) {
    return LocalSpark.asTable(
        "mart.ranking",
        new Rankings(LocalSpark.session(), catalogue, Ranked.ENGINE)
            .of(figures, Ranked.noneRevised(), before, tasks));
  }

  private static Dataset<Row> marked(Dataset<Row> figures) {
    return ranked(CATALOGUE, figures, Ranked.noneBefore(), 2)
        .withColumn("funnel_mean", lit(MARK))
        .localCheckpoint();
  }

  private static Set<String> computed(Dataset<Row> rows) {
    return rows.where(col("funnel_mean").notEqual(MARK)).collectAsList().stream()
        .map(row -> row.getAs("scope") + " " + row.getAs("period"))
        .collect(Collectors.toSet());
  }

  private static List<String> lines(Dataset<Row> rows) {
    return rows.collectAsList().stream().map(Row::toString).sorted().toList();
  }
}
