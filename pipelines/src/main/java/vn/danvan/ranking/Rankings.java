package vn.danvan.ranking;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static vn.danvan.warehouse.Columns.columns;
import static vn.danvan.warehouse.Columns.on;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.Indicator;
import vn.danvan.catalogue.RankingMethod;
import vn.danvan.catalogue.Unit;
import vn.danvan.warehouse.Rows;

/**
 * Ranks of provinces: mart.indicator_value → mart.ranking, for the country and for each region of
 * the frame.
 *
 * <p>The rows of a series (corpus, frame, scope, indicator; of half-years the same half) come
 * together in one task, period after period, and the kernels say what may be said of them. A unit
 * without a value has no rank, is left out of N ranked and of every statistic, and keeps its row
 * with its reason and its place in N frame. A neutral indicator is not ranked.
 */
public final class Rankings {
  /** More than cores, so that long series and short ones even out. */
  private static final int TASKS_PER_CORE = 16;

  /** What the rows of one series share. */
  static final List<String> SERIES = List.of("corpus", "frame", "scope", "indicator", "season");

  private final SparkSession spark;
  private final Catalogue catalogue;
  private final String engineVersion;

  public Rankings(SparkSession spark, Catalogue catalogue, String engineVersion) {
    this.spark = spark;
    this.catalogue = catalogue;
    this.engineVersion = engineVersion;
  }

  private record Ranked(String indicator, String method, BigDecimal scale, int direction) {}

  private record Membership(String unitId, String scope) {}

  /**
   * All ranks of a release.
   *
   * @param values mart.indicator_value of one release
   * @param revised figures that a later file or a decision changed: corpus, unit_id, period,
   *     indicator
   * @param before mart.ranking of an earlier release, or none of its rows; groups of which nothing
   *     changed are taken from it
   * @return the rows of mart.ranking
   */
  public Dataset<Row> of(Dataset<Row> values, Dataset<Row> revised, Dataset<Row> before) {
    return of(values, revised, before, TASKS_PER_CORE * spark.sparkContext().defaultParallelism());
  }

  /** The same by so many tasks. */
  Dataset<Row> of(Dataset<Row> values, Dataset<Row> revised, Dataset<Row> before, int tasks) {
    List<String> order = new ArrayList<>(SERIES);
    order.addAll(List.of("period", "unit_id"));
    RankingMethod method = catalogue.ranking();
    String version = engineVersion;
    return values
        .join(broadcast(ranked()), on("indicator"))
        .join(broadcast(memberships()), on("unit_id"))
        .join(
            broadcast(revised.withColumn("revised", lit(true))),
            on("corpus", "unit_id", "period", "indicator"),
            "left")
        .join(
            before.select(
                col("corpus"),
                col("frame"),
                col("scope"),
                col("unit_id"),
                col("period"),
                col("indicator"),
                struct(columns(RankingRow.COMPUTED)).as("before")),
            on("corpus", "frame", "scope", "unit_id", "period", "indicator"),
            "left")
        .withColumn("status", expr("CASE WHEN value IS NULL THEN 'UNRANKED' ELSE 'RANKED' END"))
        // Of half-years, 2025-S1 follows 2024-S1. A range of days is a series of its own.
        .withColumn(
            "season",
            expr(
                "CASE WHEN period RLIKE '^[0-9]{4}(-S[12])?$' THEN substring(period, 5)"
                    + " ELSE period END"))
        .withColumn(
            "year_before",
            expr(
                "CASE WHEN season <> period THEN"
                    + " lpad(CAST(substring(period, 1, 4) AS int) - 1, 4, '0') || season END"))
        .repartition(tasks, columns(SERIES))
        .sortWithinPartitions(columns(order))
        .mapPartitions(
            (MapPartitionsFunction<Row, Row>) rows -> new RankedGroups(rows, method, version),
            Encoders.row(RankingRow.SCHEMA));
  }

  private Dataset<Row> ranked() {
    List<Ranked> ranked = new ArrayList<>();
    for (Indicator indicator : catalogue.indicators().values()) {
      if (indicator.direction() != Indicator.Direction.NEUTRAL) {
        ranked.add(
            new Ranked(
                indicator.code(),
                indicator.method().name().toLowerCase(Locale.ROOT),
                indicator.scale(),
                indicator.direction() == Indicator.Direction.UP ? 1 : -1));
      }
    }
    return Rows.dataset(
        spark, ranked, "indicator string, method string, scale decimal(10,3), direction int");
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
