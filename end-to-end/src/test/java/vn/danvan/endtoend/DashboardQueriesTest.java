package vn.danvan.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.sql.Date;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What every chart asks, asked of Superset as the analyst and of Trino over JDBC: the same rows,
 * and the marts' numbers.
 */
@ExtendWith(DemoExtension.class)
class DashboardQueriesTest {

  @Nested
  class AtFirst extends Asked {
    @BeforeAll
    void ask(Demo demo) {
      ask(demo, Setting.AT_FIRST);
    }
  }

  @Nested
  class AfterTheMerger extends Asked {
    @BeforeAll
    void ask(Demo demo) {
      ask(demo, Setting.MERGED_PROVINCES);
    }
  }

  @TestInstance(Lifecycle.PER_CLASS)
  abstract static class Asked {
    private final Map<String, ChartAnswer> answers = new TreeMap<>();
    private Demo demo;
    private Facts facts;
    private Statements statements;

    void ask(Demo demo, Setting setting) {
      this.demo = demo;
      this.facts = new Facts(demo.trino("danvan"), setting);
      this.statements = new Statements(demo.trino("danvan"), facts.releaseId(), setting);
      ChartQuestions questions = ChartQuestions.of(demo);
      Charts charts = Charts.of(demo.checkout());
      charts
          .files()
          .keySet()
          .forEach(chart -> answers.put(chart, questions.ask(charts.name(chart), facts, setting)));
    }

    static Stream<String> charts() {
      return Charts.COMPARED.stream().sorted();
    }

    /** The very SQL that Superset sends, over JDBC as the user under whom it sends it. */
    @ParameterizedTest
    @MethodSource("charts")
    void trinoAnswersTheSameOverJdbc(String chart) {
      ChartAnswer answer = answers.get(chart);

      List<List<String>> overJdbc =
          demo.trino("superset").rows(answer.sql()).stream()
              .map(row -> row.cells().values().stream().map(Asked::plain).toList())
              .toList();

      assertThat(overJdbc).isNotEmpty();
      assertThat(answer.rows()).containsExactlyInAnyOrderElementsOf(overJdbc);
    }

    @Test
    void theKeyFiguresAreTheMarts() {
      assertThat(answers.get("shown").rows()).containsExactly(facts.banner());
      assertThat(answers.get("key_figures").rows()).containsExactly(facts.keyFigures());
    }

    @Test
    void theRankingIsTheMarts() {
      assertThat(
              answers
                  .get("table")
                  .columns(
                      "rank", "unit_name", "value", "interval_vi", "rank_set_vi", "statement_vi"))
          .containsExactlyElementsOf(
              facts.ranked().stream()
                  .map(
                      unit ->
                          Stream.of(
                                  unit.rank(),
                                  unit.name(),
                                  unit.value(),
                                  statements.interval(unit.id(), facts.decimals()),
                                  statements.rankSet(unit.id()),
                                  statements.of(unit.id()).get(4))
                              .map(Asked::plain)
                              .toList())
                  .toList());
      assertThat(answers.get("unranked").columns("unit_name", "region_vi", "reason_vi"))
          .containsExactlyElementsOf(
              facts.unranked().stream()
                  .map(unit -> List.of(unit.name(), unit.region(), unit.reason()))
                  .toList());
    }

    @Test
    void theRankSetsAreTheMarts() {
      Map<String, List<BigDecimal>> bars = new TreeMap<>();
      for (List<String> row :
          answers
              .get("rank_sets")
              .columns(
                  "rank_unit_vi", "surely_above", "set_leading", "set_middle", "set_trailing")) {
        List<BigDecimal> widths =
            row.subList(2, 5).stream().filter(Objects::nonNull).map(Numbers::of).toList();
        assertThat(widths).as(row.get(0)).hasSize(1);
        bars.put(row.get(0), List.of(Numbers.of(row.get(1)), widths.getFirst()));
      }

      assertThat(bars)
          .isEqualTo(
              facts.ranked().stream()
                  .collect(
                      Collectors.toMap(
                          unit -> "%02d. %s".formatted(unit.rank(), unit.name()),
                          unit -> statements.bar(unit.id()))));
    }

    @Test
    void theFunnelIsTheMartsAndNamesWhoIsOutside() {
      Map<String, BigDecimal> drawn = new TreeMap<>();
      answers
          .get("funnel")
          .columns("point_vi", "point_value")
          .forEach(row -> drawn.put(row.get(0), Numbers.of(row.get(1))));
      List<Facts.Unit> outside =
          facts.ranked().stream()
              .filter(unit -> !statements.text(unit.id(), "funnel").equals("WITHIN"))
              .toList();

      assertThat(drawn).hasSize(6 * facts.ranked().size());
      for (Facts.Unit unit : facts.ranked()) {
        String printed = Numbers.vietnamese(unit.value(), facts.decimals());
        assertThat(drawn)
            .containsEntry(unit.name() + ": " + printed, unit.value())
            .containsEntry(
                "Giới hạn rộng trên ứng với mẫu số của " + unit.name(),
                statements.number(unit.id(), "funnel_upper_outer"));
      }
      assertThat(outside).isNotEmpty();
      assertThat(answers.get("outside").columns("unit_name"))
          .containsExactlyElementsOf(outside.stream().map(unit -> List.of(unit.name())).toList());
    }

    @Test
    void theChangesAreTheMarts() {
      assertThat(answers.get("changes").columns("unit_name", "change_vi"))
          .containsExactlyInAnyOrderElementsOf(
              facts.ranked().stream()
                  .map(unit -> List.of(unit.name(), statements.of(unit.id()).get(5)))
                  .toList());
    }

    @Test
    void howSureTheRankingIsStandsInWords() {
      List<String> said = answers.get("how_sure").rows().getFirst();

      assertThat(said.get(0))
          .contains("%d/%d".formatted(facts.ranked().size(), facts.units().size()));
      assertThat(said.get(2))
          .contains("%d đơn vị chưa khác biệt".formatted(ofBand("MIDDLE")))
          .contains("%d đơn vị thuộc nhóm dẫn đầu".formatted(ofBand("LEADING")))
          .contains("%d đơn vị thuộc nhóm cuối".formatted(ofBand("TRAILING")));
    }

    private long ofBand(String band) {
      return facts.ranked().stream()
          .filter(unit -> statements.text(unit.id(), "band").equals(band))
          .count();
    }

    @Test
    void theBarsAreTheMarts() {
      Map<String, BigDecimal> expected =
          facts.ranked().stream().collect(Collectors.toMap(Facts.Unit::name, Facts.Unit::value));

      assertThat(answers.get("bars").numbersByText()).isEqualTo(expected);
    }

    @Test
    void theTrendIsTheMarts() {
      Map<String, Map<String, BigDecimal>> lines = new TreeMap<>();
      for (List<String> row : answers.get("trend").columns("series_vi", "year", "unit_value")) {
        lines
            .computeIfAbsent(row.get(0), unit -> new LinkedHashMap<>())
            .put(row.get(1), Numbers.of(row.get(2)));
      }

      assertThat(lines).isEqualTo(facts.years());
    }

    @Test
    void theMapIsTheMarts() {
      Map<String, BigDecimal> rings = new TreeMap<>();
      answers
          .get("map")
          .columns("ring_vi", "tile_value")
          .forEach(row -> rings.put(row.get(0), Numbers.of(row.get(1))));

      assertThat(rings).isEqualTo(facts.rings());
    }

    private static String plain(Object cell) {
      return switch (cell) {
        case null -> null;
        case Number number -> Numbers.of(number).toPlainString();
        // Superset sends a day as the milliseconds of its midnight.
        case Date day ->
            plain(day.toLocalDate().atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli());
        default -> cell.toString();
      };
    }
  }
}
