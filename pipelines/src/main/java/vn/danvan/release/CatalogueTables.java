package vn.danvan.release;

import static org.apache.spark.sql.functions.lit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.DataElement;
import vn.danvan.catalogue.Formula;
import vn.danvan.catalogue.Indicator;
import vn.danvan.catalogue.RankingMethod;
import vn.danvan.period.Period;
import vn.danvan.warehouse.Rows;

/**
 * What the catalogue said when a release was made: mart.catalogue, mart.series_break,
 * mart.ranking_method, mart.period.
 */
public final class CatalogueTables {
  private final SparkSession spark;
  private final Catalogue catalogue;
  private final Snapshot snapshot;

  public CatalogueTables(SparkSession spark, Catalogue catalogue, Snapshot snapshot) {
    this.spark = spark;
    this.catalogue = catalogue;
    this.snapshot = snapshot;
  }

  private record Entry(
      String kind,
      String code,
      String theme,
      String labelVi,
      String labelEn,
      String meaningVi,
      String unitVi,
      int decimals,
      String kindOfValue,
      String addsOver,
      String levels,
      String breakdowns,
      String direction,
      String caveatVi,
      Integer definitionVersion,
      LocalDate validFrom,
      LocalDate validTo) {}

  private record SeriesBreak(String indicator, LocalDate breakFrom, int segment, String reasonVi) {}

  private record Parameter(String parameter, String value) {}

  private record PeriodRow(
      String period,
      String kind,
      Integer reportingYear,
      LocalDate firstDay,
      LocalDate lastDay,
      String labelVi) {}

  /** The rows of mart.catalogue. */
  public Dataset<Row> entries() {
    List<Entry> entries = new ArrayList<>();
    catalogue.elements().values().forEach(element -> entries.add(entry(element)));
    catalogue.indicators().values().forEach(indicator -> entries.add(entry(indicator)));
    return ofRelease(
        entries,
        "kind string, code string, theme string, label_vi string, label_en string, meaning_vi"
            + " string, unit_vi string, decimals int, kind_of_value string, adds_over string,"
            + " levels string, breakdowns string, direction string, caveat_vi string,"
            + " definition_version int, valid_from date, valid_to date");
  }

  /** The rows of mart.series_break. */
  public Dataset<Row> breaks() {
    List<SeriesBreak> breaks = new ArrayList<>();
    for (Indicator indicator : catalogue.indicators().values()) {
      List<Indicator.Break> inTime =
          indicator.breaks().stream().sorted(Comparator.comparing(Indicator.Break::from)).toList();
      for (Indicator.Break at : inTime) {
        breaks.add(
            new SeriesBreak(
                indicator.code(), at.from(), indicator.segment(at.from()), at.reasonVi()));
      }
    }
    return ofRelease(breaks, "indicator string, break_from date, segment int, reason_vi string");
  }

  /** The rows of mart.ranking_method. */
  public Dataset<Row> rankingMethod() {
    List<String> names = Rows.names(RankingMethod.class);
    Object[] values = Rows.values(catalogue.ranking());
    List<Parameter> parameters = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      parameters.add(
          new Parameter(names.get(i), new BigDecimal(values[i].toString()).toPlainString()));
    }
    return ofRelease(parameters, "parameter string, value string");
  }

  /**
   * The rows of mart.period.
   *
   * @param figures mart.figure of the release: the periods that occur in it
   */
  public Dataset<Row> periods(Dataset<Row> figures) {
    List<PeriodRow> periods =
        figures.select("period").distinct().collectAsList().stream()
            .flatMap(row -> catalogue.period(row.getString(0)).stream())
            .map(CatalogueTables::row)
            .toList();
    return ofRelease(
        periods,
        "period string, kind string, reporting_year int, first_day date, last_day date, label_vi"
            + " string");
  }

  private static PeriodRow row(Period period) {
    return new PeriodRow(
        period.code(),
        period.kind().name(),
        period.reportingYear(),
        period.firstDay(),
        period.lastDay(),
        period.labelVi());
  }

  private static Entry entry(DataElement element) {
    return new Entry(
        "element",
        element.code(),
        element.theme(),
        element.labelVi(),
        element.labelEn(),
        element.meaningVi(),
        element.unit(),
        element.decimals(),
        lower(element.kind()),
        String.join(
            ", ", element.addsOver().stream().sorted().map(CatalogueTables::lower).toList()),
        String.join(", ", element.levels()),
        String.join(
            ", ", element.breakdowns().stream().map(DataElement.Breakdown::dimension).toList()),
        null,
        null,
        null,
        element.validFrom(),
        element.validTo());
  }

  private Entry entry(Indicator indicator) {
    return new Entry(
        "indicator",
        indicator.code(),
        null,
        indicator.labelVi(),
        indicator.labelEn(),
        Formula.vi(catalogue, indicator),
        indicator.unit(),
        indicator.decimals(),
        lower(indicator.method()),
        null,
        null,
        null,
        lower(indicator.direction()),
        indicator.caveatVi(),
        indicator.definition().version(),
        indicator.validFrom(),
        indicator.validTo());
  }

  private Dataset<Row> ofRelease(List<? extends Record> rows, String ddl) {
    return Rows.dataset(spark, rows, ddl).withColumn("release_id", lit(snapshot.releaseId()));
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
