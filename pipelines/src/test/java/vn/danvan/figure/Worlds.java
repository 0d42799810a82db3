package vn.danvan.figure;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.DynamicTest;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.completeness.Duty;
import vn.danvan.testing.Dues;
import vn.danvan.testing.OperatorsCatalogue;
import vn.danvan.unit.kernel.UnitRegister;

/**
 * Small worlds whose figures are computed in one Spark job, each in a corpus of its own: were one
 * ever added to another, both would fail.
 */
final class Worlds {
  /** The shipped catalogue with a yearly form of four rows, TN-01, of provinces. */
  static final Catalogue SMALL =
      OperatorsCatalogue.of(
          OperatorsCatalogue.provincesForm(
              "{number: '1', element: villages_total, levels: [total]}",
              "{number: '2', element: communes_total, levels: [total]}",
              "{number: '3', element: dvk_models_registered, levels: [total]}",
              "{number: '4', element: petitions_processed_rate, levels: [total]}"));

  private static final LocalDate ON_TIME = LocalDate.of(2016, 1, 1);
  private static final List<String> COLUMNS =
      List.of(
          "frame",
          "unit_id",
          "period",
          "element",
          "value",
          "state",
          "reason",
          "parts_expected",
          "parts_reported");

  private final Catalogue catalogue;
  private final Facts facts;
  private final Set<Duty.DuePeriod> due = new LinkedHashSet<>();
  private final List<World> worlds = new ArrayList<>();

  Worlds(Catalogue catalogue, UnitRegister register) {
    this.catalogue = catalogue;
    this.facts = new Facts(catalogue, register);
  }

  World world(String name) {
    World world = new World(name, "w" + worlds.size());
    worlds.add(world);
    return world;
  }

  /** One test per world; the figures of all are computed before the first. */
  List<DynamicTest> tests() {
    Map<String, List<Row>> figures =
        facts.figures(List.copyOf(due)).collectAsList().stream()
            .collect(groupingBy(row -> row.getAs("corpus")));
    return worlds.stream()
        .map(
            world ->
                DynamicTest.dynamicTest(
                    world.name,
                    () ->
                        assertThat(world.asked(figures.getOrDefault(world.corpus, List.of())))
                            .containsExactly(world.expected)))
        .toList();
  }

  /** What files state of a few units, a question, and the figures that answer it. */
  final class World {
    private final String name;
    private final String corpus;
    private Set<String> units = Set.of();
    private String element;
    private String[] columns = {};
    private String[] expected = {};

    private World(String name, String corpus) {
      this.name = name;
      this.corpus = corpus;
    }

    /** A period of a form that every unit of its senders owes, overdue. */
    World due(String form, String period) {
      due.add(Dues.passed(catalogue, corpus, form, period));
      return this;
    }

    /** The same, with the due date still to come. */
    World dueLater(String form, String period) {
      due.add(Dues.toCome(catalogue, corpus, form, period));
      return this;
    }

    /** A file in force. */
    World file(String form, String unit, String period) {
      facts.accepted(submission(form, unit, period), corpus, form, unit, period, ON_TIME);
      return this;
    }

    /** A file that waits for a decision, with one value. */
    World held(String form, String unit, String period, String fact, String value) {
      String submission = "held/" + submission(form, unit, period);
      facts.held(submission, corpus, form, unit, period, ON_TIME);
      facts.observed(submission, unit, period, fact, "total", "total", value, "REPORTED");
      return this;
    }

    /** A file in whose place another counts, with one value. */
    World replaced(String form, String unit, String period, String fact, String value) {
      String submission = "replaced/" + submission(form, unit, period);
      facts.replaced(submission, corpus, form, unit, period, ON_TIME);
      facts.observed(submission, unit, period, fact, "total", "total", value, "REPORTED");
      return this;
    }

    /** A value in the small yearly form of a province. */
    World reported(String unit, String period, String fact, String value) {
      return stated("TN-01", unit, period, fact, value, "REPORTED");
    }

    /** A published value. */
    World published(String unit, String period, String fact, String value) {
      return stated("BG-01", unit, period, fact, value, "REPORTED");
    }

    World stated(String form, String unit, String period, String fact, String value, String state) {
      file(form, unit, period);
      facts.observed(
          submission(form, unit, period), unit, period, fact, "total", "total", value, state);
      return this;
    }

    /** Asks for all figures of an element's total. */
    World figures(String fact) {
      this.element = fact;
      this.columns = COLUMNS.toArray(String[]::new);
      return this;
    }

    /** Asks for the figures of an element's total of some units. */
    World figures(String fact, String... ofUnits) {
      this.units = Set.of(ofUnits);
      return figures(fact);
    }

    /** Asks for other columns than the usual ones. */
    World showing(String... names) {
      this.columns = names.clone();
      return this;
    }

    void are(String... lines) {
      this.expected = lines.clone();
    }

    private String submission(String form, String unit, String period) {
      return String.join("/", corpus, form, unit, period);
    }

    private List<String> asked(List<Row> figures) {
      List<String> lines = new ArrayList<>();
      for (Row row : figures) {
        if (row.getAs("element").equals(element)
            && row.getAs("level").equals("total")
            && row.getAs("breakdown").equals("total")
            && (units.isEmpty() || units.contains(row.<String>getAs("unit_id")))) {
          List<String> values = new ArrayList<>();
          for (String column : columns) {
            values.add(String.valueOf(row.<Object>getAs(column)));
          }
          lines.add(String.join(" ", values));
        }
      }
      lines.sort(null);
      return lines;
    }
  }
}
