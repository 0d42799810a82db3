package vn.danvan.bench;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.DataElement.Axis;
import vn.danvan.catalogue.DataElement.Origin;
import vn.danvan.catalogue.Indicator;
import vn.danvan.catalogue.Unit;
import vn.danvan.completeness.Duty;
import vn.danvan.figure.kernel.Places;
import vn.danvan.period.Period;
import vn.danvan.unit.SourcedCounts;
import vn.danvan.unit.kernel.UnitRegister;
import vn.danvan.warehouse.Rows;

/**
 * The small tables that another engine needs to compute the same: catalogue, units, what is due.
 */
final class BenchTables {
  private final SparkSession spark;
  private final Catalogue catalogue;
  private final UnitRegister register;
  private final List<Duty.DuePeriod> due;
  private final Path folder;

  BenchTables(
      SparkSession spark,
      Catalogue catalogue,
      UnitRegister register,
      List<Duty.DuePeriod> due,
      Path folder) {
    this.spark = spark;
    this.catalogue = catalogue;
    this.register = register;
    this.due = due;
    this.folder = folder;
  }

  private record DueRow(
      String corpus, String form, String version, String era, String sender, String period) {}

  private record UnitRow(
      String unitId, String level, String era, String region, String provinceId) {}

  private record Additive(String element, boolean adds, boolean fromList) {}

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
      int definitionVersion,
      int better) {}

  private record Schedule(String period, String indicator, boolean applies, int segment) {}

  private record PlaceRow(
      String source,
      String frame,
      String target,
      String way,
      int parts,
      String reason,
      boolean owedOnly) {}

  /** Writes every table as Parquet files in a folder of its name. */
  void write() {
    parquet("asked", Duty.askedCells(spark, catalogue));
    parquet("sourced", SourcedCounts.of(spark, register, due));
    parquet(
        "due",
        due.stream()
            .map(
                one ->
                    new DueRow(
                        one.corpus(),
                        one.form(),
                        one.version(),
                        one.era(),
                        one.sender(),
                        one.period().code()))
            .toList(),
        "corpus string, form string, version string, era string, sender string, period string");
    parquet(
        "unit",
        register.units().values().stream()
            .map(
                unit ->
                    new UnitRow(
                        unit.id(),
                        unit.level(),
                        unit.era(),
                        unit.region(),
                        register.provinceOf(unit.id()).map(Unit::id).orElse(null)))
            .toList(),
        "unit_id string, level string, era string, region string, province_id string");
    parquet(
        "place",
        Places.of(register).stream()
            .map(
                place ->
                    new PlaceRow(
                        place.source(),
                        place.frame(),
                        place.target(),
                        place.way().name(),
                        place.parts(),
                        place.reason(),
                        place.owedOnly()))
            .toList(),
        "source string, frame string, target string, way string, parts int, reason string,"
            + " owed_only boolean");
    parquet(
        "additive",
        catalogue.elements().values().stream()
            .map(
                element ->
                    new Additive(
                        element.code(),
                        element.adds(Axis.UNITS),
                        element.origin() == Origin.UNIT_LIST))
            .toList(),
        "element string, adds boolean, from_list boolean");
    definitions();
  }

  private void definitions() {
    List<Term> terms = new ArrayList<>();
    List<Definition> definitions = new ArrayList<>();
    List<Schedule> schedule = new ArrayList<>();
    List<Period> periods = due.stream().map(Duty.DuePeriod::period).distinct().toList();
    for (Indicator indicator : catalogue.indicators().values()) {
      indicator.numerator().forEach(term -> terms.add(term(indicator, term, true)));
      indicator.denominator().forEach(term -> terms.add(term(indicator, term, false)));
      int better =
          switch (indicator.direction()) {
            case UP -> 1;
            case DOWN -> -1;
            case NEUTRAL -> 0;
          };
      definitions.add(
          new Definition(
              indicator.code(),
              indicator.method().name().toLowerCase(Locale.ROOT),
              indicator.scale(),
              indicator.decimals(),
              indicator.definition().version(),
              better));
      for (Period period : periods) {
        schedule.add(
            new Schedule(
                period.code(),
                indicator.code(),
                indicator.appliesOn(period.lastDay()),
                indicator.segment(period.lastDay())));
      }
    }
    parquet(
        "term",
        terms,
        "indicator string, is_numerator boolean, element string, level string, breakdown string,"
            + " factor decimal(13,6)");
    parquet(
        "definition",
        definitions,
        "indicator string, method string, scale decimal(10,3), decimals int, definition_version"
            + " int, better int");
    parquet("schedule", schedule, "period string, indicator string, applies boolean, segment int");
  }

  private static Term term(Indicator indicator, Indicator.Term term, boolean isNumerator) {
    return new Term(
        indicator.code(),
        isNumerator,
        term.element(),
        term.level(),
        term.breakdown(),
        term.factor().multiply(BigDecimal.valueOf(term.sign())).setScale(6));
  }

  private void parquet(String name, List<? extends Record> rows, String ddl) {
    parquet(name, Rows.dataset(spark, rows, ddl));
  }

  private void parquet(String name, Dataset<Row> rows) {
    rows.coalesce(1).write().mode("overwrite").parquet(folder.resolve(name).toString());
  }
}
