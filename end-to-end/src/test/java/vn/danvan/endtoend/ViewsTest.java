package vn.danvan.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the views promise, and who may do what in Trino. */
@ExtendWith(DemoExtension.class)
class ViewsTest {
  @Test
  void everyViewStatesItsGrain(Demo demo) {
    List<Trino.Row> views =
        demo.trino("danvan")
            .rows(
                "SELECT table_name, comment FROM system.metadata.table_comments"
                    + " WHERE catalog_name = 'danvan' AND schema_name = 'report'");

    assertThat(views).hasSizeGreaterThanOrEqualTo(6);
    assertThat(views)
        .allSatisfy(
            view ->
                assertThat(view.text("comment")).as(view.text("table_name")).startsWith("One row"));
  }

  @Test
  void everyViewNamesTheRelease(Demo demo) {
    List<Trino.Row> without =
        demo.trino("danvan")
            .rows(
                """
                SELECT table_name FROM danvan.information_schema.columns WHERE table_schema = 'report'
                GROUP BY table_name HAVING count_if(column_name = 'release_id') = 0\
                """);

    assertThat(without).isEmpty();
  }

  /** "One row per release × …" is a promise about keys. */
  @ParameterizedTest
  @MethodSource("keys")
  void noTwoRowsShareAKey(String view, String key, Demo demo) {
    assertThat(
            demo.trino("danvan")
                .rows(
                    "SELECT %s FROM danvan.report.%s GROUP BY %s HAVING count(*) > 1 LIMIT 3"
                        .formatted(key, view, key)))
        .isEmpty();
  }

  static Stream<Arguments> keys() {
    return Stream.of(
        Arguments.of("release", "release_id"),
        Arguments.of("ranking", "release_id, corpus, frame, scope, unit_id, period, indicator"),
        Arguments.of("indicator_value", "release_id, corpus, frame, unit_id, period, indicator"),
        Arguments.of("map_tile", "release_id, corpus, frame, period, indicator, ring_vi"),
        Arguments.of("catalogue", "release_id, kind, code"),
        Arguments.of(
            "funnel_point", "release_id, corpus, frame, unit_id, period, indicator, point"),
        Arguments.of("ranking_method", "release_id, parameter"),
        Arguments.of("series_break", "release_id, indicator, break_from"),
        Arguments.of("completeness", "release_id, corpus, unit_id, period, form"),
        Arguments.of(
            "figure", "release_id, corpus, frame, unit_id, period, element, level, breakdown"),
        Arguments.of("real_figure", "release_id, unit_id, period, element, level, breakdown"));
  }

  @Test
  void supersetReadsReports(Demo demo) {
    assertThat(
            demo.trino("superset")
                .rows("SELECT count(*) AS n FROM danvan.report.ranking")
                .getFirst()
                .count("n"))
        .isPositive();
  }

  @ParameterizedTest
  @MethodSource("tablesBelowTheReports")
  void supersetReadsNothingElse(String table, Demo demo) {
    assertThat(demo.trino("etl").rows("SELECT count(*) AS n FROM danvan." + table)).hasSize(1);
    assertThat(demo.trino("superset").refusal("SELECT count(*) FROM danvan." + table))
        .contains("Access Denied");
    assertThat(demo.trino("superset").refusal("SELECT count(*) FROM danvan_etl." + table))
        .contains("Access Denied");
  }

  static Stream<String> tablesBelowTheReports() {
    return Stream.of("mart.ranking", "mart.figure", "raw.cell", "core.observation", "core.finding");
  }

  @ParameterizedTest
  @MethodSource("writes")
  void readersWriteNothing(String user, String statement, Demo demo) {
    assertThat(demo.trino(user).refusal(statement)).containsAnyOf("Access Denied", "read-only");
  }

  static Stream<Arguments> writes() {
    return Stream.of("danvan", "superset", "anybody")
        .flatMap(
            user -> Stream.of("danvan", "danvan_etl").flatMap(catalog -> writes(user, catalog)));
  }

  private static Stream<Arguments> writes(String user, String catalog) {
    return Stream.of(
            "INSERT INTO %s.mart.ranking SELECT * FROM %s.mart.ranking",
            "DELETE FROM %s.mart.ranking",
            "UPDATE %s.mart.ranking SET rank = 1",
            "TRUNCATE TABLE %s.mart.ranking",
            "DROP TABLE %s.mart.ranking",
            "DROP VIEW %s.report.ranking",
            "CREATE VIEW %s.report.intruder AS SELECT 1 AS one",
            "CREATE TABLE %s.mart.intruder AS SELECT 1 AS one",
            "CREATE SCHEMA %s.intruder",
            "ALTER TABLE %s.mart.ranking EXECUTE optimize",
            "CALL %s.system.rollback_to_snapshot('mart', 'ranking', 1)")
        .map(statement -> Arguments.of(user, statement.replace("%s", catalog)));
  }

  /** Even those who run the jobs write only through the catalog that is meant for it. */
  @Test
  void theReadingCatalogIsReadOnlyForEverybody(Demo demo) {
    assertThat(demo.trino("etl").refusal("DELETE FROM danvan.mart.ranking")).isNotEmpty();
  }
}
