package vn.danvan.indicator;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static vn.danvan.warehouse.Columns.columns;
import static vn.danvan.warehouse.Columns.on;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.Indicator;
import vn.danvan.catalogue.Unit;
import vn.danvan.completeness.Duty;
import vn.danvan.period.Period;
import vn.danvan.release.Snapshot;
import vn.danvan.warehouse.Rows;

/**
 * All indicators in one pass: mart.figure → mart.indicator_value.
 *
 * <p>A spine of what is due is joined to the terms and these to the figures; one group-by gives
 * every indicator. Spine and figures are spread by unit and period, so that neither the join nor
 * the group-by moves the many rows between them. A value needs each of its terms complete; a
 * denominator is what the lists of units say, where they say it, else what was reported.
 */
public final class Indicators {
  private static final List<String> PLACE = List.of("corpus", "frame", "unit_id", "period");

  private final SparkSession spark;
  private final Catalogue catalogue;

  public Indicators(SparkSession spark, Catalogue catalogue) {
    this.spark = spark;
    this.catalogue = catalogue;
  }

  private record Spine(String corpus, String frame, String unitId, String period) {}

  private record Term(
      String indicator,
      boolean isNumerator,
      String element,
      String level,
      String breakdown,
      BigDecimal factor) {}

  private record Definition(
      String indicator, String method, BigDecimal scale, int decimals, int definitionVersion) {}

  private record Schedule(String period, String indicator, boolean applies, int segment) {}

  /**
   * All indicators of a release.
   *
   * @param figures mart.figure of one release
   * @param due what is owed
   * @return the rows of mart.indicator_value
   */
  public Dataset<Row> of(Dataset<Row> figures, List<Duty.DuePeriod> due, Snapshot snapshot) {
    return spine(due)
        .repartition(columns(PLACE))
        .crossJoin(broadcast(terms()))
        .join(
            facts(figures).repartition(columns(PLACE)).hint("shuffle_hash"),
            on("corpus", "frame", "unit_id", "period", "element", "level", "breakdown"),
            "left")
        .groupBy("corpus", "frame", "unit_id", "period", "indicator")
        .agg(
            sumOf(true, "term_value"),
            sumOf(false, "coalesce(term_sourced, term_value)"),
            statesOf(true, "coalesce(state_bit, %s)".formatted(Reasons.NONE)),
            statesOf(
                false,
                "CASE WHEN term_sourced IS NOT NULL THEN %s ELSE coalesce(state_bit, %s) END"
                    .formatted(Reasons.bit("'REPORTED'"), Reasons.NONE)),
            expr("coalesce(max(term_parts), 0)").as("parts_expected"),
            expr("coalesce(min(CASE WHEN is_numerator OR term_sourced IS NULL THEN"
                    + " coalesce(term_reported, 0) END), 0)")
                .as("parts_reported"))
        .join(broadcast(definitions()), on("indicator"))
        .join(broadcast(schedule(due)), on("period", "indicator"))
        .withColumn("release_id", lit(snapshot.releaseId()))
        .withColumn("reason", expr(Reasons.REASON))
        .withColumn("status", expr("CASE WHEN reason IS NULL THEN 'VALUE' ELSE 'NO_VALUE' END"))
        // A plain count is divided by one.
        .withColumn(
            "divisor",
            expr("CASE WHEN method = 'count' THEN CAST(1 AS decimal(38,6)) ELSE denominator END"))
        .withColumn("whole_dividend", expr(ExactRounding.WHOLE_DIVIDEND))
        .withColumn("whole_divisor", expr(ExactRounding.WHOLE_DIVISOR))
        .withColumn(
            "value", expr("CASE WHEN reason IS NULL THEN " + ExactRounding.ROUNDED + " END"))
        .withColumn("value_vi", expr(ExactRounding.PRINTED));
  }

  /** What stands in the tables of figures, as terms see it. */
  private static Dataset<Row> facts(Dataset<Row> figures) {
    return figures.select(
        col("corpus"),
        col("frame"),
        col("unit_id"),
        col("period"),
        col("element"),
        col("level"),
        col("breakdown"),
        col("value").as("term_value"),
        col("sourced_value").as("term_sourced"),
        expr(Reasons.bit("state")).as("state_bit"),
        col("parts_expected").as("term_parts"),
        col("parts_reported").as("term_reported"));
  }

  private static Column sumOf(boolean numerator, String value) {
    return expr("sum(CASE WHEN is_numerator = %s THEN CAST(%s * factor AS decimal(28,6)) END)"
            .formatted(numerator, value))
        .as(numerator ? "numerator" : "denominator");
  }

  private static Column statesOf(boolean numerator, String bit) {
    return expr("bit_or(CASE WHEN is_numerator = %s THEN %s END)".formatted(numerator, bit))
        .as(numerator ? "numerator_states" : "denominator_states");
  }

  /** Every due period in both frames, for each province, each region and the country. */
  private Dataset<Row> spine(List<Duty.DuePeriod> due) {
    Set<Spine> spine = new LinkedHashSet<>();
    for (Duty.DuePeriod period : due) {
      for (Unit unit : catalogue.units().values()) {
        switch (unit.level()) {
          case "province", "region", "country" ->
              spine.add(new Spine(period.corpus(), unit.era(), unit.id(), period.period().code()));
          default -> {}
        }
      }
    }
    return Rows.dataset(
        spark, List.copyOf(spine), "corpus string, frame string, unit_id string, period string");
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
                        indicator.definition().version()))
            .toList();
    return Rows.dataset(
        spark,
        definitions,
        "indicator string, method string, scale decimal(10,3), decimals int, definition_version"
            + " int");
  }

  /** Whether an indicator applies to a period, and to which stretch of its series that belongs. */
  private Dataset<Row> schedule(List<Duty.DuePeriod> due) {
    List<Schedule> schedule = new ArrayList<>();
    List<Period> periods = due.stream().map(Duty.DuePeriod::period).distinct().toList();
    for (Period period : periods) {
      LocalDate day = period.lastDay();
      for (Indicator indicator : catalogue.indicators().values()) {
        schedule.add(
            new Schedule(
                period.code(), indicator.code(), indicator.appliesOn(day), indicator.segment(day)));
      }
    }
    return Rows.dataset(
        spark, schedule, "period string, indicator string, applies boolean, segment int");
  }
}
