package vn.danvan.validation;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static vn.danvan.warehouse.Columns.columns;
import static vn.danvan.warehouse.Columns.on;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.decision.DecidedValues;
import vn.danvan.decision.Decisions;
import vn.danvan.decision.SentValues;
import vn.danvan.decision.kernel.Standing;

/**
 * Values that now say something else than when they were decided on, and nothing was decided since:
 * core.decision, mart.input, raw.cell → mart.finding (DECISION_LAPSED).
 */
public final class DecisionRules {
  private DecisionRules() {}

  /**
   * The findings, against the cell of the submission in force; against the whole of it where that
   * has no such value any more.
   *
   * @param standing what holds at the release's decision sequence
   * @param cells raw.cell
   * @param inputs mart.input of the release
   */
  public static Dataset<Row> of(
      SparkSession spark,
      Catalogue catalogue,
      List<Standing> standing,
      Dataset<Row> cells,
      Dataset<Row> inputs) {
    Dataset<Row> candidates = DecidedValues.candidates(Decisions.rows(spark, standing), inputs);
    Dataset<Row> lapsed =
        candidates
            .join(broadcast(DecidedValues.sent(candidates, cells)), on(SentValues.VALUE), "left")
            .withColumn("holds", expr("cells IS NOT NULL AND text <=> decided_text"))
            .groupBy(columns(SentValues.VALUE))
            .agg(
                expr("max(release_id)").as("release_id"),
                expr("bool_or(holds)").as("holds"),
                expr("max(decision)").as("decision"),
                expr("max_by(coalesce(decided_text, ''), decision)").as("decided"),
                expr("max(sheet)").as("sheet"),
                expr("max(cell)").as("cell"),
                expr("max(text)").as("text"))
            .where("NOT holds")
            .withColumn("rule", lit("DECISION_LAPSED"))
            .withColumn("value", expr(quoted("text")))
            .withColumn("expected", expr(quoted("decided")))
            .withColumn("detail", expr("CAST(decision AS string)"));
    return WordedFindings.of(spark, catalogue, lapsed);
  }

  private static String quoted(String text) {
    return "CASE WHEN coalesce(%1$s, '') = '' THEN '(để trống)' ELSE concat('\"', %1$s, '\"') END"
        .formatted(text);
  }
}
