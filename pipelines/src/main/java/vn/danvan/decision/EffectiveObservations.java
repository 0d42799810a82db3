package vn.danvan.decision;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.expr;
import static vn.danvan.warehouse.Columns.on;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import vn.danvan.warehouse.Warehouse;

/**
 * The observations as they count after decisions: core.observation, mart.decision → all that is
 * computed of observations in a release.
 */
public final class EffectiveObservations {
  private EffectiveObservations() {}

  /**
   * The observations with the value and state that decisions gave them.
   *
   * @param observations core.observation
   * @param decided mart.decision of the release
   */
  public static Dataset<Row> of(Dataset<Row> observations, Dataset<Row> decided) {
    Dataset<Row> values = decided.where("element IS NOT NULL");
    if (values.isEmpty()) {
      return observations;
    }
    Dataset<Row> effects =
        values.selectExpr(
            "submission",
            "unit_id",
            "period",
            "element",
            "level",
            "breakdown",
            "action",
            "value AS decided_value",
            "state AS decided_state");
    Dataset<Row> effective =
        observations
            .join(broadcast(effects), on(SentValues.VALUE), "left")
            .withColumn("value", expr("CASE WHEN action IS NULL THEN value ELSE decided_value END"))
            .withColumn("state", expr("coalesce(decided_state, state)"))
            .withColumn(
                "qualifier", expr("CASE WHEN action = 'correct' THEN 'exact' ELSE qualifier END"));
    return Warehouse.conformed("core.observation", effective);
  }
}
