package vn.danvan.ranking;

import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.CatalogueReader;
import vn.danvan.completeness.Duty;
import vn.danvan.figure.Facts;
import vn.danvan.ranking.kernel.Movement;
import vn.danvan.unit.kernel.InventedUnits;
import vn.danvan.warehouse.Rows;

/**
 * All provinces sent all of 2024 and of its first half; then, in a corpus each, one cell of one
 * province is gone. Exactly what is made of that cell changes, from completeness to ranks.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OneCellGoneTest {
  private static final Catalogue CATALOGUE = CatalogueReader.shipped();
  private static final String WHOLE = "whole";

  /** Of one of two that merged, of one of three, of an unchanged one; below and above the line. */
  private static final List<GoneCell> GONE =
      List.of(
          new GoneCell("VN63-15", "2024", "dialogues_held", "commune", "total"),
          new GoneCell("VN63-79", "2024", "communes_total", "total", "total"),
          new GoneCell(
              "VN63-04", "2024-S1", "dvk_models_registered", "total", "recipient=individual"));

  private Marts marts;

  @BeforeAll
  void computeAll() {
    InventedUnits units = new InventedUnits(CATALOGUE);
    CATALOGUE
        .provinces("63")
        .forEach(unit -> units.counted(unit.id(), "population", "1000000", null, null));
    Facts files = new Facts(CATALOGUE, units.register());
    List<Duty.DuePeriod> due = new ArrayList<>();
    Stream.concat(Stream.of(WHOLE), GONE.stream().map(GoneCell::corpus))
        .forEach(corpus -> due.addAll(WholeFiles.sent(files, corpus)));
    for (GoneCell gone : GONE) {
      String file = String.join("/", gone.corpus(), gone.unit(), gone.period());
      files.forget(file, gone.element(), gone.level(), gone.breakdown());
    }
    marts = Marts.of(CATALOGUE, files, due);
  }

  @Test
  void onlyTheFileOfTheProvinceHasABlankMore() {
    for (GoneCell gone : GONE) {
      // when
      Map<String, List<Row>> changed = changed("mart.completeness", gone);

      // then
      assertThat(changed.keySet())
          .containsExactly(String.join(" ", gone.unit(), gone.period(), gone.form()));
      List<Row> row = changed.values().iterator().next();
      assertThat(number(row.getLast(), "values_reported"))
          .isEqualTo(number(row.getFirst(), "values_reported") - 1);
      assertThat(number(row.getFirst(), "values_blank")).isZero();
      assertThat(number(row.getLast(), "values_blank")).isEqualTo(1);
    }
  }

  @Test
  void exactlyItsFiguresAreBlankOrPartialWithTheRest() {
    for (GoneCell gone : GONE) {
      // when
      Map<String, List<Row>> changed = changed("mart.figure", gone);

      // then
      assertThat(changed.keySet())
          .as("%s", gone)
          .isEqualTo(
              gone.units().stream()
                  .flatMap(
                      unit ->
                          Stream.of(gone.fact(), "cells_reported total total")
                              .map(
                                  fact ->
                                      String.join(
                                          " ", unit.substring(2, 4), unit, gone.period(), fact)))
                  .collect(toSet()));
      BigDecimal own = value(changed.get(key(gone.unit(), gone)).getFirst());
      for (String unit : gone.units()) {
        List<Row> row = changed.get(key(unit, gone));
        assertThat(row.getFirst().<String>getAs("state")).isEqualTo("REPORTED");
        if (gone.isAllOf(unit)) {
          assertThat(stateAndValue(row.getLast())).as(unit).isEqualTo("BLANK null");
        } else {
          BigDecimal rest = value(row.getFirst()).subtract(own);
          assertThat(stateAndValue(row.getLast())).as(unit).isEqualTo("PARTIAL " + rest);
        }
      }
    }
  }

  @Test
  void exactlyItsIndicatorsLoseTheirValueAndSayWhy() {
    for (GoneCell gone : GONE) {
      // when
      Map<String, List<Row>> changed = changed("mart.indicator_value", gone);

      // then: completeness counts a cell less, the others have no value any more
      Set<String> dependent = gone.indicators();
      assertThat(dependent).as("%s", gone).isNotEmpty();
      assertThat(changed.keySet())
          .as("%s", gone)
          .isEqualTo(
              gone.units().stream()
                  .flatMap(
                      unit ->
                          Stream.concat(dependent.stream(), Stream.of("reporting_completeness"))
                              .map(
                                  indicator ->
                                      String.join(
                                          " ",
                                          unit.substring(2, 4),
                                          unit,
                                          gone.period(),
                                          indicator)))
                  .collect(toSet()));
      changed.forEach(
          (key, row) -> {
            String indicator = row.getLast().getAs("indicator");
            String reason = row.getLast().getAs("reason");
            assertThat(reason)
                .as(key)
                .isEqualTo(
                    indicator.equals("reporting_completeness")
                        ? null
                        : gone.reason(indicator, row.getLast().getAs("unit_id")));
            assertThat(row.getLast().<Object>getAs("value") == null)
                .as(key)
                .isEqualTo(reason != null);
          });
    }
  }

  @Test
  void exactlyTheRanksOfTheProvinceAndItsSuccessorAreGone() {
    for (GoneCell gone : GONE) {
      // when
      Map<String, List<Row>> changed = changed("mart.ranking", gone);
      Map<Boolean, Set<String>> byFate =
          changed.entrySet().stream()
              .collect(
                  partitioningBy(
                      row -> row.getValue().getLast().getAs("status").equals("UNRANKED"),
                      mapping(Map.Entry::getKey, toSet())));

      // then: those of the cell have no rank any more, and only those
      assertThat(byFate.get(true)).as("%s", gone).isEqualTo(rankedBefore(gone));
      // and the others of their groups close up, with the values that they had
      assertThat(byFate.get(false))
          .allSatisfy(
              key -> {
                Row before = changed.get(key).getFirst();
                Row after = changed.get(key).getLast();
                if (gone.period().equals(after.getAs("previous_period"))) {
                  // The year after is compared with a year of one province less.
                  List<String> ownYear = new ArrayList<>(RankingRow.COMPUTED);
                  ownYear.removeAll(Rows.names(Movement.class));
                  ownYear.remove("input_digest");
                  assertThat(Marts.values(after, ownYear)).isEqualTo(Marts.values(before, ownYear));
                  return;
                }
                assertThat(after.<String>getAs("period")).isEqualTo(gone.period());
                if (!after.getAs("indicator").equals("reporting_completeness")) {
                  assertThat(gone.indicators()).contains(after.<String>getAs("indicator"));
                  List<String> same = List.of("status", "value", "reason", "n_frame");
                  assertThat(Marts.values(after, same)).isEqualTo(Marts.values(before, same));
                }
              });
    }
  }

  @Test
  void noRowOfAnyMartIsWithoutAState() {
    assertThat(marts.rows().get("mart.completeness")).allMatch(row -> row.getAs("state") != null);
    assertThat(marts.rows().get("mart.figure")).allMatch(row -> row.getAs("state") != null);
    for (String table : List.of("mart.indicator_value", "mart.ranking")) {
      assertThat(marts.rows().get(table))
          .isNotEmpty()
          .allMatch(
              row ->
                  row.getAs("status") != null
                      && (row.getAs("value") == null) == (row.getAs("reason") != null));
    }
  }

  /** The ranks that the province and its successor had for what depends on the cell. */
  private Set<String> rankedBefore(GoneCell gone) {
    return marts.of("mart.ranking", WHOLE).entrySet().stream()
        .filter(row -> row.getValue().getAs("status").equals("RANKED"))
        .filter(row -> row.getValue().getAs("period").equals(gone.period()))
        .filter(row -> gone.indicators().contains(row.getValue().<String>getAs("indicator")))
        .filter(
            row ->
                Set.of(gone.unit(), gone.successor())
                    .contains(row.getValue().<String>getAs("unit_id")))
        .map(Map.Entry::getKey)
        .collect(toSet());
  }

  private Map<String, List<Row>> changed(String table, GoneCell gone) {
    return marts.changed(table, WHOLE, gone.corpus());
  }

  private static String key(String unit, GoneCell gone) {
    return String.join(" ", unit.substring(2, 4), unit, gone.period(), gone.fact());
  }

  private static String stateAndValue(Row row) {
    return row.getAs("state") + " " + row.getAs("value");
  }

  private static BigDecimal value(Row row) {
    return row.getAs("value");
  }

  private static int number(Row row, String column) {
    return row.<Integer>getAs(column);
  }
}
