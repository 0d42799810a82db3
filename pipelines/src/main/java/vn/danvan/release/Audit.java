package vn.danvan.release;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;
import static vn.danvan.warehouse.Columns.columns;
import static vn.danvan.warehouse.Columns.on;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.DataElement;
import vn.danvan.catalogue.Unit;
import vn.danvan.completeness.Duty;
import vn.danvan.unit.kernel.UnitRegister;
import vn.danvan.warehouse.Warehouse;

/**
 * Looks at a release's marts as they stand before it is published; a release that fails is refused.
 */
public final class Audit {
  private static final List<String> SUBJECT =
      List.of("corpus", "period", "element", "level", "breakdown");

  private final Warehouse warehouse;
  private final Catalogue catalogue;
  private final UnitRegister register;

  public Audit(Warehouse warehouse, Catalogue catalogue, UnitRegister register) {
    this.warehouse = warehouse;
    this.catalogue = catalogue;
    this.register = register;
  }

  /** Throws when the release must not be published. */
  public void pass(String releaseId, List<Duty.DuePeriod> due) {
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
    count(faults, "owed cells without a figure", owedWithoutRow(figures, due));
    if (!faults.isEmpty()) {
      throw new ReleaseRefusedException(
          "Release %s is refused by the audit, nothing was published: %s"
              .formatted(releaseId, String.join("; ", faults)));
    }
  }

  /**
   * Of the years of the older frame: what its provinces reported is what those of the newer sum up
   * to, and what the country of the older frame has. Where a newer province or the country stated a
   * figure itself, its own word stands beside the sum and need not equal it.
   */
  private Dataset<Row> sumsThatDiffer(Dataset<Row> figures) {
    return figures
        .where(col("period").lt("2025").and(expr("length(period) = 4 OR period LIKE '____-S_'")))
        .where(col("element").isin(additive()))
        .join(statedByTheWhole(), on(SUBJECT), "left_anti")
        .withColumn("province", col("unit_id").isin(provinces()))
        .groupBy(columns(SUBJECT))
        .agg(
            expr("sum(value) FILTER (WHERE province AND frame = '63')").as("old"),
            expr("sum(value) FILTER (WHERE province AND frame = '34')").as("new"),
            expr("max(value) FILTER (WHERE unit_id = '%s')".formatted(Unit.countryOf("63")))
                .as("country"))
        .where("NOT (old <=> new) OR NOT (old <=> coalesce(country, old))");
  }

  /** What units state that are made of those of the older frame. */
  private Dataset<Row> statedByTheWhole() {
    Object[] wholes =
        Stream.concat(
                catalogue.provinces("34").stream().map(Unit::id),
                Catalogue.FRAMES.stream().map(Unit::countryOf))
            .toArray();
    return warehouse
        .table("core.observation")
        .where(col("unit_id").isin(wholes))
        .select(columns(SUBJECT))
        .distinct();
  }

  private Object[] additive() {
    return catalogue.elements().values().stream()
        .filter(element -> element.adds(DataElement.Axis.UNITS))
        .map(DataElement::code)
        .toArray();
  }

  private Object[] provinces() {
    return Catalogue.FRAMES.stream()
        .flatMap(frame -> catalogue.provinces(frame).stream())
        .map(Unit::id)
        .toArray();
  }

  /** What every province owes and has no row at all, not even one that says that it is absent. */
  private Dataset<Row> owedWithoutRow(Dataset<Row> figures, List<Duty.DuePeriod> due) {
    return Duty.cells(warehouse.spark(), catalogue, register, due)
        .join(
            figures,
            on("corpus", "unit_id", "period", "element", "level", "breakdown"),
            "left_anti");
  }

  private static void count(List<String> faults, String what, Dataset<Row> rows) {
    long found = rows.count();
    if (found > 0) {
      faults.add("%d %s, such as %s".formatted(found, what, rows.first()));
    }
  }
}
