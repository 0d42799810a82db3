package vn.danvan.figure;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;
import static vn.danvan.warehouse.Columns.on;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.DataElement;
import vn.danvan.catalogue.Form;
import vn.danvan.catalogue.Unit;
import vn.danvan.completeness.Duty;
import vn.danvan.unit.kernel.UnitRegister;
import vn.danvan.warehouse.Rows;

/**
 * What the communes of a province stated on forms that roll up, as the province's: a sum of all
 * that owe it, or of those that reported. Whoever owes nothing counts nowhere.
 *
 * <p>There may be many observations: each carries the number of its province's report instead of
 * the names of province, form and period.
 */
final class RollUp {
  private static final String STATE =
      """
      CASE
        WHEN reported > 0 AND reported + coalesce(not_applicable, 0) = parts THEN %s
        WHEN reported > 0 THEN %s
        WHEN waiting > 0 THEN %s
        WHEN coalesce(files, 0) < parts THEN %s
        WHEN coalesce(stated, 0) < files THEN least(first_state, %s)
        ELSE first_state
      END\
      """
          .formatted(
              States.code("'REPORTED'"),
              States.code("'PARTIAL'"),
              States.code("'HELD'"),
              States.code("'ABSENT'"),
              States.code("'BLANK'"));

  private final SparkSession spark;
  private final Catalogue catalogue;
  private final UnitRegister register;

  RollUp(SparkSession spark, Catalogue catalogue, UnitRegister register) {
    this.spark = spark;
    this.catalogue = catalogue;
    this.register = register;
  }

  private record Report(
      int report,
      String corpus,
      String form,
      String version,
      String period,
      String sender,
      String era,
      LocalDate lastDay,
      String unitId,
      int parts) {}

  private record Lower(
      String reportingUnit,
      String unitId,
      String sender,
      String era,
      LocalDate validFrom,
      LocalDate validTo) {}

  /** The facts of provinces, in {@link FactColumns}. */
  Dataset<Row> of(Dataset<Row> observations, Dataset<Row> inputs, List<Duty.DuePeriod> due) {
    Dataset<Row> reports = reports(due);
    Dataset<Row> files =
        inputs
            .where("outcome = 'held' OR in_force")
            .where(col("form").isin(forms()))
            .select("submission", "in_force", "corpus", "form", "period", "reporting_unit")
            .join(broadcast(lowerUnits()), on("reporting_unit"))
            .join(broadcast(reports), on("corpus", "form", "period", "unit_id", "sender", "era"))
            .where(
                "coalesce(last_day >= valid_from, true) AND coalesce(last_day <= valid_to, true)")
            .select("submission", "in_force", "reporting_unit", "report");
    Dataset<Row> came =
        files
            .groupBy("report", "reporting_unit")
            .agg(expr("bool_or(in_force)").as("came"))
            .groupBy("report")
            .agg(expr("count_if(came)").as("files"), expr("count_if(NOT came)").as("waiting"));
    Dataset<Row> sums =
        observations
            .where(col("form").isin(forms()))
            .select("submission", "element", "level", "breakdown", "value", "state")
            .join(
                broadcast(files.where("in_force").select("submission", "report")), on("submission"))
            // By state first: the many rows then need a sum and a count, and nothing conditional.
            .groupBy("report", "element", "level", "breakdown", "state")
            .agg(expr("sum(value)").as("value"), expr("count(*)").as("files"))
            .groupBy("report", "element", "level", "breakdown")
            .agg(
                expr("sum(value) FILTER (WHERE state = 'REPORTED')").as("total"),
                expr("sum(files)").as("stated"),
                expr("sum(files) FILTER (WHERE state = 'REPORTED')").as("reporting"),
                expr("sum(files) FILTER (WHERE state = 'NOT_APPLICABLE')").as("not_applicable"),
                expr("min(%s)".formatted(States.code("state"))).as("first_state"));
    return reports
        .join(broadcast(came), on("report"), "left")
        .join(broadcast(Duty.askedCells(spark, catalogue)), on("form", "version"))
        .where(col("element").isin(additive()))
        .join(sums, on("report", "element", "level", "breakdown"), "left")
        .withColumn("reported", expr("CAST(coalesce(reporting, 0) AS int)"))
        .withColumn("state", expr(STATE))
        .select(
            FactColumns.of(
                FactColumns.VALUE.formatted("total"),
                "state",
                FactColumns.ROLLED_UP,
                "parts",
                "reported",
                "true"))
        // Where no commune reported, the province's own duty says why there is nothing.
        .withColumn(
            "priority",
            expr(
                "CASE WHEN parts_reported > 0 THEN %d ELSE %d END"
                    .formatted(FactColumns.ROLLED_UP, FactColumns.ROLLED_UP_NOTHING)));
  }

  /** What the communes of each province owe together, with the number of them. */
  private Dataset<Row> reports(List<Duty.DuePeriod> due) {
    List<Report> reports = new ArrayList<>();
    for (Duty.DuePeriod period : due) {
      if (catalogue.form(period.form()).rollsUp()) {
        Duty.senders(register, period).stream()
            .collect(
                Collectors.groupingBy(
                    unit -> register.provinceOf(unit.id()).orElseThrow().id(),
                    TreeMap::new,
                    Collectors.counting()))
            .forEach(
                (province, units) ->
                    reports.add(
                        new Report(
                            reports.size(),
                            period.corpus(),
                            period.form(),
                            period.version(),
                            period.period().code(),
                            period.sender(),
                            period.era(),
                            period.period().lastDay(),
                            province,
                            units.intValue())));
      }
    }
    return Rows.dataset(
        spark,
        reports,
        "report int, corpus string, form string, version string, period string, sender string, era"
            + " string, last_day date, unit_id string, parts int");
  }

  /** Units below a province, with the province and the days on which they stand. */
  private Dataset<Row> lowerUnits() {
    List<Lower> units = new ArrayList<>();
    for (Unit unit : register.units().values()) {
      if (unit.parent() != null) {
        register
            .provinceOf(unit.id())
            .ifPresent(
                province ->
                    units.add(
                        new Lower(
                            unit.id(),
                            province.id(),
                            unit.level(),
                            unit.era(),
                            unit.validFrom(),
                            unit.validTo())));
      }
    }
    return Rows.dataset(
        spark,
        units,
        "reporting_unit string, unit_id string, sender string, era string, valid_from date,"
            + " valid_to date");
  }

  private Object[] additive() {
    return catalogue.elements().values().stream()
        .filter(element -> element.adds(DataElement.Axis.UNITS))
        .map(DataElement::code)
        .toArray();
  }

  private Object[] forms() {
    return catalogue.forms().values().stream().filter(Form::rollsUp).map(Form::code).toArray();
  }
}
