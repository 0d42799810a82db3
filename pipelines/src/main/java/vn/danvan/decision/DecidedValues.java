package vn.danvan.decision;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.expr;
import static vn.danvan.warehouse.Columns.columns;
import static vn.danvan.warehouse.Columns.on;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import vn.danvan.decision.kernel.Standing;

/**
 * On what of a release decisions hold, and what counts by them: core.decision, mart.input,
 * raw.cell, core.observation, core.finding → mart.decision.
 *
 * <p>A decision holds for the submission in force whose value has the text that was decided on. A
 * value that is accepted counts as soon as no other error stands against it.
 */
public final class DecidedValues {
  /** The key by which a standing decision finds a submission, as that names it. */
  private static final List<String> SUBMISSION =
      List.of("corpus", "form", "reporting_unit", "reporting_period");

  private static final String STATE =
      """
      CASE
        WHEN action = 'correct' THEN 'REPORTED'
        WHEN action = 'reject' AND sent_value IS NOT NULL THEN 'EXCLUDED'
        WHEN action = 'accept' AND sent_value IS NOT NULL AND sent_state = 'EXCLUDED'
          AND (rules IS NULL OR size(array_except(errors, split(rules, ','))) = 0) THEN 'REPORTED'
        ELSE sent_state
      END\
      """;

  private DecidedValues() {}

  /**
   * The rows of mart.decision.
   *
   * @param standing what holds at the release's decision sequence
   * @param inputs mart.input of the release
   * @param cells raw.cell
   * @param observations core.observation
   * @param findings core.finding
   */
  public static Dataset<Row> of(
      SparkSession spark,
      List<Standing> standing,
      Dataset<Row> inputs,
      Dataset<Row> cells,
      Dataset<Row> observations,
      Dataset<Row> findings) {
    Dataset<Row> decisions = Decisions.rows(spark, standing);
    return values(decisions, inputs, cells, observations, findings)
        .unionByName(files(decisions, inputs));
  }

  /**
   * The standing decisions on values that the submissions in force could state.
   *
   * @param decisions rows of {@link Decisions#rows}
   * @return the columns of both that matter, with {@link SentValues#VALUE}, and the text decided on
   *     as decided_text
   */
  public static Dataset<Row> candidates(Dataset<Row> decisions, Dataset<Row> inputs) {
    return inputs
        .where("in_force")
        .withColumnRenamed("period", "reporting_period")
        .select("release_id", "submission", "corpus", "form", "reporting_unit", "reporting_period")
        .join(broadcast(decisions.where("sha256 IS NULL")), on(SUBMISSION))
        .withColumnRenamed("text", "decided_text");
  }

  /** The values as sent that the candidates are about. */
  public static Dataset<Row> sent(Dataset<Row> candidates, Dataset<Row> cells) {
    return SentValues.of(
        cells.join(
            broadcast(candidates.select(columns(SentValues.VALUE)).distinct()),
            on(SentValues.VALUE)));
  }

  private static Dataset<Row> values(
      Dataset<Row> decisions,
      Dataset<Row> inputs,
      Dataset<Row> cells,
      Dataset<Row> observations,
      Dataset<Row> findings) {
    Dataset<Row> candidates = candidates(decisions, inputs);
    Dataset<Row> holding =
        candidates
            .join(broadcast(sent(candidates, cells)), on(SentValues.VALUE))
            .where("text <=> decided_text");
    return observations
        .selectExpr(
            "submission",
            "unit_id",
            "period",
            "element",
            "level",
            "breakdown",
            "value AS sent_value",
            "state AS sent_state")
        .join(broadcast(holding), on(SentValues.VALUE))
        .join(broadcast(errors(holding, cells, findings)), on(SentValues.VALUE), "left")
        .withColumn("errors", expr("coalesce(errors, array())"))
        .withColumn("state", expr(STATE))
        .withColumn("value", expr("CASE WHEN action = 'correct' THEN value ELSE sent_value END"))
        .selectExpr(
            "release_id",
            "submission",
            "unit_id",
            "period",
            "element",
            "level",
            "breakdown",
            "decision",
            "action",
            "rules",
            "value",
            "state",
            "decided_by",
            "decided_at",
            "why AS decided_why");
  }

  /** The rules by which each value is in error. */
  private static Dataset<Row> errors(
      Dataset<Row> holding, Dataset<Row> cells, Dataset<Row> findings) {
    Dataset<Row> places =
        cells
            .join(broadcast(holding.select(columns(SentValues.VALUE))), on(SentValues.VALUE))
            .select(
                "submission",
                "sheet",
                "cell",
                "unit_id",
                "period",
                "element",
                "level",
                "breakdown");
    return findings
        .where("severity = 'error'")
        .select("submission", "sheet", "cell", "element", "level", "breakdown", "rule")
        .join(broadcast(places), on("submission", "sheet", "cell", "element", "level", "breakdown"))
        .groupBy(columns(SentValues.VALUE))
        .agg(expr("collect_set(rule)").as("errors"));
  }

  private static Dataset<Row> files(Dataset<Row> decisions, Dataset<Row> inputs) {
    return inputs
        .select("release_id", "submission", "corpus", "sha256")
        .join(broadcast(decisions.where("sha256 IS NOT NULL")), on("corpus", "sha256"))
        .selectExpr(
            "release_id",
            "submission",
            "unit_id",
            "period",
            "element",
            "level",
            "breakdown",
            "decision",
            "action",
            "rules",
            "value",
            "CAST(NULL AS string) AS state",
            "decided_by",
            "decided_at",
            "why AS decided_why");
  }
}
