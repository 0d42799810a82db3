package vn.danvan.decision;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;
import static vn.danvan.warehouse.Columns.on;

import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import vn.danvan.decision.kernel.Decidable;
import vn.danvan.decision.kernel.Standing;
import vn.danvan.warehouse.Warehouse;

/**
 * What can be decided on in a release: values in force against which an error or a warning stands,
 * and files that wait; and any value in force and any file that somebody names.
 */
public final class Decidables {
  private static final List<String> PLACE =
      List.of("submission", "sheet", "cell", "element", "level", "breakdown");

  /** One and the same for one subject, whichever file states it. */
  private static final String SUBJECT =
      "sha2(CASE WHEN element IS NULL THEN concat_ws(' ', corpus, sha256) ELSE"
          + " to_json(struct(corpus, form, reporting_unit, reporting_period, unit_id, period,"
          + " element, level, breakdown, text)) END, 256)";

  /** Begins with a letter, so that no spreadsheet takes it for a number. */
  private static final String TOKEN = "'D' || substr(sha2(subject || ' ' || rule, 256), 1, 15)";

  private final Warehouse warehouse;
  private final String releaseId;

  /**
   * What can be decided on.
   *
   * @param releaseId a release that was published
   */
  public Decidables(Warehouse warehouse, String releaseId) {
    this.warehouse = warehouse;
    this.releaseId = releaseId;
  }

  /**
   * The findings that no decision covers, ordered by file and place. Where a file belongs was
   * decided on what this release has against it only if it was decided since.
   */
  public Stream<Decidable> open(List<Standing> standing) {
    Dataset<Row> decided =
        Decisions.rows(warehouse.spark(), standing)
            .where(col("action").notEqual("place").or(col("decision").gt(decisionSequence())))
            .select(expr(SUBJECT).as("subject"), col("action"), col("rules"));
    Dataset<Row> open =
        findings()
            .join(broadcast(decided), on("subject"), "left")
            .where(
                "action IS NULL OR (rules IS NOT NULL AND NOT array_contains(split(rules, ','),"
                    + " rule))")
            .orderBy("corpus", "file_name", "sheet", "cell", "rule");
    return stream(open.toLocalIterator());
  }

  /** The findings that a list called by these tokens, as far as they still stand. */
  public Stream<Decidable> called(Collection<String> tokens) {
    Dataset<Row> wanted =
        warehouse.spark().createDataset(List.copyOf(tokens), Encoders.STRING()).toDF("token");
    return stream(findings().join(broadcast(wanted), on("token"), "left_semi").toLocalIterator());
  }

  /**
   * The values in force of a report, none or one; of a form on which one file speaks of several
   * units or periods, all that are called so.
   */
  public List<Decidable> values(
      String corpus,
      String form,
      String unit,
      String period,
      String element,
      String level,
      String breakdown) {
    Dataset<Row> named =
        values(
                inputs()
                    .where("in_force")
                    .where(col("corpus").equalTo(corpus))
                    .where(col("form").equalTo(form))
                    .where(col("reporting_unit").equalTo(unit))
                    .where(col("reporting_period").equalTo(period)))
            .where(col("element").equalTo(element))
            .where(col("level").equalTo(level))
            .where(col("breakdown").equalTo(breakdown));
    return stream(withoutFinding(named).toLocalIterator()).toList();
  }

  /**
   * The files that are called so, in whatever state.
   *
   * @param called name under which it was sent, or the beginning of its SHA-256
   */
  public List<Decidable> files(String called) {
    Dataset<Row> named =
        inputs()
            .where(col("file_name").equalTo(called).or(col("sha256").startsWith(called)))
            .selectExpr(
                "*",
                "CAST(NULL AS string) AS unit_id",
                "CAST(NULL AS string) AS period",
                "CAST(NULL AS string) AS element",
                "CAST(NULL AS string) AS level",
                "CAST(NULL AS string) AS breakdown",
                "CAST(NULL AS string) AS text",
                "CAST(NULL AS string) AS sheet",
                "CAST(NULL AS string) AS cell",
                "0 AS cells",
                "CAST(NULL AS decimal(18,3)) AS sent_value",
                "CAST(NULL AS string) AS sent_state");
    return stream(withoutFinding(named).toLocalIterator()).toList();
  }

  private long decisionSequence() {
    return warehouse
        .release("mart.release", releaseId)
        .select("decision_sequence")
        .first()
        .getLong(0);
  }

  private static Dataset<Row> withoutFinding(Dataset<Row> named) {
    return named.selectExpr(
        "*",
        "CAST(NULL AS string) AS token",
        "CAST(NULL AS string) AS rule",
        "CAST(NULL AS string) AS severity",
        "CAST(NULL AS string) AS message_vi");
  }

  /** Errors and warnings with the value that each is against; of a file that waits, the file. */
  private Dataset<Row> findings() {
    Dataset<Row> inputs = inputs().where("in_force OR outcome = 'held'").localCheckpoint();
    Dataset<Row> inForce = inputs.where("in_force");
    Dataset<Row> values =
        values(inForce).drop("sheet", "cell").drop(inForce.drop("submission").columns());
    Dataset<Row> places =
        cells(inForce)
            .select(
                "submission",
                "sheet",
                "cell",
                "element",
                "level",
                "breakdown",
                "unit_id",
                "period");
    Dataset<Row> ofValues =
        found()
            .join(broadcast(inForce), on("submission"))
            .join(places, on(PLACE))
            .join(values, on(SentValues.VALUE));
    Dataset<Row> ofFiles =
        found()
            .where("cell IS NULL AND (severity = 'error' OR of_release)")
            .drop("sheet", "cell", "element", "level", "breakdown")
            .join(broadcast(inputs.where("outcome = 'held'")), on("submission"));
    return ofValues
        .unionByName(ofFiles, true)
        .withColumn("cells", expr("coalesce(cells, 0)"))
        .withColumn("subject", expr(SUBJECT))
        .withColumn("token", expr(TOKEN));
  }

  private Dataset<Row> found() {
    Dataset<Row> ofFiles = warehouse.table("core.finding").withColumn("of_release", expr("false"));
    Dataset<Row> ofRelease =
        warehouse
            .release("mart.finding", releaseId)
            .drop("release_id")
            .withColumn("of_release", expr("true"));
    return ofFiles.unionByName(ofRelease).where("severity <> 'info'").drop("value", "expected");
  }

  private Dataset<Row> inputs() {
    return warehouse
        .release("mart.input", releaseId)
        .withColumnRenamed("period", "reporting_period")
        .select(
            "submission",
            "corpus",
            "form",
            "reporting_unit",
            "reporting_period",
            "sha256",
            "file_name",
            "outcome",
            "in_force");
  }

  private Dataset<Row> cells(Dataset<Row> inputs) {
    return warehouse
        .table("raw.cell")
        .join(broadcast(inputs.select("submission")), on("submission"));
  }

  /** The values of submissions as sent and as read, with their submissions. */
  private Dataset<Row> values(Dataset<Row> inputs) {
    return SentValues.of(cells(inputs))
        .join(
            warehouse
                .table("core.observation")
                .join(broadcast(inputs.select("submission")), on("submission"))
                .selectExpr(
                    "submission",
                    "unit_id",
                    "period",
                    "element",
                    "level",
                    "breakdown",
                    "value AS sent_value",
                    "state AS sent_state"),
            on(SentValues.VALUE))
        .join(broadcast(inputs), on("submission"));
  }

  private static Stream<Decidable> stream(Iterator<Row> rows) {
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(rows, 0), false)
        .map(Decidables::decidable);
  }

  private static Decidable decidable(Row row) {
    return new Decidable(
        row.getAs("token"),
        row.getAs("corpus"),
        row.getAs("form"),
        row.getAs("reporting_unit"),
        row.getAs("reporting_period"),
        row.getAs("unit_id"),
        row.getAs("period"),
        row.getAs("element"),
        row.getAs("level"),
        row.getAs("breakdown"),
        row.getAs("text"),
        row.getAs("sha256"),
        row.getAs("file_name"),
        row.getAs("outcome"),
        row.getAs("sheet"),
        row.getAs("cell"),
        row.getAs("cells"),
        row.getAs("sent_value"),
        row.getAs("sent_state"),
        row.getAs("rule"),
        row.getAs("severity"),
        row.getAs("message_vi"));
  }
}
