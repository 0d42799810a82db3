package vn.danvan.check;

import java.util.List;
import java.util.stream.IntStream;
import vn.danvan.catalogue.Rule;
import vn.danvan.observation.kernel.ObservationReader.Observed;
import vn.danvan.record.Cell;
import vn.danvan.record.Finding;
import vn.danvan.record.Observation;
import vn.danvan.record.Submission;
import vn.danvan.record.ValueState;

/**
 * What came of reading one file.
 *
 * @param file the file as it was named
 * @param unit unit that sent it, null when that is not sure
 * @param period period that it reports on, null when that is not sure
 * @param form form that it is on, null when that is not known
 * @param outcome accepted, held or refused
 */
public record CheckedFile(
    String file,
    String unit,
    String period,
    String form,
    String outcome,
    List<Value> values,
    List<Problem> findings) {

  private static final String ERROR = Rule.Severity.ERROR.code();

  /**
   * A value where it stands.
   *
   * @param value canonical decimal, null when none was read
   * @param text text as it stood, null for an empty cell
   */
  public record Value(
      String sheet,
      String cell,
      String element,
      String level,
      String breakdown,
      String state,
      String qualifier,
      String value,
      String text) {}

  /** A finding, in the words of the province's officer. */
  public record Problem(
      String rule,
      String severity,
      String sheet,
      String cell,
      String element,
      String value,
      String expected,
      String message) {

    static Problem of(Finding finding) {
      return new Problem(
          finding.rule(),
          finding.severity(),
          finding.sheet(),
          finding.cell(),
          finding.element(),
          finding.value(),
          finding.expected(),
          finding.messageVi());
    }
  }

  /** What a reading and its observations make of a file. */
  static CheckedFile of(
      String file, Submission submission, Observed observed, List<Finding> findings) {
    boolean held = !submission.outcome().equals(Submission.Outcome.ACCEPTED.code());
    return new CheckedFile(
        file,
        submission.reportingUnit(),
        submission.period(),
        submission.form(),
        submission.outcome(),
        IntStream.range(0, observed.observations().size())
            .mapToObj(i -> value(observed.observations().get(i), observed.cells().get(i), held))
            .toList(),
        findings.stream().map(Problem::of).toList());
  }

  /** What could be read of a held file waits with it. */
  private static Value value(Observation observation, Cell cell, boolean held) {
    boolean waits = held && observation.state().equals(ValueState.REPORTED.name());
    return new Value(
        cell.sheet(),
        cell.cell(),
        observation.element(),
        observation.level(),
        observation.breakdown(),
        waits ? ValueState.HELD.name() : observation.state(),
        observation.qualifier(),
        observation.value() == null ? null : observation.value().toPlainString(),
        cell.text());
  }

  public boolean hasErrors() {
    return findings.stream().anyMatch(finding -> finding.severity().equals(ERROR));
  }
}
