package vn.danvan.observation.kernel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.intake.kernel.Reading;
import vn.danvan.record.Cell;
import vn.danvan.record.Finding;
import vn.danvan.record.Submission;

/** The cells of one submission, each with an address of its own, and what is observed of them. */
final class Stated {
  private final Catalogue catalogue;
  private final String form;
  private final String version;
  private final String unit;
  private final String period;
  private final List<Cell> cells = new ArrayList<>();

  /** On the yearly form of before the districts ended. */
  Stated(Catalogue catalogue) {
    this(catalogue, "DV-01", "2016");
  }

  Stated(Catalogue catalogue, String form, String version) {
    this(catalogue, form, version, "VN63-15", "2024");
  }

  Stated(Catalogue catalogue, String form, String version, String unit, String period) {
    this.catalogue = catalogue;
    this.form = form;
    this.version = version;
    this.unit = unit;
    this.period = period;
  }

  /** A number in a cell: {@code element}, {@code element/level} or with a breakdown behind that. */
  Stated number(String fact, long value) {
    return cell(fact, String.valueOf(value), "number");
  }

  Stated number(String fact, String value) {
    return cell(fact, new BigDecimal(value).toPlainString(), "number");
  }

  Stated text(String fact, String text) {
    return cell(fact, text, "text");
  }

  Stated blank(String fact) {
    return cell(fact, null, "blank");
  }

  private Stated cell(String fact, String text, String type) {
    String[] parts = fact.split("/", -1);
    cells.add(
        new Cell(
            "s1",
            "Biểu",
            "D" + (cells.size() + 1),
            text,
            type,
            unit,
            period,
            parts[0],
            parts.length > 1 ? parts[1] : "total",
            parts.length > 2 ? parts[2] : "total",
            "exact",
            null,
            null,
            null,
            null,
            null));
    return this;
  }

  /** Address, rule and expectation of each finding. */
  List<String> findings() {
    return observe().findings().stream()
        .map(finding -> "%s %s: %s".formatted(finding.cell(), finding.rule(), finding.expected()))
        .toList();
  }

  /** Whole findings. */
  List<Finding> wholeFindings() {
    return observe().findings();
  }

  /** Value and state of each fact, in the order of their cells. */
  List<String> facts() {
    return observe().observations().stream()
        .map(
            fact ->
                fact.value() == null
                    ? fact.state()
                    : fact.value().toPlainString() + " " + fact.state())
        .toList();
  }

  private ObservationReader.Observed observe() {
    Submission submission =
        new Submission(
            "s1",
            "real",
            "sha",
            "reading",
            "accepted",
            form,
            version,
            unit,
            period,
            null,
            null,
            null,
            null);
    return new ObservationReader(catalogue)
        .observe(new Reading(submission, List.copyOf(cells), List.of()));
  }
}
