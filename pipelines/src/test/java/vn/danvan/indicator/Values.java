package vn.danvan.indicator;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.DynamicTest;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.completeness.Duty;
import vn.danvan.release.Snapshot;
import vn.danvan.testing.Dues;
import vn.danvan.testing.LocalSpark;
import vn.danvan.warehouse.Rows;

/**
 * Small worlds of figures whose indicators are computed in one Spark job, each in a corpus of its
 * own.
 */
final class Values {
  private static final Snapshot SNAPSHOT = new Snapshot("R1", LocalDate.of(2026, 6, 1), 1, 0);
  private static final List<String> COLUMNS =
      List.of("unit_id", "numerator", "denominator", "value", "value_vi", "status", "reason");

  private final Catalogue catalogue;
  private final List<Figure> figures = new ArrayList<>();
  private final Set<Duty.DuePeriod> due = new LinkedHashSet<>();
  private final List<World> worlds = new ArrayList<>();

  Values(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** A world in which the yearly form of 2024 is due. */
  World world(String name) {
    return emptyWorld(name).due("DV-01", "2024");
  }

  World emptyWorld(String name) {
    World world = new World(name, "w" + worlds.size());
    worlds.add(world);
    return world;
  }

  /** One test per world; the values of all are computed before the first. */
  List<DynamicTest> tests() {
    Dataset<Row> all =
        new Indicators(LocalSpark.session(), catalogue)
            .of(
                Rows.dataset(LocalSpark.session(), "mart.figure", figures),
                List.copyOf(due),
                SNAPSHOT);
    Map<String, List<Row>> values =
        LocalSpark.asTable("mart.indicator_value", all).collectAsList().stream()
            .collect(groupingBy(row -> row.getAs("corpus")));
    return worlds.stream()
        .map(
            world ->
                DynamicTest.dynamicTest(
                    world.name,
                    () ->
                        assertThat(world.asked(values.getOrDefault(world.corpus, List.of())))
                            .containsExactly(world.expected)))
        .toList();
  }

  /** The figures of a few units, a question, and the values that answer it. */
  final class World {
    private final String name;
    private final String corpus;
    private Set<String> units = Set.of();
    private String indicator;
    private List<String> columns = COLUMNS;
    private String[] expected = {};

    private World(String name, String corpus) {
      this.name = name;
      this.corpus = corpus;
    }

    World due(String form, String period) {
      due.add(Dues.passed(catalogue, corpus, form, period));
      return this;
    }

    /** A figure of 2024: {@code element}, {@code element/level} or with a breakdown behind. */
    World reported(String unit, String fact, String value) {
      return figure(unit, "2024", fact, value, "REPORTED");
    }

    World figure(String unit, String period, String fact, String value, String state) {
      return figure(unit, period, fact, value, state, null);
    }

    /** A figure with what the lists of units say beside it. */
    World figure(
        String unit, String period, String fact, String value, String state, String sourced) {
      int reported = state.equals("REPORTED") ? 1 : 0;
      return figure(unit, period, fact, value, state, sourced, 1, reported);
    }

    /** A figure with the number of its parts. */
    World figure(
        String unit,
        String period,
        String fact,
        String value,
        String state,
        String sourced,
        int partsExpected,
        int partsReported) {
      String[] parts = fact.split("/", -1);
      figures.add(
          new Figure(
              "R1",
              corpus,
              unit.substring(2, 4),
              unit,
              period,
              parts[0],
              parts.length > 1 ? parts[1] : "total",
              parts.length > 2 ? parts[2] : "total",
              decimal(value),
              state,
              null,
              decimal(sourced),
              partsExpected,
              partsReported));
      return this;
    }

    /** Asks for an indicator of some units, or of all that have a row. */
    World values(String code, String... ofUnits) {
      this.indicator = code;
      this.units = Set.of(ofUnits);
      return this;
    }

    World showing(String... names) {
      this.columns = List.of(names);
      return this;
    }

    void are(String... lines) {
      this.expected = lines.clone();
    }

    private List<String> asked(List<Row> values) {
      List<String> lines = new ArrayList<>();
      for (Row row : values) {
        if (row.getAs("indicator").equals(indicator)
            && (units.isEmpty() || units.contains(row.<String>getAs("unit_id")))) {
          lines.add(
              String.join(
                  " ",
                  columns.stream()
                      .map(column -> String.valueOf(row.<Object>getAs(column)))
                      .toList()));
        }
      }
      lines.sort(null);
      return lines;
    }
  }

  private static BigDecimal decimal(String text) {
    return text == null ? null : new BigDecimal(text);
  }
}
