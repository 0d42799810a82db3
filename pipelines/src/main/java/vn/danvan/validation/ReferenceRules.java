package vn.danvan.validation;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static vn.danvan.warehouse.Columns.on;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import scala.collection.immutable.Seq;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.Rule;
import vn.danvan.completeness.Duty;
import vn.danvan.unit.SourcedCounts;
import vn.danvan.unit.kernel.UnitRegister;

/**
 * Counts of units that a submission and the lists of units state differently: core.observation,
 * mart.input → mart.finding. The list's number is the denominator then; what was reported stays as
 * it is.
 */
public final class ReferenceRules {
  private ReferenceRules() {}

  /**
   * The findings.
   *
   * @param observations core.observation
   * @param cells raw.cell
   * @param inputs mart.input of a release
   */
  public static Dataset<Row> of(
      SparkSession spark,
      Catalogue catalogue,
      UnitRegister register,
      Dataset<Row> observations,
      Dataset<Row> cells,
      Dataset<Row> inputs,
      List<Duty.DuePeriod> due) {
    Rule rule = catalogue.rule("COUNT_DIFFERS_FROM_REFERENCE");
    Seq<String> fact = on("corpus", "unit_id", "period", "element", "level", "breakdown");
    Dataset<Row> inForce = inputs.where("in_force").select("release_id", "submission");
    Dataset<Row> differing =
        observations
            .where("state = 'REPORTED'")
            .join(broadcast(SourcedCounts.of(spark, register, due)), fact)
            .where("value <> sourced_value")
            .join(broadcast(inForce), on("submission"))
            .select(
                "release_id",
                "submission",
                "unit_id",
                "period",
                "element",
                "level",
                "breakdown",
                "sourced_value");
    return cells
        .join(
            broadcast(differing),
            on("submission", "unit_id", "period", "element", "level", "breakdown"))
        .withColumn("rule", lit(rule.code()))
        .withColumn("severity", lit(rule.severity().code()))
        .withColumn("value", expr("text"))
        .withColumn("expected", expr("CAST(CAST(sourced_value AS decimal(28,0)) AS string)"))
        .withColumn("message", lit(rule.messageVi()))
        .withColumn(
            "message_vi",
            expr("replace(replace(message, '{value}', value), '{expected}', expected)"));
  }
}
