package vn.danvan.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {
  @Test
  void theLayersStandInTheOrderInWhichDataFlows() {
    assertThat(Tables.layers()).containsExactly("raw", "core", "mart", "ops");
  }

  @Test
  void theTablesOfTheDesignStand() {
    assertThat(Tables.all())
        .map(Table::name)
        .doesNotHaveDuplicates()
        .contains(
            "raw.arrival",
            "raw.submission",
            "raw.cell",
            "core.finding",
            "core.observation",
            "core.decision",
            "core.unit",
            "core.unit_succession",
            "core.unit_count",
            "core.unit_tile",
            "mart.release",
            "mart.publication",
            "mart.input",
            "mart.decision",
            "mart.completeness",
            "mart.finding",
            "mart.figure",
            "mart.indicator_value",
            "mart.ranking",
            "mart.period",
            "mart.ranking_method",
            "mart.series_break",
            "mart.catalogue",
            "mart.label",
            "ops.run",
            "ops.step")
        .allMatch(name -> Tables.layers().contains(name.substring(0, name.indexOf('.'))));
  }

  @Test
  void everyTableStatesItsGrain() {
    assertThat(Tables.all()).allSatisfy(table -> assertThat(table.grain()).isNotBlank());
  }

  @Test
  void columnNamesAreUniqueWithinATable() {
    assertThat(Tables.all())
        .allSatisfy(
            table -> assertThat(table.columnNames()).as(table.name()).doesNotHaveDuplicates());
  }

  @Test
  void everyColumnIsDescribed() {
    assertThat(Tables.all())
        .flatMap(Table::columns)
        .allSatisfy(column -> assertThat(column.doc()).as(column.name()).isNotBlank());
  }

  @Test
  void partitionAndSortColumnsStandInTheTable() {
    assertThat(Tables.all())
        .allSatisfy(
            table -> {
              assertThat(table.columnNames()).as(table.name()).containsAll(table.partitionedBy());
              assertThat(table.columnNames()).as(table.name()).containsAll(table.sortedBy());
              assertThat(table.sortedBy()).as(table.name()).isNotEmpty();
            });
  }

  @Test
  void whatAReleaseSaysIsPartitionedByIt() {
    assertThat(Tables.all())
        .filteredOn(table -> table.namespace().equals("mart"))
        .filteredOn(table -> !table.name().equals("mart.publication"))
        .allSatisfy(
            table ->
                assertThat(table.partitionedBy()).as(table.name()).containsExactly("release_id"));
  }

  @Test
  void everythingBelowRawThatCarriesValuesNamesItsCorpus() {
    assertThat(
            List.of(
                "core.observation",
                "mart.completeness",
                "mart.figure",
                "mart.indicator_value",
                "mart.ranking"))
        .allSatisfy(name -> assertThat(Tables.named(name).columnNames()).contains("corpus"));
  }

  @Test
  void noCountIsADouble() {
    // Only what is said of a rank is an estimate; what is counted and published is exact.
    assertThat(Tables.all())
        .filteredOn(table -> table.columns().stream().anyMatch(TableTest::isEstimate))
        .extracting(Table::name)
        .containsExactly("mart.ranking");
    assertThat(Tables.named("mart.ranking").columns())
        .filteredOn(TableTest::isEstimate)
        .extracting(Table.Column::name)
        .doesNotContain("numerator", "denominator", "value", "value_change");
  }

  private static boolean isEstimate(Table.Column column) {
    return List.of("double", "float").contains(column.type());
  }

  @Test
  void theStatementThatAddsAColumnToATableThatStands() {
    // given
    Table table = Tables.named("mart.figure");
    Table.Column added =
        table.columns().stream()
            .filter(column -> column.name().equals("sourced_value"))
            .findFirst()
            .orElseThrow();

    // then
    assertThat(table.addition(added))
        .isEqualTo(
            "ALTER TABLE mart.figure ADD COLUMN sourced_value decimal(28,3) COMMENT 'what the lists"
                + " of units say on the period\\'s last day; denominators take it first'");
  }

  @Test
  void theStatementThatMakesATable() {
    assertThat(Tables.named("core.unit_succession").ddl())
        .isEqualTo(
            "CREATE TABLE IF NOT EXISTS core.unit_succession (old_unit_id string COMMENT 'unit that"
                + " ended', new_unit_id string COMMENT 'unit that it became part of',"
                + " effective_date date COMMENT 'first day of the new unit', kind string COMMENT"
                + " 'unchanged, merged or divided') USING iceberg COMMENT 'One row per old unit ×"
                + " new unit × date' TBLPROPERTIES ('format-version'='2',"
                + " 'write.distribution-mode'='none', 'write.spark.fanout.enabled'='true')");
  }

  @Test
  void theStatementThatMakesAPartitionedTable() {
    // given
    Table table =
        new Table(
            "mart.example",
            "release's row",
            List.of("release_id"),
            List.of("release_id"),
            List.of(
                new Table.Column("release_id", "string", "release"),
                new Table.Column("rows", "long", "how many")));

    // then
    assertThat(table.ddl())
        .isEqualTo(
            "CREATE TABLE IF NOT EXISTS mart.example (release_id string COMMENT 'release', rows"
                + " bigint COMMENT 'how many') USING iceberg PARTITIONED BY (release_id) COMMENT"
                + " 'One row per release\\'s row' TBLPROPERTIES ('format-version'='2',"
                + " 'write.distribution-mode'='none', 'write.spark.fanout.enabled'='true')");
    assertThat(table.columnsDdl()).isEqualTo("release_id string, rows bigint");
  }

  @Test
  void anUnknownTableIsNamed() {
    assertThatThrownBy(() -> Tables.named("mart.dream")).hasMessage("Unknown table: mart.dream");
  }
}
