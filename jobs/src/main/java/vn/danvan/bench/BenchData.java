package vn.danvan.bench;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.Form;
import vn.danvan.catalogue.Unit;
import vn.danvan.unit.kernel.UnitRegister;
import vn.danvan.warehouse.Rows;
import vn.danvan.warehouse.Warehouse;

/**
 * Observations as if every commune and every province had reported for years: most are complete, so
 * that provinces have values; some communes and some cells are missing, so that figures are
 * complete, partial, absent and blank. Nothing is held or excluded, and nothing is known of
 * completeness. Equal for equal catalogues; every number comes from a hash of its key.
 */
final class BenchData {
  static final String RELEASE = "R00001";
  static final int FIRST_YEAR = 2016;
  static final int LAST_YEAR = 2026;

  private static final String CORPUS = "synthetic";

  private final Warehouse warehouse;
  private final SparkSession spark;
  private final Catalogue catalogue;
  private final UnitRegister register;

  BenchData(Warehouse warehouse, Catalogue catalogue, UnitRegister register) {
    this.warehouse = warehouse;
    this.spark = warehouse.spark();
    this.catalogue = catalogue;
    this.register = register;
  }

  private record Sender(
      String form, String version, String period, String unitId, String provinceId) {}

  private record Cell(
      String form, String version, String element, String level, String breakdown) {}

  /** Writes core.observation and mart.input; returns the number of observations. */
  long write() {
    Dataset<Row> senders = senders();
    warehouse.replaceRelease("mart.input", RELEASE, inputs(senders));
    warehouse.replace("core.observation", observations(senders));
    return warehouse.table("core.observation").count();
  }

  /** Who sent what: every province, and every commune but a few of some provinces. */
  private Dataset<Row> senders() {
    List<Sender> senders = new ArrayList<>();
    for (String code : List.of("DV-01", BenchCatalogue.FORM)) {
      Form form = catalogue.form(code);
      for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
        String period = String.valueOf(year);
        Form.Version version = form.version(period).orElseThrow();
        for (Unit unit : register.units().values()) {
          if (unit.level().equals(form.sender()) && unit.era().equals(version.era())) {
            senders.add(
                new Sender(
                    code,
                    version.version(),
                    period,
                    unit.id(),
                    register.provinceOf(unit.id()).orElseThrow().id()));
          }
        }
      }
    }
    return Rows.dataset(
            spark,
            senders,
            "form string, version string, period string, unit_id string, province_id string")
        .where(
            "form = 'DV-01' OR pmod(xxhash64(province_id, period), 20) <> 0"
                + " OR pmod(xxhash64(unit_id, period), 40) <> 0")
        .withColumn("submission", expr("substr(sha2(concat(form, unit_id, period), 256), 1, 24)"));
  }

  private static Dataset<Row> inputs(Dataset<Row> senders) {
    return senders.select(
        lit(RELEASE).as("release_id"),
        expr("1 + pmod(xxhash64(submission), 1000000)").as("arrival"),
        col("submission"),
        lit(CORPUS).as("corpus"),
        expr("concat('MO-PHONG_', unit_id, '_', period)").as("file_name"),
        col("submission").as("sha256"),
        lit("bench").as("batch"),
        lit("accepted").as("outcome"),
        col("form"),
        col("version").as("form_version"),
        col("unit_id").as("reporting_unit"),
        col("period"),
        expr("make_date(CAST(period AS int) + 1, 1, 20)").as("received_on"),
        lit(true).as("in_force"),
        lit(null).as("superseded_by"),
        lit(false).as("same_batch"));
  }

  private Dataset<Row> observations(Dataset<Row> senders) {
    List<Cell> cells = new ArrayList<>();
    for (String code : List.of("DV-01", BenchCatalogue.FORM)) {
      for (Form.Version version : catalogue.form(code).versions()) {
        for (Form.Row row : version.rows().toList()) {
          for (String level : row.levels()) {
            // What communes do is told by themselves.
            if (!(code.equals("DV-01") && level.equals("commune"))) {
              cells.add(new Cell(code, version.version(), row.element(), level, row.breakdown()));
            }
          }
        }
      }
    }
    Dataset<Row> asked =
        Rows.dataset(
            spark,
            cells,
            "form string, version string, element string, level string, breakdown string");
    return senders
        .repartition(8, col("unit_id"))
        .sortWithinPartitions("unit_id", "period")
        .join(
            broadcast(asked),
            scala.jdk.javaapi.CollectionConverters.asScala(List.of("form", "version")).toSeq())
        .withColumn("corpus", lit(CORPUS))
        .withColumn("reporting_unit", col("unit_id"))
        .withColumn("qualifier", lit("exact"))
        .withColumn(
            "state",
            expr(
                "CASE WHEN pmod(xxhash64(province_id, period, element, breakdown), 25) = 0 AND"
                    + " pmod(xxhash64(unit_id, element), 30) = 0 THEN 'BLANK' ELSE 'REPORTED'"
                    + " END"))
        .withColumn(
            "value",
            expr(
                "CASE WHEN state = 'REPORTED' THEN CAST(CASE WHEN breakdown = 'total' THEN 100"
                    + " ELSE 0 END + pmod(xxhash64(unit_id, period, element, level, breakdown),"
                    + " 100) AS decimal(18,3)) END"));
  }
}
