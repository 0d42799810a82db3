package vn.danvan.figure;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static vn.danvan.warehouse.Columns.columns;
import static vn.danvan.warehouse.Columns.on;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.DataElement;
import vn.danvan.completeness.Duty;
import vn.danvan.figure.kernel.Place;
import vn.danvan.figure.kernel.Places;
import vn.danvan.record.ValueState;
import vn.danvan.release.Snapshot;
import vn.danvan.unit.kernel.UnitRegister;
import vn.danvan.warehouse.Rows;

/**
 * Figures per boundary frame: core.observation, mart.input, mart.completeness → mart.figure.
 *
 * <p>A unit's own figure speaks for it; only without one its parts are summed, and only where every
 * part is there the sum is complete. Each counted observation lands in exactly one province of each
 * frame in which it is restated. What is owed and was not reported has a row with the state that
 * says why.
 */
public final class Figures {
  /** What a figure is about, whoever it is of. */
  private static final List<String> SUBJECT =
      List.of("corpus", "period", "element", "level", "breakdown");

  /** A figure's subject and the unit of a frame, as numbers. */
  private static final List<String> NUMBERS = List.of("subject", "target");

  private static final List<String> FIGURE =
      List.of(
          "subject",
          "target",
          "value",
          "state",
          "reason",
          "sourced_value",
          "parts_expected",
          "parts_reported");

  /** Whether there is a value, also one of which parts are missing. */
  private static final String COUNTS =
      "state IN (%d, %d)".formatted(code("REPORTED"), code("PARTIAL"));

  private final SparkSession spark;
  private final Catalogue catalogue;
  private final UnitRegister register;

  public Figures(SparkSession spark, Catalogue catalogue, UnitRegister register) {
    this.spark = spark;
    this.catalogue = catalogue;
    this.register = register;
  }

  private record Flat(String unitId, int target, int parts, String whyNot, boolean owedOnly) {}

  private record NumberedTarget(int target, String frame, String unitId) {}

  /** A unit of a frame. */
  private record Target(String frame, String unit) {
    static Target of(Place place) {
      return new Target(place.frame(), place.target());
    }
  }

  /**
   * All figures of a release.
   *
   * @param observations core.observation
   * @param inputs mart.input of the snapshot
   * @param completeness mart.completeness of the snapshot
   * @param due what is owed
   * @return the rows of mart.figure
   */
  public Dataset<Row> of(
      Dataset<Row> observations,
      Dataset<Row> inputs,
      Dataset<Row> completeness,
      List<Duty.DuePeriod> due,
      Snapshot snapshot) {
    Dataset<Row> facts =
        new OwnFigures(spark, catalogue, register)
            .of(observations, inputs, completeness, due)
            // Read several times below, and small against what it comes from.
            .localCheckpoint();
    List<Place> places = Places.of(register);
    Dataset<Row> subjects = numbered(facts);
    Dataset<Row> targets = targets(places);
    Dataset<Row> numbered =
        facts.join(broadcast(subjects), on(SUBJECT)).drop(SUBJECT.toArray(String[]::new));
    Dataset<Row> own = own(numbered, places);
    Dataset<Row> restated =
        restated(contributions(numbered, places).unionByName(mentions(numbered, places)), subjects)
            .join(own, on(NUMBERS), "left_anti");
    return own.unionByName(restated)
        .join(broadcast(subjects.drop("adds")), on("subject"))
        .join(broadcast(targets), on("target"))
        .withColumn("state", expr(States.name("state")))
        .withColumn("release_id", lit(snapshot.releaseId()));
  }

  /**
   * What figures are about, with a number each: restating moves many rows, and numbers are quicker
   * to compare than six names.
   */
  private Dataset<Row> numbered(Dataset<Row> facts) {
    List<Row> rows = new ArrayList<>();
    for (Row row : facts.select(columns(SUBJECT)).distinct().collectAsList()) {
      DataElement element = catalogue.element(row.getString(2));
      rows.add(
          RowFactory.create(
              rows.size(),
              row.getString(0),
              row.getString(1),
              row.getString(2),
              row.getString(3),
              row.getString(4),
              element.adds(DataElement.Axis.UNITS)));
    }
    return spark.createDataFrame(
        rows,
        StructType.fromDDL(
            "subject int, corpus string, period string, element string, level string, breakdown"
                + " string, adds boolean"));
  }

  /** What a unit says of itself, in its own frame. */
  private Dataset<Row> own(Dataset<Row> facts, List<Place> places) {
    return at(Place.Way.OWN, facts, places)
        // An excluded number was read, and is no value.
        .withColumn("value", expr("CASE WHEN %s THEN value END".formatted(COUNTS)))
        .withColumn("reason", expr("CAST(NULL AS string)"))
        .select(columns(FIGURE));
  }

  /** What the units that make another one up say, as plain numbers to be summed. */
  private Dataset<Row> contributions(Dataset<Row> facts, List<Place> places) {
    return at(Place.Way.SUM, facts, places)
        .where("owed OR NOT owed_only")
        .selectExpr(
            "subject",
            "target",
            "CASE WHEN %s THEN value END AS counted".formatted(COUNTS),
            "CAST(%s AS int) AS some".formatted(COUNTS),
            "CAST(state IN (%d, %d) AS int) AS complete"
                .formatted(code("REPORTED"), code("NOT_APPLICABLE")),
            "state",
            "sourced_value",
            "CAST(sourced_value IS NOT NULL AS int) AS known",
            "1 AS source",
            "parts",
            "parts_expected",
            "parts_reported",
            "why_not",
            "CAST(NULL AS string) AS only_why_not");
  }

  /** What is said of something smaller: without a figure of its own, a unit's row tells that. */
  private Dataset<Row> mentions(Dataset<Row> facts, List<Place> places) {
    return at(Place.Way.BESIDE, facts, places)
        .selectExpr(
            "subject",
            "target",
            "CAST(NULL AS decimal(28,3)) AS counted",
            "0 AS some",
            "0 AS complete",
            "CAST(NULL AS int) AS state",
            "CAST(NULL AS decimal(28,3)) AS sourced_value",
            "0 AS known",
            "0 AS source",
            "0 AS parts",
            "0 AS parts_expected",
            "0 AS parts_reported",
            "CAST(NULL AS string) AS why_not",
            "why_not AS only_why_not");
  }

  private Dataset<Row> restated(Dataset<Row> contributions, Dataset<Row> subjects) {
    return contributions
        .groupBy(columns(NUMBERS))
        .agg(
            expr("sum(counted)").as("total"),
            expr("sum(some)").as("some"),
            expr("sum(complete)").as("complete"),
            expr("min(state)").as("first_state"),
            expr("sum(sourced_value)").as("sourced_total"),
            expr("sum(known)").as("known"),
            expr("sum(source)").as("sources"),
            expr("max(parts)").as("parts"),
            expr("sum(parts_expected)").as("expected"),
            expr("sum(parts_reported)").as("reported"),
            expr("max(why_not)").as("why_not"),
            expr("max(only_why_not)").as("only_why_not"))
        .join(broadcast(subjects.select("subject", "adds")), on("subject"))
        .withColumn(
            "reason",
            expr(
                """
                CASE
                  WHEN sources = 0 THEN only_why_not
                  WHEN why_not IS NOT NULL THEN why_not
                  WHEN parts > 1 AND NOT adds THEN '%s'
                END\
                """
                    .formatted(Place.RATE_WITHOUT_PARTS)))
        .withColumn(
            "state",
            expr(
                """
                CASE
                  WHEN reason IS NOT NULL THEN %d
                  WHEN some = 0 THEN first_state
                  WHEN complete < parts THEN %d
                  ELSE %d
                END\
                """
                    .formatted(code("NOT_RESTATABLE"), code("PARTIAL"), code("REPORTED"))))
        .withColumn(
            "value", expr("CASE WHEN %s THEN CAST(total AS decimal(28,3)) END".formatted(COUNTS)))
        .withColumn(
            "sourced_value",
            expr(
                "CASE WHEN reason IS NULL AND known = parts THEN CAST(sourced_total AS"
                    + " decimal(28,3)) END"))
        // A part of which nothing at all is known counts as one that did not report.
        .withColumn("parts_expected", expr("CAST(greatest(1, expected + parts - sources) AS int)"))
        .withColumn(
            "parts_reported",
            expr("CASE WHEN reason IS NULL THEN CAST(reported AS int) ELSE 0 END"))
        .select(columns(FIGURE));
  }

  /** Facts at the places to which their units' figures go in one way. */
  private Dataset<Row> at(Place.Way way, Dataset<Row> facts, List<Place> places) {
    Map<Target, Integer> numbers = numbers(places);
    List<Flat> flat =
        places.stream()
            .filter(place -> place.way() == way)
            .map(
                place ->
                    new Flat(
                        place.source(),
                        numbers.get(Target.of(place)),
                        place.parts(),
                        place.reason(),
                        place.owedOnly()))
            .toList();
    return facts.join(
        broadcast(
            Rows.dataset(
                spark,
                flat,
                "unit_id string, target int, parts int, why_not string, owed_only boolean")),
        on("unit_id"));
  }

  private Dataset<Row> targets(List<Place> places) {
    List<NumberedTarget> targets = new ArrayList<>();
    numbers(places)
        .forEach(
            (target, number) ->
                targets.add(new NumberedTarget(number, target.frame(), target.unit())));
    return Rows.dataset(spark, targets, "target int, frame string, unit_id string");
  }

  private static Map<Target, Integer> numbers(List<Place> places) {
    Map<Target, Integer> numbers = new LinkedHashMap<>();
    places.forEach(place -> numbers.putIfAbsent(Target.of(place), numbers.size()));
    return numbers;
  }

  private static int code(String state) {
    return ValueState.valueOf(state).precedence();
  }
}
