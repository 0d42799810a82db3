package vn.danvan.completeness;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static vn.danvan.warehouse.Columns.on;

import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.release.Snapshot;
import vn.danvan.unit.kernel.UnitRegister;
import vn.danvan.warehouse.Rows;

/**
 * Who has reported what, and when: mart.input, core.observation → mart.completeness.
 *
 * <p>A report is on time when the first accepted file for its unit, period and form was received on
 * or before the due date: a later correction does not make it late. Values are counted in the
 * submission in force, over the cells that its form version requires.
 */
public final class Completeness {
  private final SparkSession spark;
  private final Catalogue catalogue;
  private final UnitRegister register;

  public Completeness(SparkSession spark, Catalogue catalogue, UnitRegister register) {
    this.spark = spark;
    this.catalogue = catalogue;
    this.register = register;
  }

  private record Due(String corpus, String form, String period, LocalDate dueOn, boolean due) {}

  /**
   * The rows of mart.completeness.
   *
   * @param observations core.observation
   * @param inputs mart.input of the snapshot
   * @param due what is owed
   */
  public Dataset<Row> of(
      Dataset<Row> observations, Dataset<Row> inputs, List<Duty.DuePeriod> due, Snapshot snapshot) {
    Dataset<Row> asked = Duty.askedCells(spark, catalogue).where("required").drop("required");
    return Duty.owing(spark, register, due)
        .join(broadcast(dueDates(due)), on("corpus", "form", "period"))
        .join(
            broadcast(asked.groupBy("form", "version").agg(expr("count(*)").as("required"))),
            on("form", "version"),
            "left")
        .join(files(inputs), on("corpus", "form", "unit_id", "period"), "left")
        .join(values(observations, inputs, asked), on("submission"), "left")
        .withColumn("release_id", lit(snapshot.releaseId()))
        .withColumn(
            "state",
            expr(
                "CASE WHEN submission IS NOT NULL THEN 'RECEIVED' WHEN held THEN 'HELD' WHEN due"
                    + " THEN 'ABSENT' ELSE 'NOT_DUE_YET' END"))
        .withColumn(
            "on_time", expr("coalesce(received_on <= due_on, CASE WHEN due THEN false END)"))
        .withColumn("values_required", expr("coalesce(required, 0)"))
        .withColumn("values_reported", expr("coalesce(reported, 0)"))
        .withColumn("values_wrong", expr("coalesce(wrong, 0)"))
        .withColumn(
            "values_blank",
            expr(
                "CASE WHEN state = 'RECEIVED' THEN values_required - values_reported -"
                    + " values_wrong ELSE 0 END"));
  }

  /** One row per unit, period and form of which a file came. */
  private static Dataset<Row> files(Dataset<Row> inputs) {
    return inputs
        .where("outcome IN ('accepted', 'held') AND reporting_unit IS NOT NULL")
        .groupBy(col("corpus"), col("form"), col("reporting_unit").as("unit_id"), col("period"))
        .agg(
            expr("max(submission) FILTER (WHERE in_force)").as("submission"),
            expr("min(received_on) FILTER (WHERE outcome = 'accepted')").as("received_on"),
            expr("bool_or(outcome = 'held')").as("held"));
  }

  /** How many of the required cells of a submission in force hold a value, or a wrong one. */
  private static Dataset<Row> values(
      Dataset<Row> observations, Dataset<Row> inputs, Dataset<Row> asked) {
    Dataset<Row> inForce =
        inputs
            .where("in_force")
            .select("submission", "form", "form_version", "reporting_unit")
            .withColumnRenamed("form_version", "version");
    return observations
        .select("submission", "unit_id", "element", "level", "breakdown", "state")
        .join(broadcast(inForce), on("submission"))
        .where("unit_id = reporting_unit")
        .join(broadcast(asked), on("form", "version", "element", "level", "breakdown"))
        .groupBy("submission")
        .agg(
            expr("count_if(state = 'REPORTED')").as("reported"),
            expr("count_if(state IN ('UNREADABLE', 'EXCLUDED'))").as("wrong"));
  }

  private Dataset<Row> dueDates(List<Duty.DuePeriod> due) {
    List<Due> dates =
        due.stream()
            .map(
                period ->
                    new Due(
                        period.corpus(),
                        period.form(),
                        period.period().code(),
                        period.dueOn(),
                        period.passed()))
            .toList();
    return Rows.dataset(
        spark, dates, "corpus string, form string, period string, due_on date, due boolean");
  }
}
