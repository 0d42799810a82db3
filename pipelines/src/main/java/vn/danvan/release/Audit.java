package vn.danvan.release;

import static org.apache.spark.sql.functions.col;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.warehouse.Warehouse;

/**
 * Looks at a release's marts as they stand before it is published; a release that fails is refused.
 */
public final class Audit {
  private final Warehouse warehouse;
  private final Catalogue catalogue;

  public Audit(Warehouse warehouse, Catalogue catalogue) {
    this.warehouse = warehouse;
    this.catalogue = catalogue;
  }

  /** Throws when the release must not be published. */
  public void pass(String releaseId) {
    List<String> faults = new ArrayList<>();
    Dataset<Row> figures = warehouse.release("mart.figure", releaseId);
    Dataset<Row> ranking = warehouse.release("mart.ranking", releaseId);
    count(
        faults,
        "figures without a state, or with a value that their state forbids",
        figures.where(
            "state IS NULL OR (value IS NOT NULL) <> (state IN ('REPORTED', 'PARTIAL'))"));
    count(
        faults,
        "facts that stand twice",
        figures
            .groupBy("corpus", "frame", "unit_id", "period", "element", "level", "breakdown")
            .count()
            .where("count > 1"));
    count(
        faults,
        "ranks without a value, or rows with neither rank nor reason",
        ranking.where(
            "(rank IS NULL) <> (value IS NULL) OR (rank IS NULL) <> (reason IS NOT NULL)"));
    for (String frame : Catalogue.FRAMES) {
      int provinces = catalogue.provinces(frame).size();
      count(
          faults,
          "groups of frame %s without its %d provinces".formatted(frame, provinces),
          ranking
              .where(col("frame").equalTo(frame).and(col("scope").equalTo("country")))
              .groupBy("corpus", "period", "indicator")
              .count()
              .where(col("count").notEqual(provinces)));
    }
    count(faults, "sums that differ between the frames", sumsThatDiffer(figures));
    if (!faults.isEmpty()) {
      throw new ReleaseRefusedException(
          "Release %s is refused by the audit, nothing was published: %s"
              .formatted(releaseId, String.join("; ", faults)));
    }
  }

  /** What the provinces of the old frame reported is what those of the new frame sum up to. */
  private Dataset<Row> sumsThatDiffer(Dataset<Row> figures) {
    List<String> additive =
        catalogue.elements().values().stream()
            .filter(element -> element.kind().addsOverUnits())
            .map(element -> element.code())
            .toList();
    String era63 = "period < '2025' AND length(period) = 4 AND unit_id RLIKE '^VN(63|34)-[0-9]+$'";
    return figures
        .where(era63)
        .where(col("element").isin(additive.toArray()))
        .groupBy("corpus", "period", "element", "level", "breakdown")
        .agg(
            org.apache
                .spark
                .sql
                .functions
                .expr("sum(CASE WHEN frame = '63' THEN value END)")
                .as("old"),
            org.apache
                .spark
                .sql
                .functions
                .expr("sum(CASE WHEN frame = '34' THEN value END)")
                .as("new"))
        .where("NOT (old <=> new)");
  }

  private static void count(List<String> faults, String what, Dataset<Row> rows) {
    long found = rows.count();
    if (found > 0) {
      faults.add("%d %s, such as %s".formatted(found, what, rows.first()));
    }
  }
}
