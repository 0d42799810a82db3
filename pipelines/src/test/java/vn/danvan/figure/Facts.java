package vn.danvan.figure;

import static org.apache.spark.sql.functions.col;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.CatalogueReader;
import vn.danvan.record.Observation;
import vn.danvan.release.Snapshot;
import vn.danvan.testing.LocalSpark;
import vn.danvan.warehouse.Rows;

/** What files state, and the figures that come of it. */
final class Facts {
  private static final Catalogue CATALOGUE = CatalogueReader.shipped();
  private static final Snapshot SNAPSHOT = new Snapshot("R1", LocalDate.of(2026, 6, 1), 1, 0);

  private final List<Observation> observations = new ArrayList<>();
  private final Map<String, Input> inputs = new TreeMap<>();

  /** A row of mart.input. */
  private record Input(
      String releaseId,
      long arrival,
      String submission,
      String corpus,
      String fileName,
      String sha256,
      String batch,
      String outcome,
      String form,
      String reportingUnit,
      String period,
      boolean inForce,
      String supersededBy,
      boolean sameBatch) {}

  /** A value in an accepted synthetic file of the unit for the period. */
  void reported(String unit, String period, String element, String value) {
    String submission = "synthetic-" + unit + "-" + period;
    file(submission, "synthetic", "accepted", unit, period);
    observed(submission, "synthetic", unit, period, element, value, "REPORTED");
  }

  /** A published figure. */
  void real(String unit, String period, String element, String value) {
    String submission = "real-" + unit + "-" + period;
    inputs.put(
        submission,
        new Input(
            "R1",
            1,
            submission,
            "real",
            "a.csv",
            "sha",
            "b",
            "accepted",
            "BG-01",
            unit,
            period,
            true,
            null,
            false));
    observed(submission, "real", unit, period, element, value, "REPORTED");
  }

  void file(String submission, String corpus, String outcome, String unit, String period) {
    inputs.put(
        submission,
        new Input(
            "R1",
            2,
            submission,
            corpus,
            "a.xlsx",
            "sha",
            "b",
            outcome,
            "DV-01",
            unit,
            period,
            outcome.equals("accepted"),
            null,
            false));
  }

  void observed(
      String submission,
      String corpus,
      String unit,
      String period,
      String element,
      String value,
      String state) {
    observations.add(
        new Observation(
            submission,
            corpus,
            unit,
            unit,
            period,
            element,
            "total",
            "total",
            value == null ? null : new BigDecimal(value),
            "exact",
            state));
  }

  List<String> figures(Duty.DuePeriod due, String element, String... units) {
    return LocalSpark.lines(
        all(due)
            .where(col("element").equalTo(element))
            .where(col("unit_id").isin((Object[]) units)),
        "corpus",
        "frame",
        "unit_id",
        "period",
        "element",
        "value",
        "state",
        "reason",
        "parts_expected",
        "parts_reported");
  }

  Dataset<Row> all(Duty.DuePeriod due) {
    Dataset<Row> figures =
        new Figures(LocalSpark.session(), CATALOGUE)
            .of(
                Rows.dataset(LocalSpark.session(), "core.observation", observations),
                Rows.dataset(LocalSpark.session(), "mart.input", List.copyOf(inputs.values())),
                due == null ? List.of() : List.of(due),
                SNAPSHOT);
    return LocalSpark.asTable("mart.figure", figures);
  }

  /** An accepted synthetic file in whose place a later one counts. */
  void replaced(String submission, String unit, String period) {
    inputs.put(
        submission,
        new Input(
            "R1",
            1,
            submission,
            "synthetic",
            "old.xlsx",
            "sha",
            "b",
            "accepted",
            "DV-01",
            unit,
            period,
            false,
            "new.xlsx",
            false));
  }
}
