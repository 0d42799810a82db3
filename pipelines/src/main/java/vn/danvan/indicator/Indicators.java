package vn.danvan.indicator;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import scala.collection.immutable.Seq;
import scala.jdk.javaapi.CollectionConverters;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.Indicator;
import vn.danvan.catalogue.Unit;
import vn.danvan.figure.Duty;
import vn.danvan.release.Snapshot;
import vn.danvan.warehouse.Rows;

/**
 * All indicators in one pass: mart.figure → mart.indicator_value.
 *
 * <p>A spine of what is due is joined to the terms and these to the figures; one group-by gives
 * every indicator. A value needs each of its terms complete. The exact ratio is rounded once, half
 * up, to the indicator's decimals.
 */
public final class Indicators {
  /** The first thing that stands between the terms and a value (ranking.md, section 1). */
  private static final String REASON =
      """
      CASE
        WHEN substr(period, 1, 4) < coalesce(first_period, '0') OR substr(period, 1, 4) > coalesce(last_period, '9999') THEN 'NOT_APPLICABLE'
        WHEN array_contains(array_union(numerator_states, denominator_states), 'NOT_RESTATABLE') THEN 'NOT_RESTATABLE'
        WHEN array_contains(array_union(numerator_states, denominator_states), 'HELD') THEN 'HELD'
        WHEN array_contains(array_union(numerator_states, denominator_states), 'ABSENT') THEN 'ABSENT'
        WHEN array_contains(array_union(numerator_states, denominator_states), 'PARTIAL') THEN 'PARTIAL'
        WHEN array_contains(numerator_states, 'EXCLUDED') THEN 'EXCLUDED'
        WHEN array_contains(numerator_states, 'UNREADABLE') THEN 'UNREADABLE'
        WHEN array_contains(numerator_states, 'BLANK') THEN 'BLANK'
        WHEN array_contains(numerator_states, 'NOT_APPLICABLE') THEN 'NOT_APPLICABLE'
        WHEN NOT forall(denominator_states, state -> state = 'REPORTED') THEN 'DENOMINATOR_MISSING'
        WHEN denominator = 0 THEN 'DENOMINATOR_ZERO'
        WHEN method = 'proportion' AND numerator > denominator THEN 'NUMERATOR_EXCEEDS_DENOMINATOR'
      END\
      """;

  /**
   * Half up, away from zero, on the exact ratio in whole numbers, so that no hidden digit of a
   * quotient decides a rank: floor((2·scale·10^d·|x| + |n|) / (2·|n|)) / 10^d, each made whole
   * first.
   */
  private static final String ROUNDED =
      """
      CAST(CASE WHEN numerator < 0 THEN -1 ELSE 1 END AS decimal(1,0))
        * CAST((whole_dividend - whole_dividend % whole_divisor) / whole_divisor AS decimal(28,0))
        / CAST(pow(10, decimals) AS decimal(4,0))\
      """;

  private static final String WHOLE_DIVISOR =
      "CAST(CAST(abs(divisor) * 1000000 AS decimal(27,0)) * 2000 AS decimal(38,0))";

  private static final String WHOLE_DIVIDEND =
      """
      CAST(CAST(abs(numerator) * 1000000 AS decimal(27,0)) * CAST(2000 * scale * CAST(pow(10, decimals) AS decimal(4,0)) AS decimal(11,0))
        + CAST(abs(divisor) * 1000000 AS decimal(27,0)) * 1000 AS decimal(38,0))\
      """;

  private static final String PRINTED = "translate(format_number(value, decimals), ',.', '.,')";

  private final SparkSession spark;
  private final Catalogue catalogue;

  public Indicators(SparkSession spark, Catalogue catalogue) {
    this.spark = spark;
    this.catalogue = catalogue;
  }

  private record Term(
      String indicator,
      boolean isNumerator,
      String element,
      String level,
      String breakdown,
      BigDecimal factor) {}

  private record Definition(
      String indicator,
      String method,
      BigDecimal scale,
      int decimals,
      String firstPeriod,
      String lastPeriod) {}

  private record FrameUnit(String frame, String unitId) {}

  /**
   * All indicators of a release.
   *
   * @param figures mart.figure of one release
   * @param due what every province owes
   * @return the rows of mart.indicator_value
   */
  public Dataset<Row> of(Dataset<Row> figures, List<Duty.DuePeriod> due, Snapshot snapshot) {
    Dataset<Row> spine =
        Duty.spinePeriods(spark, due)
            .crossJoin(broadcast(frameUnits()))
            .crossJoin(broadcast(definitions()));
    Dataset<Row> facts =
        figures.select(
            col("corpus"),
            col("frame"),
            col("unit_id"),
            col("period"),
            col("element"),
            col("level"),
            col("breakdown"),
            col("value").as("term_value"),
            col("state"),
            col("parts_expected").as("term_parts"),
            col("parts_reported").as("term_reported"));
    return spine
        .join(broadcast(terms()), on("indicator"), "inner")
        .join(
            facts,
            on("corpus", "frame", "unit_id", "period", "element", "level", "breakdown"),
            "left")
        .groupBy(
            "corpus",
            "frame",
            "unit_id",
            "period",
            "indicator",
            "method",
            "scale",
            "decimals",
            "first_period",
            "last_period")
        .agg(
            sumOf(true),
            sumOf(false),
            statesOf(true),
            statesOf(false),
            expr("coalesce(max(term_parts), 1)").as("parts_expected"),
            expr("coalesce(min(term_reported), 0)").as("parts_reported"))
        .withColumn("release_id", lit(snapshot.releaseId()))
        .withColumn("reason", expr(REASON))
        .withColumn("status", expr("CASE WHEN reason IS NULL THEN 'VALUE' ELSE 'NO_VALUE' END"))
        // A plain count is divided by one.
        .withColumn(
            "divisor",
            expr("CASE WHEN method = 'count' THEN CAST(1 AS decimal(38,6)) ELSE denominator END"))
        .withColumn("whole_dividend", expr(WHOLE_DIVIDEND))
        .withColumn("whole_divisor", expr(WHOLE_DIVISOR))
        .withColumn("value", expr("CASE WHEN reason IS NULL THEN " + ROUNDED + " END"))
        .withColumn("value_vi", expr(PRINTED));
  }

  private static Column sumOf(boolean numerator) {
    return expr("sum(CASE WHEN is_numerator = %s THEN CAST(term_value * factor AS decimal(28,6)) END)"
            .formatted(numerator))
        .as(numerator ? "numerator" : "denominator");
  }

  private static Column statesOf(boolean numerator) {
    return expr("collect_set(CASE WHEN is_numerator = %s THEN coalesce(state, 'ABSENT') END)"
            .formatted(numerator))
        .as(numerator ? "numerator_states" : "denominator_states");
  }

  private Dataset<Row> terms() {
    List<Term> terms = new ArrayList<>();
    for (Indicator indicator : catalogue.indicators().values()) {
      indicator.numerator().forEach(term -> terms.add(term(indicator, true, term)));
      indicator.denominator().forEach(term -> terms.add(term(indicator, false, term)));
    }
    return Rows.dataset(
        spark,
        terms,
        "indicator string, is_numerator boolean, element string, level string, breakdown string,"
            + " factor decimal(13,6)");
  }

  private static Term term(Indicator indicator, boolean isNumerator, Indicator.Term term) {
    BigDecimal factor = term.factor().multiply(BigDecimal.valueOf(term.sign())).setScale(6);
    return new Term(
        indicator.code(), isNumerator, term.element(), term.level(), term.breakdown(), factor);
  }

  private Dataset<Row> definitions() {
    List<Definition> definitions =
        catalogue.indicators().values().stream()
            .map(
                indicator ->
                    new Definition(
                        indicator.code(),
                        indicator.method().name().toLowerCase(Locale.ROOT),
                        indicator.scale(),
                        indicator.decimals(),
                        indicator.firstPeriod(),
                        indicator.lastPeriod()))
            .toList();
    return Rows.dataset(
        spark,
        definitions,
        "indicator string, method string, scale decimal(10,3), decimals int, first_period string,"
            + " last_period string");
  }

  private Dataset<Row> frameUnits() {
    List<FrameUnit> units = new ArrayList<>();
    for (String frame : Catalogue.FRAMES) {
      for (Unit unit : catalogue.provinces(frame)) {
        units.add(new FrameUnit(frame, unit.id()));
      }
    }
    return Rows.dataset(spark, units, "frame string, unit_id string");
  }

  private static Seq<String> on(String... names) {
    return CollectionConverters.asScala(List.of(names)).toSeq();
  }
}
