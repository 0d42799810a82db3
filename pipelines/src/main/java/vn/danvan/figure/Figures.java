package vn.danvan.figure;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import scala.collection.immutable.Seq;
import scala.jdk.javaapi.CollectionConverters;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.DataElement;
import vn.danvan.record.ValueState;
import vn.danvan.release.Snapshot;
import vn.danvan.warehouse.Rows;

/**
 * Observations in force, restated per boundary frame: core.observation, mart.input → mart.figure.
 *
 * <p>Each counted observation lands in exactly one unit of each frame in which it is restated. What
 * is owed and was not reported has a row with the state that says why.
 */
public final class Figures {
  private static final List<String> FACT =
      List.of("corpus", "unit_id", "period", "element", "level", "breakdown");

  private final SparkSession spark;
  private final Catalogue catalogue;

  public Figures(SparkSession spark, Catalogue catalogue) {
    this.spark = spark;
    this.catalogue = catalogue;
  }

  /**
   * All figures of a release.
   *
   * @param observations core.observation
   * @param inputs mart.input of the snapshot
   * @param due what every province owes
   * @return the rows of mart.figure
   */
  public Dataset<Row> of(
      Dataset<Row> observations, Dataset<Row> inputs, List<Duty.DuePeriod> due, Snapshot snapshot) {
    return restated(ownFigures(observations, inputs, due))
        .withColumn("release_id", lit(snapshot.releaseId()));
  }

  /** One row per fact that a unit reported or owes: what it said itself, before any restatement. */
  private Dataset<Row> ownFigures(
      Dataset<Row> observations, Dataset<Row> inputs, List<Duty.DuePeriod> due) {
    // Two forms may state one fact; the one that is owed speaks before a transcription, then the
    // later arrival.
    Dataset<Row> stated =
        observations
            .drop("corpus", "reporting_unit")
            .withColumnRenamed("period", "fact_period")
            .join(
                inputs
                    .where("in_force")
                    .select("submission", "corpus", "form", "arrival", "period"),
                "submission")
            .withColumn("owed", col("form").isin(owedForms()))
            .selectExpr(
                "corpus",
                "unit_id",
                "fact_period AS period",
                "element",
                "level",
                "breakdown",
                "value",
                "state",
                "owed",
                "arrival")
            .groupBy(columns(FACT))
            .agg(
                expr("max_by(value, struct(owed, arrival))").as("value"),
                expr("max_by(state, struct(owed, arrival))").as("state"));
    Dataset<Row> files =
        inputs
            .where("outcome = 'held' OR in_force")
            .groupBy(col("corpus"), col("form"), col("reporting_unit").as("unit_id"), col("period"))
            .agg(expr("bool_or(in_force)").as("came"));
    return Duty.cells(spark, catalogue, due)
        .join(files, on(List.of("corpus", "form", "unit_id", "period")), "left")
        .drop("form")
        .join(stated, on(FACT), "full_outer")
        .withColumn(
            "state",
            expr(
                "coalesce(state, CASE WHEN came THEN 'BLANK' WHEN NOT came THEN 'HELD' ELSE"
                    + " 'ABSENT' END)"))
        .drop("came");
  }

  private Dataset<Row> restated(Dataset<Row> own) {
    String byPrecedence =
        Arrays.stream(ValueState.values())
            .map(state -> "'" + state + "'")
            .collect(Collectors.joining(", ", "array(", ")"));
    return own.join(
            broadcast(Frames.rows(spark, catalogue)), col("unit_id").equalTo(col("source_unit")))
        .join(broadcast(additivity()), on(List.of("element")), "inner")
        // A unit's own report speaks for it; only without one its predecessors are summed.
        .withColumn("own", col("unit_id").equalTo(col("target_unit")))
        .withColumn(
            "has_own",
            expr(
                "bool_or(own) OVER (PARTITION BY corpus, frame, target_unit, period, element,"
                    + " level, breakdown)"))
        .where("own = has_own")
        .groupBy(
            col("corpus"),
            col("frame"),
            col("target_unit").as("unit_id"),
            col("period"),
            col("element"),
            col("level"),
            col("breakdown"))
        .agg(
            expr("sum(CASE WHEN state = 'REPORTED' THEN value END)").as("reported_sum"),
            expr("CAST(count_if(state = 'REPORTED') AS int)").as("reported"),
            expr("CAST(count_if(state = 'NOT_APPLICABLE') AS int)").as("not_applicable"),
            expr("max(parts)").as("parts_expected"),
            expr("bool_or(splits)").as("splits"),
            expr("first(adds_over_units)").as("adds"),
            expr("min_by(state, array_position(" + byPrecedence + ", state))").as("first_state"))
        .withColumn(
            "reason",
            expr(
                "CASE WHEN splits THEN 'AFTER_MERGER'"
                    + " WHEN parts_expected > 1 AND NOT adds THEN 'RATE_WITHOUT_PARTS' END"))
        .withColumn("parts_reported", expr("CASE WHEN reason IS NULL THEN reported ELSE 0 END"))
        .withColumn(
            "state",
            expr(
                "CASE WHEN reason IS NOT NULL THEN 'NOT_RESTATABLE'"
                    + " WHEN reported = 0 THEN first_state"
                    + " WHEN reported + not_applicable < parts_expected THEN 'PARTIAL'"
                    + " ELSE 'REPORTED' END"))
        .withColumn(
            "value", expr("CASE WHEN state IN ('REPORTED', 'PARTIAL') THEN reported_sum END"));
  }

  private Object[] owedForms() {
    return catalogue.forms().values().stream()
        .filter(form -> form.due() != null)
        .map(form -> form.code())
        .toArray();
  }

  private Dataset<Row> additivity() {
    record Adds(String element, boolean addsOverUnits) {}
    List<Adds> adds = new ArrayList<>();
    for (DataElement element : catalogue.elements().values()) {
      adds.add(new Adds(element.code(), element.kind().addsOverUnits()));
    }
    return Rows.dataset(spark, adds, "element string, adds_over_units boolean");
  }

  private static Column[] columns(List<String> names) {
    return names.stream().map(name -> col(name)).toArray(Column[]::new);
  }

  private static Seq<String> on(List<String> names) {
    return CollectionConverters.asScala(names).toSeq();
  }
}
