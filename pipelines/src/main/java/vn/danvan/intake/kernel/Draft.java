package vn.danvan.intake.kernel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.danvan.record.Cell;
import vn.danvan.record.Submission;

/** A submission while it is being read; what is not recognised stays null. */
final class Draft {
  final String id;
  final String corpus;
  final String sha256;
  final String readingDigest;

  /** What a decision states where the file itself is not sure. */
  final StatedPlacement stated;

  final Findings findings;
  final List<Cell> cells = new ArrayList<>();

  Submission.Outcome outcome = Submission.Outcome.ACCEPTED;
  String form;

  /** Whether the file does not name its form and only one reports on such periods. */
  boolean formInferred;

  String formVersion;
  String reportingUnit;
  String period;
  String documentNumber;
  LocalDate documentDate;
  String sourceTitle;
  String sourcePublisher;

  Draft(
      String id,
      String corpus,
      String sha256,
      String readingDigest,
      StatedPlacement stated,
      Findings findings) {
    this.id = id;
    this.corpus = corpus;
    this.sha256 = sha256;
    this.readingDigest = readingDigest;
    this.stated = stated;
    this.findings = findings;
  }

  /** The file cannot be placed surely: it waits for a decision, with the reason as a finding. */
  void hold(String rule, String value, String expected, String detail) {
    findings.file(rule, value, expected, detail);
    outcome = Submission.Outcome.HELD;
  }

  /**
   * A decision settles what the file leaves open, and the finding says both.
   *
   * @param what what is settled, in Vietnamese
   * @param stated what the decision states
   * @param said what the file says of it, empty when nothing
   * @param contradicts whether the file speaks of something else and not of what is stated
   */
  void stated(String what, String stated, String said, boolean contradicts) {
    findings.file(
        contradicts ? "PLACEMENT_CONTRADICTED" : "PLACEMENT_STATED",
        said.isEmpty() ? "(không ghi)" : said,
        stated,
        what);
  }

  boolean isHeld() {
    return outcome == Submission.Outcome.HELD;
  }

  Reading reading() {
    return new Reading(
        new Submission(
            id,
            corpus,
            sha256,
            readingDigest,
            outcome.code(),
            form,
            formVersion,
            reportingUnit,
            period,
            documentNumber,
            documentDate,
            sourceTitle,
            sourcePublisher),
        List.copyOf(cells),
        findings.list());
  }
}
