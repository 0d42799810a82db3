package vn.danvan.figure;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static vn.danvan.warehouse.Columns.columns;
import static vn.danvan.warehouse.Columns.on;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.DataElement;
import vn.danvan.catalogue.Form;
import vn.danvan.catalogue.Unit;
import vn.danvan.completeness.Duty;
import vn.danvan.record.ValueState;
import vn.danvan.unit.SourcedCounts;
import vn.danvan.unit.kernel.UnitRegister;
import vn.danvan.warehouse.Rows;

/**
 * What each unit says or owes itself, before any restatement: one row per fact.
 *
 * <p>What the unit stated speaks first; else what its communes stated on a form that rolls up; else
 * the state that says why there is nothing. What the lists of units say stands beside it.
 */
final class OwnFigures {
  private final SparkSession spark;
  private final Catalogue catalogue;
  private final UnitRegister register;

  OwnFigures(SparkSession spark, Catalogue catalogue, UnitRegister register) {
    this.spark = spark;
    this.catalogue = catalogue;
    this.register = register;
  }

  /**
   * The own figures.
   *
   * @return {@link FactColumns#FACT}, value, state (a number of {@link States}), parts_expected,
   *     parts_reported, sourced_value, owed
   */
  Dataset<Row> of(
      Dataset<Row> observations,
      Dataset<Row> inputs,
      Dataset<Row> completeness,
      List<Duty.DuePeriod> due) {
    Dataset<Row> all =
        stated(observations, inputs)
            .unionByName(owed(inputs, due))
            .unionByName(counted(completeness))
            .unionByName(sourced(due));
    if (catalogue.forms().values().stream().anyMatch(Form::rollsUp)) {
      all = all.unionByName(new RollUp(spark, catalogue, register).of(observations, inputs, due));
    }
    return all.groupBy(columns(FactColumns.FACT))
        .agg(
            expr("min_by(value, priority) FILTER (WHERE state IS NOT NULL)").as("stated_value"),
            expr("min_by(state, priority) FILTER (WHERE state IS NOT NULL)").as("stated_state"),
            expr("min_by(parts_expected, priority) FILTER (WHERE state IS NOT NULL)")
                .as("stated_expected"),
            expr("min_by(parts_reported, priority) FILTER (WHERE state IS NOT NULL)")
                .as("stated_reported"),
            expr("max(sourced_value)").as("sourced_value"),
            expr("bool_or(owed)").as("owed"))
        .withColumn("from_list", col("element").isin(ofLists()))
        .selectExpr(
            "corpus",
            "unit_id",
            "period",
            "element",
            "level",
            "breakdown",
            // A number that only a list knows is the figure; one that others report stands beside.
            "CASE WHEN from_list THEN sourced_value ELSE stated_value END AS value",
            "CASE WHEN from_list THEN %s ELSE coalesce(stated_state, %s) END AS state"
                .formatted(States.code("'REPORTED'"), States.code("'NOT_APPLICABLE'")),
            "coalesce(stated_expected, 1) AS parts_expected",
            "CASE WHEN from_list THEN 1 ELSE coalesce(stated_reported, 0) END AS parts_reported",
            "sourced_value",
            "owed");
  }

  /**
   * What units stated on forms that do not roll up. Two forms may state one fact: the one that is
   * owed speaks before a transcription, then the later arrival.
   */
  private Dataset<Row> stated(Dataset<Row> observations, Dataset<Row> inputs) {
    Dataset<Row> files =
        inputs
            .where("in_force")
            .where(col("form").isin(forms()))
            .select(
                col("submission"),
                col("corpus"),
                // A number instead of a structure, so that the plan need not sort.
                col("arrival")
                    .plus(expr("CASE WHEN %s THEN 1L << 40 ELSE 0L END".formatted(owedForm())))
                    .as("weight"));
    return observations
        .where(col("form").isin(forms()))
        .drop("corpus", "form")
        // What the warehouse knows by itself, nobody states.
        .where(not(col("element").isin(ownElements())))
        .join(broadcast(files), on("submission"))
        .withColumn("code", expr(States.code("state")))
        .groupBy(columns(FactColumns.FACT))
        .agg(expr("max_by(value, weight)").as("stated"), expr("max_by(code, weight)").as("state"))
        .select(
            FactColumns.of(
                FactColumns.VALUE.formatted("stated"),
                "state",
                FactColumns.STATED,
                "1",
                reported("state"),
                "false"))
        // A cell left blank does not silence what the communes reported for it.
        .withColumn(
            "priority",
            expr(
                "CASE WHEN state = %d THEN %d ELSE %d END"
                    .formatted(
                        ValueState.BLANK.precedence(),
                        FactColumns.STATED_NOTHING,
                        FactColumns.STATED)));
  }

  /** What every province owes, with the state that says why nothing stands there. */
  private Dataset<Row> owed(Dataset<Row> inputs, List<Duty.DuePeriod> due) {
    Dataset<Row> files =
        inputs
            .where("outcome = 'held' OR in_force")
            .groupBy(col("corpus"), col("form"), col("reporting_unit").as("unit_id"), col("period"))
            .agg(expr("bool_or(in_force)").as("came"));
    String why = "CASE WHEN came THEN 'BLANK' WHEN NOT came THEN 'HELD' ELSE 'ABSENT' END";
    return Duty.cells(spark, catalogue, register, due)
        .join(broadcast(files), on("corpus", "form", "unit_id", "period"), "left")
        .withColumn("why", expr(why))
        .select(
            FactColumns.of(
                FactColumns.VALUE.formatted("NULL"),
                States.code("why") + " AS state",
                FactColumns.OWED,
                "1",
                "0",
                "true"))
        .withColumn("priority", expr("priority + state"));
  }

  /** What the warehouse counts itself: cells and reports that were due and came. */
  private Dataset<Row> counted(Dataset<Row> completeness) {
    String known = "state IN ('RECEIVED', 'ABSENT', 'HELD')";
    return completeness
        .join(broadcast(provinces()), on("unit_id"), "left_semi")
        .groupBy("corpus", "unit_id", "period")
        .agg(
            expr("sum(values_required) FILTER (WHERE %s)".formatted(known)).as("cells_required"),
            expr("sum(values_reported) FILTER (WHERE %s)".formatted(known)).as("cells_reported"),
            expr("sum(CASE WHEN due THEN 1 END)").as("reports_due"),
            expr("sum(CASE WHEN due THEN CAST(on_time AS int) END)").as("reports_on_time"))
        .selectExpr(
            "*",
            "stack(4, 'cells_required', cells_required, 'cells_reported', cells_reported,"
                + " 'reports_due', reports_due, 'reports_on_time', reports_on_time)"
                + " AS (element, counted)")
        .withColumn("level", lit("total"))
        .withColumn("breakdown", lit("total"))
        .withColumn(
            "why", expr("CASE WHEN counted IS NULL THEN 'NOT_APPLICABLE' ELSE 'REPORTED' END"))
        .select(
            FactColumns.of(
                FactColumns.VALUE.formatted("counted"),
                States.code("why") + " AS state",
                FactColumns.STATED,
                "1",
                "CASE WHEN counted IS NULL THEN 0 ELSE 1 END",
                "true"));
  }

  /** What the lists of units say stands beside what was stated. */
  private Dataset<Row> sourced(List<Duty.DuePeriod> due) {
    return SourcedCounts.of(spark, register, due)
        .selectExpr(
            "corpus",
            "unit_id",
            "period",
            "element",
            "level",
            "breakdown",
            FactColumns.VALUE.formatted("NULL"),
            "CAST(NULL AS int) AS state",
            "3 AS priority",
            "CAST(NULL AS int) AS parts_expected",
            "CAST(NULL AS int) AS parts_reported",
            "sourced_value",
            "true AS owed");
  }

  private Dataset<Row> provinces() {
    record Id(String unitId) {}
    return Rows.dataset(
        spark,
        register.units().values().stream()
            .filter(Unit::isProvince)
            .map(unit -> new Id(unit.id()))
            .toList(),
        "unit_id string");
  }

  private Object[] ofLists() {
    return catalogue.elements().values().stream()
        .filter(element -> element.origin() == DataElement.Origin.UNIT_LIST)
        .map(DataElement::code)
        .toArray();
  }

  private Object[] ownElements() {
    return catalogue.elements().values().stream()
        .filter(element -> element.origin() != DataElement.Origin.SUBMISSION)
        .map(DataElement::code)
        .toArray();
  }

  private Object[] forms() {
    return catalogue.forms().values().stream()
        .filter(form -> !form.rollsUp())
        .map(Form::code)
        .toArray();
  }

  private String owedForm() {
    return catalogue.forms().values().stream()
        .filter(form -> !form.dues().isEmpty())
        .map(form -> "'" + form.code() + "'")
        .collect(Collectors.joining(", ", "form IN (", ")"));
  }

  private static String reported(String state) {
    return "CASE WHEN %s = %s THEN 1 ELSE 0 END".formatted(state, States.code("'REPORTED'"));
  }
}
