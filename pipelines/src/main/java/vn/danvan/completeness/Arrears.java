package vn.danvan.completeness;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;
import static vn.danvan.warehouse.Columns.on;

import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import vn.danvan.warehouse.Warehouse;

/**
 * What a steward has to chase: reports that came late or not at all, and files that wait for a
 * decision: mart.completeness, mart.input, core.finding.
 */
public final class Arrears {
  private final Warehouse warehouse;
  private final String releaseId;

  /**
   * The arrears of a release.
   *
   * @param releaseId a release that was published
   */
  public Arrears(Warehouse warehouse, String releaseId) {
    this.warehouse = warehouse;
    this.releaseId = releaseId;
  }

  /** Why a line stands in the list. */
  public enum Reason {
    /** Its due day has passed and nothing is in force. */
    ABSENT,
    /** The first accepted file came after the due day. */
    LATE,
    /** A file came and waits for a decision. */
    HELD
  }

  /**
   * A report that is missing or late, or a file that waits.
   *
   * @param unitId unit that owes it or sent it, null when a file does not surely say
   * @param dueOn day on which it was due, null for a file that waits
   * @param receivedOn day on which it came, null when nothing did
   * @param fileName file that is in force or waits, null when none
   * @param remark why a file waits
   */
  public record Line(
      Reason reason,
      String corpus,
      String period,
      String form,
      String unitId,
      LocalDate dueOn,
      LocalDate receivedOn,
      String fileName,
      String remark) {}

  /** All of them, in the order of corpus, period, form, reason and unit. */
  public List<Line> lines() {
    return reports()
        .unionByName(files())
        .orderBy("corpus", "period", "form", "reason", "unit_id", "file_name")
        .collectAsList()
        .stream()
        .map(Arrears::line)
        .toList();
  }

  private Dataset<Row> reports() {
    Dataset<Row> files =
        warehouse.release("mart.input", releaseId).select("submission", "file_name");
    return warehouse
        .release("mart.completeness", releaseId)
        .where("state = 'ABSENT' OR (state = 'RECEIVED' AND received_on > due_on)")
        .join(files, on("submission"), "left")
        .select(
            expr("CASE state WHEN 'RECEIVED' THEN 'LATE' ELSE state END").as("reason"),
            col("corpus"),
            col("period"),
            col("form"),
            col("unit_id"),
            col("due_on"),
            col("received_on"),
            col("file_name"),
            expr("CAST(NULL AS string)").as("remark"));
  }

  private Dataset<Row> files() {
    Dataset<Row> held = warehouse.release("mart.input", releaseId).where("outcome = 'held'");
    Dataset<Row> reasons =
        warehouse
            .table("core.finding")
            .where("cell IS NULL AND severity = 'error'")
            .join(broadcast(held.select("submission")), on("submission"))
            .groupBy("submission")
            .agg(expr("array_join(sort_array(collect_list(message_vi)), ' ')").as("remark"));
    return held.join(reasons, on("submission"), "left")
        .select(
            expr("'HELD'").as("reason"),
            col("corpus"),
            col("period"),
            col("form"),
            col("reporting_unit").as("unit_id"),
            expr("CAST(NULL AS date)").as("due_on"),
            col("received_on"),
            col("file_name"),
            col("remark"));
  }

  private static Line line(Row row) {
    return new Line(
        Reason.valueOf(row.getAs("reason")),
        row.getAs("corpus"),
        row.getAs("period"),
        row.getAs("form"),
        row.getAs("unit_id"),
        row.getAs("due_on"),
        row.getAs("received_on"),
        row.getAs("file_name"),
        row.getAs("remark"));
  }
}
