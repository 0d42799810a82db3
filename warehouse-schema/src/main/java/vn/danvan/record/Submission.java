package vn.danvan.record;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Locale;

/**
 * A row of raw.submission: what a reading made of a file as a whole. Unknown components are null.
 */
public record Submission(
    String submission,
    String corpus,
    String sha256,
    String reading,
    String outcome,
    String form,
    String formVersion,
    String reportingUnit,
    String period,
    String documentNumber,
    LocalDate documentDate,
    String sourceTitle,
    String sourcePublisher)
    implements Serializable {

  /** What became of a file. */
  public enum Outcome {
    /** Its observations count. */
    ACCEPTED,
    /** It waits for a decision; its observations do not count. */
    HELD,
    /** It is no submission at all; the file is kept. */
    REFUSED;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
