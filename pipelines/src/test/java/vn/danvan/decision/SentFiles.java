package vn.danvan.decision;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.decision.kernel.Action;
import vn.danvan.decision.kernel.Decision;
import vn.danvan.decision.kernel.Judgement;
import vn.danvan.decision.kernel.Standing;
import vn.danvan.decision.kernel.Subject;
import vn.danvan.figure.Facts;
import vn.danvan.testing.LocalSpark;
import vn.danvan.unit.kernel.UnitRegister;
import vn.danvan.warehouse.Rows;

/**
 * Files on form DV-01 for 2024 with their cells, observations, findings, and what was decided on
 * them.
 */
public final class SentFiles {
  private static final LocalDate DAY = LocalDate.of(2025, 1, 15);
  private static final String CELL =
      "submission string, sheet string, cell string, text string, unit_id string, period string,"
          + " element string, level string, breakdown string";

  private final Facts facts;
  private final List<Cell> cells = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private final List<Decision> decisions = new ArrayList<>();

  public SentFiles(Catalogue catalogue) {
    this.facts = new Facts(catalogue, UnitRegister.of(catalogue));
  }

  /** What rules read of raw.cell. */
  private record Cell(
      String submission,
      String sheet,
      String cell,
      String text,
      String unitId,
      String period,
      String element,
      String level,
      String breakdown) {}

  /** What rules read of core.finding. */
  private record Finding(
      String submission,
      String sheet,
      String cell,
      String element,
      String level,
      String breakdown,
      String rule,
      String severity,
      String value) {}

  /** A file in force. */
  public SentFiles file(String submission, String unit) {
    facts.accepted(submission, "real", "DV-01", unit, "2024", DAY);
    return this;
  }

  /** A file that the next one of its unit replaces. */
  public SentFiles replacedFile(String submission, String unit) {
    facts.replaced(submission, "real", "DV-01", unit, "2024", DAY);
    return this;
  }

  /** A file that waits, with the finding by which it does. */
  public SentFiles heldFile(String submission, String period, String rule, String value) {
    facts.held(submission, "real", "DV-01", null, period, DAY);
    findings.add(new Finding(submission, null, null, null, null, null, rule, "error", value));
    return this;
  }

  /** A file in force on another period. */
  public SentFiles file(String submission, String unit, String period) {
    facts.accepted(submission, "real", "DV-01", unit, period, DAY);
    return this;
  }

  /** A total as sent and as it was read. */
  public SentFiles value(
      String submission,
      String unit,
      String element,
      String address,
      String text,
      String value,
      String state) {
    cell(submission, unit, element, address, text);
    facts.observed(submission, unit, "2024", element, "total", "total", value, state);
    return this;
  }

  /** One more cell of a value. */
  public SentFiles cell(
      String submission, String unit, String element, String address, String text) {
    cells.add(new Cell(submission, "Biểu", address, text, unit, "2024", element, "total", "total"));
    return this;
  }

  /** An error against a total. */
  public SentFiles error(String submission, String element, String address, String rule) {
    findings.add(
        new Finding(submission, "Biểu", address, element, "total", "total", rule, "error", null));
    return this;
  }

  /** A decision on a total of a unit, by its text. */
  public SentFiles decide(
      String unit, String element, String text, Action action, String rule, String value) {
    return decide(
        new Subject(
            "real", "DV-01", unit, "2024", unit, "2024", element, "total", "total", text, null),
        action,
        rule,
        value);
  }

  /** A decision on whatever it is. */
  public SentFiles decide(Subject subject, Action action, String rule, String value) {
    BigDecimal number = value == null ? null : new BigDecimal(value);
    long next = decisions.size() + 1L;
    Judgement judgement = new Judgement(subject, action, number, rule, "lý do " + next);
    decisions.add(
        Decision.of(next, judgement, "Nguyễn Văn A", Instant.parse("2026-02-01T01:00:00Z")));
    return this;
  }

  public List<Standing> standing() {
    return Standing.of(decisions);
  }

  public Dataset<Row> inputs() {
    return facts.inputs();
  }

  public Dataset<Row> observations() {
    return facts.observations();
  }

  public Dataset<Row> cells() {
    return Rows.dataset(LocalSpark.session(), cells, CELL);
  }

  public Dataset<Row> findings() {
    return Rows.dataset(
        LocalSpark.session(),
        findings,
        "submission string, sheet string, cell string, element string, level string, breakdown"
            + " string, rule string, severity string, value string");
  }
}
