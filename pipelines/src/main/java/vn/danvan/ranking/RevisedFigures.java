package vn.danvan.ranking;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static vn.danvan.warehouse.Columns.on;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.Indicator;
import vn.danvan.catalogue.Unit;
import vn.danvan.warehouse.Rows;

/**
 * Figures of which a later file said something else than the one before it, or a decision something
 * else than the file: mart.finding and mart.decision → corpus, unit_id, period, indicator. What a
 * province revised is revised for the unit that it became part of, too.
 */
public final class RevisedFigures {
  private RevisedFigures() {}

  private record TermOf(String element, String indicator) {}

  private record PartOf(String reportingUnit, String unitId) {}

  /**
   * Of a release.
   *
   * @param findings mart.finding of the release
   * @param decisions mart.decision of it
   * @param inputs mart.input of it
   */
  public static Dataset<Row> of(
      SparkSession spark,
      Catalogue catalogue,
      Dataset<Row> findings,
      Dataset<Row> decisions,
      Dataset<Row> inputs) {
    return findings
        .where(col("rule").isin("VALUE_REVISED", "VALUE_VANISHED"))
        .select("submission", "element")
        // Of a whole file that was rejected there is no figure left to be another one.
        .union(
            decisions
                .where(col("action").isin("correct", "reject"))
                .select("submission", "element")
                .where(col("element").isNotNull()))
        .join(inputs.select("submission", "corpus", "reporting_unit", "period"), on("submission"))
        .join(broadcast(terms(spark, catalogue)), on("element"))
        .join(broadcast(parts(spark, catalogue)), on("reporting_unit"))
        .select("corpus", "unit_id", "period", "indicator")
        .distinct();
  }

  private static Dataset<Row> terms(SparkSession spark, Catalogue catalogue) {
    Set<TermOf> terms = new LinkedHashSet<>();
    for (Indicator indicator : catalogue.indicators().values()) {
      indicator.terms().forEach(term -> terms.add(new TermOf(term.element(), indicator.code())));
    }
    return Rows.dataset(spark, List.copyOf(terms), "element string, indicator string");
  }

  private static Dataset<Row> parts(SparkSession spark, Catalogue catalogue) {
    Set<PartOf> parts = new LinkedHashSet<>();
    for (Unit unit : catalogue.units().values()) {
      if (unit.isProvince()) {
        parts.add(new PartOf(unit.id(), unit.id()));
        if (unit.successor() != null) {
          parts.add(new PartOf(unit.id(), unit.successor()));
        }
      }
    }
    return Rows.dataset(spark, List.copyOf(parts), "reporting_unit string, unit_id string");
  }
}
