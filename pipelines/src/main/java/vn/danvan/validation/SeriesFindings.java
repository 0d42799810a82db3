package vn.danvan.validation;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.not;
import static vn.danvan.warehouse.Columns.on;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import scala.collection.immutable.Seq;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.DataElement;
import vn.danvan.catalogue.Form;
import vn.danvan.catalogue.Unit;
import vn.danvan.completeness.Duty;
import vn.danvan.unit.SourcedCounts;
import vn.danvan.unit.kernel.Succession;
import vn.danvan.unit.kernel.UnitRegister;
import vn.danvan.validation.kernel.SeriesFinding;
import vn.danvan.validation.kernel.SeriesRules;
import vn.danvan.warehouse.Rows;

/**
 * Findings that show beside a unit's other periods or beside its peers: core.observation,
 * mart.input → mart.finding. All numbers in force of a corpus are looked at, unit by unit, on the
 * executors; a corpus is never compared with another.
 */
public final class SeriesFindings {
  private static final StructType FOUND =
      StructType.fromDDL(
          "release_id string, submission string, unit_id string, period string, element string,"
              + " level string, breakdown string, rule string, severity string, message_vi string,"
              + " expected string");

  private static final Seq<String> FACT =
      on("submission", "unit_id", "period", "element", "level", "breakdown");

  private final SparkSession spark;
  private final Catalogue catalogue;
  private final UnitRegister register;

  public SeriesFindings(SparkSession spark, Catalogue catalogue, UnitRegister register) {
    this.spark = spark;
    this.catalogue = catalogue;
    this.register = register;
  }

  /**
   * A unit as it is compared.
   *
   * @param identity what it is called for as long as it stays the same
   * @param kind what it has in common with its peers
   */
  private record Compared(String unitId, String identity, String kind, boolean isProvince) {}

  /**
   * The findings.
   *
   * @param observations core.observation
   * @param cells raw.cell
   * @param inputs mart.input of a release
   */
  public Dataset<Row> of(
      Dataset<Row> observations,
      Dataset<Row> cells,
      Dataset<Row> inputs,
      List<Duty.DuePeriod> due) {
    Dataset<Row> facts = sized(inForce(observations, inputs), due);
    Dataset<Row> compared =
        facts.join(
            broadcast(PeerRates.of(facts)),
            on("corpus", "kind", "period", "element", "level", "breakdown"),
            "left");
    return cells.join(found(compared), FACT).withColumn("value", col("text"));
  }

  /** Numbers of years and half-years that count, with what their unit is compared as. */
  private Dataset<Row> inForce(Dataset<Row> observations, Dataset<Row> inputs) {
    Dataset<Row> files =
        inputs
            .where("in_force")
            .select(
                col("release_id"),
                col("submission"),
                col("arrival"),
                // A form that is owed speaks before a transcription.
                expr(owed()).as("owed"));
    return observations
        .where("state = 'REPORTED'")
        .where(col("period").rlike("^[0-9]{4}(-S[12])?$"))
        .where(not(col("element").isin(ofLists())))
        .join(broadcast(files), on("submission"))
        .join(broadcast(units()), on("unit_id"));
  }

  private Dataset<Row> units() {
    Map<String, String> unchanged =
        register.successions().stream()
            .filter(succession -> succession.kind() == Succession.Kind.UNCHANGED)
            .collect(
                Collectors.toMap(Succession::newUnit, Succession::oldUnit, (one, other) -> one));
    List<Compared> units = new ArrayList<>();
    for (Unit unit : register.units().values()) {
      units.add(
          new Compared(
              unit.id(),
              unchanged.getOrDefault(unit.id(), unit.id()),
              unit.era() + " " + unit.level(),
              unit.isProvince()));
    }
    return Rows.dataset(
        spark, units, "unit_id string, identity string, kind string, is_province boolean");
  }

  /** With how many communes and districts a province has: by the lists, or as it reports. */
  private Dataset<Row> sized(Dataset<Row> facts, List<Duty.DuePeriod> due) {
    Dataset<Row> reported =
        facts
            .where("is_province AND level = 'total' AND breakdown = 'total'")
            .where("element IN ('communes_total', 'districts')")
            .selectExpr("corpus", "unit_id", "period", "element", "value AS reported")
            .withColumn("listed", expr("CAST(NULL AS decimal(28,3))"));
    Dataset<Row> listed =
        SourcedCounts.of(spark, register, due)
            .where("element IN ('communes_total', 'districts')")
            .selectExpr(
                "corpus",
                "unit_id",
                "period",
                "element",
                "CAST(NULL AS decimal(18,3)) AS reported",
                "sourced_value AS listed");
    Dataset<Row> sizes =
        reported
            .unionByName(listed)
            .groupBy("corpus", "unit_id", "period")
            .agg(
                expr(size("communes_total")).as("communes_total"),
                expr(size("districts")).as("districts"));
    return facts
        .join(broadcast(sizes), on("corpus", "unit_id", "period"), "left")
        // What is no province is held against its peers as it is.
        .withColumn("communes_total", expr("CASE WHEN is_province THEN communes_total ELSE 1 END"))
        .withColumn("districts", expr("CASE WHEN is_province THEN districts ELSE 1 END"));
  }

  private static String size(String element) {
    String of = "FILTER (WHERE element = '%s')".formatted(element);
    return "coalesce(max(listed) %s, max(reported) %s)".formatted(of, of);
  }

  private Dataset<Row> found(Dataset<Row> compared) {
    Broadcast<Catalogue> shared =
        JavaSparkContext.fromSparkContext(spark.sparkContext()).broadcast(catalogue);
    return compared
        // Rows of a typed grouping travel whole.
        .select(
            "release_id",
            "corpus",
            "identity",
            "submission",
            "unit_id",
            "period",
            "element",
            "level",
            "breakdown",
            "value",
            "owed",
            "arrival",
            "communes_total",
            "districts",
            "peers",
            "peer_median",
            "peer_spread")
        .groupByKey(
            (MapFunction<Row, String>)
                row -> row.getAs("corpus") + " " + row.<String>getAs("identity"),
            Encoders.STRING())
        .flatMapGroups(
            (FlatMapGroupsFunction<String, Row, Row>)
                (unit, rows) -> {
                  UnitReports reports = UnitReports.of(shared.value(), rows);
                  SeriesRules rules = new SeriesRules(shared.value());
                  return reports.all().stream()
                      .flatMap(
                          report ->
                              rules.check(report, reports.history(), reports.peers()).stream())
                      .map(finding -> row(reports.release(), finding))
                      .iterator();
                },
            Encoders.row(FOUND));
  }

  private static Row row(String release, SeriesFinding finding) {
    return RowFactory.create(
        release,
        finding.submission(),
        finding.unitId(),
        finding.period(),
        finding.key().element(),
        finding.key().level(),
        finding.key().breakdown(),
        finding.rule(),
        finding.severity(),
        finding.messageVi(),
        finding.expected());
  }

  private String owed() {
    return catalogue.forms().values().stream()
        .filter(form -> !form.dues().isEmpty())
        .map(Form::code)
        .collect(Collectors.joining("', '", "form IN ('", "')"));
  }

  private Object[] ofLists() {
    return catalogue.elements().values().stream()
        .filter(element -> element.origin() != DataElement.Origin.SUBMISSION)
        .map(DataElement::code)
        .toArray();
  }
}
