package vn.danvan.validation;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.row_number;
import static vn.danvan.warehouse.Columns.on;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.expressions.Window;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.decision.SentValues;

/**
 * What a revision changed against the file that it replaced, and what vanished with it: mart.input,
 * core.observation, raw.cell → mart.finding (VALUE_VANISHED, VALUE_REVISED).
 *
 * <p>A file is held against the one that was in force before it: of several revisions against the
 * last one, and of a first file that came again against the one between.
 */
public final class RevisionRules {
  /** What a value is known by in both files of a revision. */
  private static final List<String> FACT =
      List.of("release_id", "new", "unit_id", "period", "element", "level", "breakdown");

  /** What the one says and the other does not. */
  private static final String RULE =
      """
      CASE
        WHEN value IS NULL AND old_state = 'REPORTED' THEN 'VALUE_VANISHED'
        WHEN value IS NOT NULL AND NOT (value <=> old_value) THEN 'VALUE_REVISED'
      END\
      """;

  private RevisionRules() {}

  /**
   * The findings, against the submission in force.
   *
   * @param inputs mart.input of a release
   * @param observations core.observation, as the files say: a decision revises nothing
   * @param cells raw.cell
   */
  public static Dataset<Row> of(
      SparkSession spark,
      Catalogue catalogue,
      Dataset<Row> inputs,
      Dataset<Row> observations,
      Dataset<Row> cells) {
    // Read four times below, and small.
    Dataset<Row> pairs = pairs(inputs).localCheckpoint();
    Dataset<Row> before = stated(pairs, "old", observations, cells);
    Dataset<Row> now = stated(pairs, "new", observations, cells);
    Dataset<Row> found =
        now.join(
                before
                    .withColumnRenamed("value", "old_value")
                    .withColumnRenamed("state", "old_state")
                    .withColumnRenamed("text", "old_text")
                    .drop("sheet", "cell"),
                on(FACT),
                "full")
            .withColumn("rule", expr(RULE))
            .where("rule IS NOT NULL")
            .withColumn("value", col("text"))
            .withColumn("expected", expr("coalesce(old_text, '(để trống)')"))
            .withColumnRenamed("new", "submission");
    return WordedFindings.of(spark, catalogue, found);
  }

  /** Each submission in force with the accepted one that came before it. */
  private static Dataset<Row> pairs(Dataset<Row> inputs) {
    Dataset<Row> ordered =
        inputs
            .where("outcome = 'accepted'")
            .withColumn(
                "place",
                row_number()
                    .over(
                        Window.partitionBy("corpus", "form", "reporting_unit", "period")
                            .orderBy(col("arrival").desc())));
    return ordered
        .where("place <= 2")
        .groupBy("release_id", "corpus", "form", "reporting_unit", "period")
        .agg(
            expr("max(submission) FILTER (WHERE place = 1 AND in_force)").as("new"),
            expr("max(submission) FILTER (WHERE place = 2)").as("old"))
        .where("new IS NOT NULL AND old IS NOT NULL")
        .select("release_id", "new", "old");
  }

  /** What one side of the pairs states: fact, value, state, and its cell as sent. */
  private static Dataset<Row> stated(
      Dataset<Row> pairs, String side, Dataset<Row> observations, Dataset<Row> cells) {
    Dataset<Row> submissions = pairs.withColumn("submission", col(side));
    Dataset<Row> sent =
        SentValues.of(cells.join(broadcast(submissions.select("submission")), on("submission")));
    return observations
        .join(broadcast(submissions), on("submission"))
        .join(sent, on(SentValues.VALUE), "left")
        .drop("submission", "old", "form", "corpus", "reporting_unit", "qualifier", "cells");
  }
}
