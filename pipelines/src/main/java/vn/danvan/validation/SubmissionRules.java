package vn.danvan.validation;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;

import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.warehouse.Rows;

/** Findings that only show among several submissions: mart.input → mart.finding. */
public final class SubmissionRules {
  private SubmissionRules() {}

  private record Words(String rule, String severity, String message) {}

  /**
   * A file that another replaced says so: DUPLICATE_SUBMISSION when both came in one load, so that
   * only their order tells which is meant, else REVISION.
   */
  public static Dataset<Row> of(SparkSession spark, Catalogue catalogue, Dataset<Row> inputs) {
    List<Words> words =
        Stream.of("DUPLICATE_SUBMISSION", "REVISION")
            .map(catalogue::rule)
            .map(rule -> new Words(rule.code(), rule.severity().code(), rule.messageVi()))
            .toList();
    return inputs
        .where("superseded_by IS NOT NULL")
        .withColumn(
            "rule", expr("CASE WHEN same_batch THEN 'DUPLICATE_SUBMISSION' ELSE 'REVISION' END"))
        .join(
            broadcast(Rows.dataset(spark, words, "rule string, severity string, message string")),
            "rule")
        .withColumn("message_vi", expr("replace(message, '{expected}', superseded_by)"))
        .withColumn("sheet", expr("CAST(NULL AS string)"))
        .withColumn("cell", expr("CAST(NULL AS string)"))
        .withColumn("element", expr("CAST(NULL AS string)"))
        .withColumn("level", expr("CAST(NULL AS string)"))
        .withColumn("breakdown", expr("CAST(NULL AS string)"))
        .withColumn("value", col("file_name"))
        .withColumn("expected", col("superseded_by"));
  }
}
