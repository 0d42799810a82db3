package vn.danvan.validation;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static vn.danvan.warehouse.Columns.on;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.warehouse.Rows;
import vn.danvan.warehouse.Warehouse;

/** Findings of a release in the words of their rules. */
public final class WordedFindings {
  /** Where a finding stands; it is null for what is against the whole file. */
  private static final List<String> PLACE =
      List.of("sheet", "cell", "element", "level", "breakdown");

  private WordedFindings() {}

  private record Words(String rule, String severity, String message) {}

  /**
   * The rows of mart.finding.
   *
   * @param found release_id, submission, rule, value, expected; where it stands, and detail, may be
   *     left out
   */
  public static Dataset<Row> of(SparkSession spark, Catalogue catalogue, Dataset<Row> found) {
    List<String> there = List.of(found.columns());
    Dataset<Row> whole = found;
    for (String column : PLACE) {
      whole = there.contains(column) ? whole : whole.withColumn(column, lit(null).cast("string"));
    }
    String detail = there.contains("detail") ? "coalesce(detail, '')" : "''";
    List<Words> words =
        catalogue.rules().values().stream()
            .map(rule -> new Words(rule.code(), rule.severity().code(), rule.messageVi()))
            .toList();
    Dataset<Row> worded =
        whole
            .join(
                broadcast(
                    Rows.dataset(spark, words, "rule string, severity string, message string")),
                on("rule"))
            .withColumn(
                "message_vi",
                expr(
                    "replace(replace(replace(message, '{value}', coalesce(value, '')),"
                        + " '{expected}', coalesce(expected, '')), '{detail}', %s)"
                            .formatted(detail)));
    return Warehouse.conformed("mart.finding", worded);
  }
}
