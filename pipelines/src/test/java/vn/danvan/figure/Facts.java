package vn.danvan.figure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.Form;
import vn.danvan.completeness.Completeness;
import vn.danvan.completeness.Duty;
import vn.danvan.record.Observation;
import vn.danvan.release.Snapshot;
import vn.danvan.testing.LocalSpark;
import vn.danvan.unit.kernel.UnitRegister;
import vn.danvan.warehouse.Rows;

/** What files state, and the completeness and figures that come of it. */
public final class Facts {
  public static final Snapshot SNAPSHOT = new Snapshot("R1", LocalDate.of(2026, 6, 1), 1, 0);

  private final Catalogue catalogue;
  private final UnitRegister register;
  private final Map<String, Input> inputs = new LinkedHashMap<>();
  private final List<Observation> observations = new ArrayList<>();
  private Dataset<Row> written;

  public Facts(Catalogue catalogue, UnitRegister register) {
    this.catalogue = catalogue;
    this.register = register;
  }

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
      String formVersion,
      String reportingUnit,
      String period,
      LocalDate receivedOn,
      boolean inForce,
      String supersededBy,
      boolean sameBatch) {}

  /** A file in force, received on a day. */
  public void accepted(
      String submission,
      String corpus,
      String form,
      String unit,
      String period,
      LocalDate receivedOn) {
    input(submission, corpus, "accepted", form, unit, period, receivedOn, true);
  }

  /** An accepted file that another replaced. */
  public void replaced(
      String submission,
      String corpus,
      String form,
      String unit,
      String period,
      LocalDate receivedOn) {
    input(submission, corpus, "accepted", form, unit, period, receivedOn, false);
  }

  /** A file that waits for a decision. */
  public void held(
      String submission,
      String corpus,
      String form,
      String unit,
      String period,
      LocalDate receivedOn) {
    input(submission, corpus, "held", form, unit, period, receivedOn, false);
  }

  private void input(
      String submission,
      String corpus,
      String outcome,
      String form,
      String unit,
      String period,
      LocalDate receivedOn,
      boolean inForce) {
    String version = catalogue.formVersion(form, period).map(Form.Version::version).orElse(null);
    inputs.putIfAbsent(
        submission,
        new Input(
            SNAPSHOT.releaseId(),
            inputs.size() + 1,
            submission,
            corpus,
            submission + ".xlsx",
            "sha",
            "b",
            outcome,
            form,
            version,
            unit,
            period,
            receivedOn,
            inForce,
            null,
            false));
  }

  /** A fact as a submission states it of the unit that sent it. */
  public void observed(
      String submission,
      String unit,
      String period,
      String element,
      String level,
      String breakdown,
      String value,
      String state) {
    BigDecimal number = value == null ? null : new BigDecimal(value);
    written = null;
    observations.add(
        new Observation(
            submission,
            inputs.get(submission).form(),
            inputs.get(submission).corpus(),
            inputs.get(submission).reportingUnit(),
            unit,
            period,
            element,
            level,
            breakdown,
            number,
            "exact",
            state));
  }

  /** Takes a fact back as if its cell had been left out. */
  public void forget(String submission, String element, String level, String breakdown) {
    written = null;
    observations.removeIf(
        fact ->
            fact.submission().equals(submission)
                && fact.element().equals(element)
                && fact.level().equals(level)
                && fact.breakdown().equals(breakdown));
  }

  /** core.observation, as it would stand in a table: no plan computes it twice. */
  public Dataset<Row> observations() {
    if (written == null) {
      written =
          Rows.dataset(LocalSpark.session(), "core.observation", observations).localCheckpoint();
    }
    return written;
  }

  public Dataset<Row> inputs() {
    return Rows.dataset(LocalSpark.session(), "mart.input", List.copyOf(inputs.values()));
  }

  /** mart.completeness. */
  public Dataset<Row> completeness(List<Duty.DuePeriod> due) {
    Dataset<Row> rows =
        new Completeness(LocalSpark.session(), catalogue, register)
            .of(observations(), inputs(), due, SNAPSHOT);
    return LocalSpark.asTable("mart.completeness", rows);
  }

  /** mart.figure. */
  public Dataset<Row> figures(List<Duty.DuePeriod> due) {
    return figures(completeness(due), due);
  }

  /** mart.figure, of a mart.completeness that stands. */
  public Dataset<Row> figures(Dataset<Row> completeness, List<Duty.DuePeriod> due) {
    SparkSession spark = LocalSpark.session();
    Dataset<Row> rows =
        new Figures(spark, catalogue, register)
            .of(observations(), inputs(), completeness, due, SNAPSHOT);
    return LocalSpark.asTable("mart.figure", rows);
  }
}
