package vn.danvan.validation;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import vn.danvan.catalogue.Catalogue;

/** Findings that only show among several submissions: mart.input → mart.finding. */
public final class SubmissionRules {
  private SubmissionRules() {}

  /**
   * A file that another replaced says so: DUPLICATE_SUBMISSION when both came in one load, so that
   * only their order tells which is meant, else REVISION.
   */
  public static Dataset<Row> of(SparkSession spark, Catalogue catalogue, Dataset<Row> inputs) {
    return WordedFindings.of(
        spark,
        catalogue,
        inputs
            .where("superseded_by IS NOT NULL")
            .select(
                col("release_id"),
                col("submission"),
                expr("CASE WHEN same_batch THEN 'DUPLICATE_SUBMISSION' ELSE 'REVISION' END")
                    .as("rule"),
                col("file_name").as("value"),
                col("superseded_by").as("expected")));
  }
}
