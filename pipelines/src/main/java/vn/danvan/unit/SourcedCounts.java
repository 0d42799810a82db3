package vn.danvan.unit;

import static org.apache.spark.sql.functions.lit;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import vn.danvan.catalogue.Unit;
import vn.danvan.completeness.Duty;
import vn.danvan.unit.kernel.UnitCount;
import vn.danvan.unit.kernel.UnitRegister;
import vn.danvan.warehouse.Rows;

/** What the lists of units say of the provinces on the last day of each due period. */
public final class SourcedCounts {
  private SourcedCounts() {}

  private record Sourced(
      String corpus, String unitId, String period, String element, BigDecimal sourcedValue) {}

  /**
   * One row per corpus × province × period × element of which a list tells.
   *
   * @return columns corpus, unit_id, period, element, level, breakdown, sourced_value
   */
  public static Dataset<Row> of(
      SparkSession spark, UnitRegister register, List<Duty.DuePeriod> due) {
    Set<String> elements =
        register.counts().stream().map(UnitCount::element).collect(Collectors.toSet());
    Set<Sourced> rows = new LinkedHashSet<>();
    for (Duty.DuePeriod period : due) {
      for (Unit unit : provinces(register, period.era())) {
        for (String element : elements) {
          register
              .count(unit.id(), element, period.period().lastDay())
              .ifPresent(
                  count ->
                      rows.add(
                          new Sourced(
                              period.corpus(),
                              unit.id(),
                              period.period().code(),
                              element,
                              count.value())));
        }
      }
    }
    return Rows.dataset(
            spark,
            List.copyOf(rows),
            "corpus string, unit_id string, period string, element string, sourced_value"
                + " decimal(28,3)")
        .withColumn("level", lit("total"))
        .withColumn("breakdown", lit("total"));
  }

  /** Those of the period's era, whoever of them or below them owes the form. */
  private static List<Unit> provinces(UnitRegister register, String era) {
    return register.units().values().stream()
        .filter(unit -> unit.isProvince() && unit.era().equals(era))
        .toList();
  }
}
