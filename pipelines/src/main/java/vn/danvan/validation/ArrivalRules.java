package vn.danvan.validation;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static vn.danvan.warehouse.Columns.on;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.Unit;
import vn.danvan.unit.kernel.UnitNames;
import vn.danvan.warehouse.Rows;

/**
 * Who reported when, and who beside whom: mart.completeness, mart.input, core.finding →
 * mart.finding (LATE, DOUBLE_REPORTING).
 */
public final class ArrivalRules {
  private static final String OLDER_FRAME = Catalogue.FRAMES.getFirst();

  private ArrivalRules() {}

  /** A predecessor as a held file names it, and the province that it became part of. */
  private record Predecessor(String value, String name, String successor, String successorName) {}

  /**
   * A report whose first accepted file came after the due date.
   *
   * @param completeness mart.completeness of a release
   */
  public static Dataset<Row> late(
      SparkSession spark, Catalogue catalogue, Dataset<Row> completeness) {
    return WordedFindings.of(
        spark,
        catalogue,
        completeness
            .where("state = 'RECEIVED' AND received_on > due_on")
            .select(
                expr("release_id"),
                expr("submission"),
                lit("LATE").as("rule"),
                expr("date_format(received_on, 'dd/MM/yyyy')").as("value"),
                expr("date_format(due_on, 'dd/MM/yyyy')").as("expected")));
  }

  /**
   * A file of a province that had ended, held since the form no longer asks it, while the province
   * that it became part of reports on the same period.
   *
   * @param inputs mart.input of a release
   * @param findings core.finding
   */
  public static Dataset<Row> doubled(
      SparkSession spark, Catalogue catalogue, Dataset<Row> inputs, Dataset<Row> findings) {
    Dataset<Row> held =
        findings
            .where("rule IN ('UNIT_NOT_DUE', 'UNIT_AFTER_MERGER')")
            .select("submission", "value")
            .join(
                broadcast(
                    inputs
                        .where("outcome = 'held'")
                        .select("release_id", "submission", "corpus", "form", "period")),
                on("submission"));
    Dataset<Row> successors =
        Rows.dataset(
            spark,
            predecessors(catalogue, held),
            "value string, name string, reporting_unit string, successor string");
    Dataset<Row> inForce =
        inputs.where("in_force").select("corpus", "form", "period", "reporting_unit");
    return WordedFindings.of(
        spark,
        catalogue,
        held.join(broadcast(successors), on("value"))
            .join(broadcast(inForce), on("corpus", "form", "period", "reporting_unit"))
            .select(
                expr("release_id"),
                expr("submission"),
                lit("DOUBLE_REPORTING").as("rule"),
                expr("name").as("value"),
                expr("successor").as("expected")));
  }

  /** The senders of held files that surely name one province of before the merger. */
  private static List<Predecessor> predecessors(Catalogue catalogue, Dataset<Row> held) {
    UnitNames names = UnitNames.of(catalogue);
    List<Predecessor> predecessors = new ArrayList<>();
    for (String value : held.select("value").distinct().as(Encoders.STRING()).collectAsList()) {
      Set<Unit> named = new HashSet<>();
      for (String sender : value.split(", ")) {
        named.addAll(names.provinces(OLDER_FRAME, sender).units());
      }
      if (named.size() == 1) {
        Unit old = named.iterator().next();
        predecessors.add(
            new Predecessor(
                value,
                old.latestName().name(),
                old.successor(),
                catalogue.unit(old.successor()).latestName().name()));
      }
    }
    return predecessors;
  }
}
