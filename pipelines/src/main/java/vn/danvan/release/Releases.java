package vn.danvan.release;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import vn.danvan.warehouse.Rows;
import vn.danvan.warehouse.Warehouse;

/** What has been published, and the one commit that publishes. */
public final class Releases {
  private final Warehouse warehouse;

  public Releases(Warehouse warehouse) {
    this.warehouse = warehouse;
  }

  /** A row of mart.release. */
  public record Release(
      String releaseId,
      String kind,
      LocalDate asOfDate,
      long ledgerSequence,
      long decisionSequence,
      String inputDigest,
      String catalogueDigest,
      String engineVersion,
      String runId,
      Instant computedAt) {}

  private record Publication(
      long publication, String releaseId, String kind, Instant publishedAt, String publishedBy) {}

  /** The current release of a kind: the one published last. */
  public Optional<Release> current(String kind) {
    Dataset<Row> last =
        warehouse
            .table("mart.publication")
            .where(col("kind").equalTo(kind))
            .orderBy(col("publication").desc())
            .limit(1)
            .select("release_id");
    List<Row> rows = warehouse.table("mart.release").join(last, "release_id").collectAsList();
    return rows.isEmpty() ? Optional.empty() : Optional.of(release(rows.getFirst()));
  }

  /**
   * The number of the next release. An interrupted run's release was never published, so its number
   * is given again and its rows are replaced.
   */
  public String nextId() {
    Row last = warehouse.table("mart.publication").select(max("release_id")).first();
    int number = last.isNullAt(0) ? 0 : Integer.parseInt(last.getString(0).substring(1));
    return "R%05d".formatted(number + 1);
  }

  /** Writes the release's own row; it is not seen until it is published. */
  public void record(Release release) {
    warehouse.replaceRelease(
        "mart.release",
        release.releaseId(),
        Rows.dataset(warehouse.spark(), "mart.release", List.of(release)));
  }

  /** Publishes a release: one row, one commit; from then on every view shows it. */
  public void publish(String releaseId, String kind, String by) {
    long next =
        warehouse
                .table("mart.publication")
                .select(coalesce(max("publication"), lit(0L)))
                .first()
                .getLong(0)
            + 1;
    warehouse.append(
        "mart.publication",
        Rows.dataset(
            warehouse.spark(),
            "mart.publication",
            List.of(new Publication(next, releaseId, kind, Instant.now(), by))));
  }

  private static Release release(Row row) {
    return new Release(
        row.getAs("release_id"),
        row.getAs("kind"),
        row.getAs("as_of_date"),
        row.getAs("ledger_sequence"),
        row.getAs("decision_sequence"),
        row.getAs("input_digest"),
        row.getAs("catalogue_digest"),
        row.getAs("engine_version"),
        row.getAs("run_id"),
        row.getAs("computed_at"));
  }
}
