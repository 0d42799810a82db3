package vn.danvan.release;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.first;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.max_by;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.when;
import static vn.danvan.warehouse.Columns.on;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.decision.Decisions;
import vn.danvan.decision.kernel.Standing;
import vn.danvan.intake.WantedReadings;
import vn.danvan.warehouse.Warehouse;

/**
 * Which submission is in force: the latest accepted arrival for its corpus, unit, period and form.
 * A held file replaces nothing, a file that a decision rejects is refused, and one of which a
 * decision states where it belongs is what the reading with that says. raw.arrival, raw.submission,
 * core.decision → mart.input.
 */
public final class Inputs {
  private final Warehouse warehouse;
  private final Catalogue catalogue;

  public Inputs(Warehouse warehouse, Catalogue catalogue) {
    this.warehouse = warehouse;
    this.catalogue = catalogue;
  }

  /** The rows of mart.input for a snapshot. */
  public Dataset<Row> at(Snapshot snapshot) {
    List<Standing> standing = new Decisions(warehouse).standing(snapshot.decisionSequence());
    Dataset<Row> latestArrivals =
        warehouse
            .table("raw.arrival")
            .where(col("arrival").leq(snapshot.ledgerSequence()))
            .groupBy("corpus", "sha256")
            .agg(
                max("arrival").as("arrival"),
                min("received_on").as("received_on"),
                max_by(col("file_name"), col("arrival")).as("file_name"),
                max_by(col("batch"), col("arrival")).as("batch"));
    Dataset<Row> submissions =
        WantedReadings.of(
                warehouse
                    .table("raw.submission")
                    .select(
                        "submission",
                        "corpus",
                        "sha256",
                        "reading",
                        "outcome",
                        "form",
                        "form_version",
                        "reporting_unit",
                        "period"),
                Decisions.placed(standing),
                catalogue)
            .where("reading = wanted_reading")
            .join(broadcast(rejected(standing)), on("corpus", "sha256"), "left")
            .withColumn("outcome", expr("CASE WHEN rejected THEN 'refused' ELSE outcome END"));
    WindowSpec rivals = Window.partitionBy("corpus", "form", "reporting_unit", "period", "outcome");
    WindowSpec latestFirst = rivals.orderBy(col("arrival").desc());
    return submissions
        .join(
            latestArrivals.withColumnRenamed("corpus", "c").withColumnRenamed("sha256", "s"),
            col("corpus").equalTo(col("c")).and(col("sha256").equalTo(col("s"))))
        .withColumn("release_id", lit(snapshot.releaseId()))
        .withColumn(
            "in_force",
            row_number()
                .over(latestFirst)
                .equalTo(1)
                .and(col("outcome").equalTo("accepted"))
                .and(col("period").isNotNull()))
        .withColumn("winner", first(col("file_name")).over(latestFirst))
        .withColumn("winning_batch", first(col("batch")).over(latestFirst))
        .withColumn(
            "superseded_by",
            when(
                col("outcome").equalTo("accepted").and(col("in_force").equalTo(false)),
                col("winner")))
        .withColumn(
            "same_batch",
            coalesce(
                col("superseded_by").isNotNull().and(col("winning_batch").equalTo(col("batch"))),
                lit(false)));
  }

  private Dataset<Row> rejected(List<Standing> standing) {
    return Decisions.rows(warehouse.spark(), standing)
        .where("sha256 IS NOT NULL AND action = 'reject'")
        .select(col("corpus"), col("sha256"), lit(true).as("rejected"));
  }
}
