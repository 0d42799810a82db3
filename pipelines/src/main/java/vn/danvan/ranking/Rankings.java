package vn.danvan.ranking;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.expr;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.Indicator;
import vn.danvan.catalogue.Unit;
import vn.danvan.warehouse.Rows;

/**
 * Ranks of provinces: mart.indicator_value → mart.ranking, for the country and for each region of
 * the frame.
 *
 * <p>Competition rank ("1224") on the published value, never on hidden digits. A unit without a
 * value has no rank, is left out of N ranked, and keeps its row with its reason and its place in N
 * frame. A neutral indicator is not ranked.
 */
public final class Rankings {
  /** One order for all four numbers, so that the rows are sorted once. */
  private static final String SORTED =
      "PARTITION BY release_id, corpus, frame, scope, period, indicator ORDER BY better * value"
          + " DESC NULLS LAST";

  private static final String WHOLE = "ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING";

  private final SparkSession spark;
  private final Catalogue catalogue;

  public Rankings(SparkSession spark, Catalogue catalogue) {
    this.spark = spark;
    this.catalogue = catalogue;
  }

  private record Direction(String indicator, int better) {}

  private record Membership(String unitId, String scope) {}

  /**
   * All ranks of a release.
   *
   * @param values mart.indicator_value of one release
   * @return the rows of mart.ranking
   */
  public Dataset<Row> of(Dataset<Row> values) {
    return values
        .join(broadcast(directions()), "indicator")
        .join(broadcast(memberships()), "unit_id")
        .withColumn("status", expr("CASE WHEN value IS NULL THEN 'UNRANKED' ELSE 'RANKED' END"))
        .withColumn("rank", expr(ofRanked("rank() OVER (%s)".formatted(SORTED))))
        .withColumn(
            "ties",
            expr(
                ofRanked(
                    "count(*) OVER (%s RANGE BETWEEN CURRENT ROW AND CURRENT ROW)"
                        .formatted(SORTED))))
        .withColumn("n_ranked", expr("count(value) OVER (%s %s)".formatted(SORTED, WHOLE)))
        .withColumn("n_frame", expr("count(*) OVER (%s %s)".formatted(SORTED, WHOLE)));
  }

  private static String ofRanked(String count) {
    return "CASE WHEN value IS NOT NULL THEN %s END".formatted(count);
  }

  private Dataset<Row> directions() {
    List<Direction> directions = new ArrayList<>();
    for (Indicator indicator : catalogue.indicators().values()) {
      switch (indicator.direction()) {
        case UP -> directions.add(new Direction(indicator.code(), 1));
        case DOWN -> directions.add(new Direction(indicator.code(), -1));
        case NEUTRAL -> {}
      }
    }
    return Rows.dataset(spark, directions, "indicator string, better int");
  }

  private Dataset<Row> memberships() {
    List<Membership> memberships = new ArrayList<>();
    for (Unit unit : catalogue.units().values()) {
      if (unit.isProvince()) {
        memberships.add(new Membership(unit.id(), "country"));
        memberships.add(new Membership(unit.id(), unit.region()));
      }
    }
    return Rows.dataset(spark, memberships, "unit_id string, scope string");
  }
}
