package vn.danvan.decision.kernel;

/**
 * What a decision is about: a value as one form states it with one text, or a whole file.
 *
 * <p>A value is known by its key and its text and not by its file, so that a decision holds also
 * for the next file in which the cell says the same.
 *
 * @param reportingPeriod period that the submission reports on
 * @param unitId unit whom the value is about
 * @param period period that the value is about
 * @param text what stood in the cell, null when it was blank; see {@code SentValues}
 * @param sha256 content of the file, null when a value is meant; all but this and the corpus are
 *     null when a file is
 */
public record Subject(
    String corpus,
    String form,
    String reportingUnit,
    String reportingPeriod,
    String unitId,
    String period,
    String element,
    String level,
    String breakdown,
    String text,
    String sha256) {

  public static Subject file(String corpus, String sha256) {
    return new Subject(corpus, null, null, null, null, null, null, null, null, null, sha256);
  }

  public boolean isFile() {
    return sha256 != null;
  }

  /** In words for the person who decides. */
  public String words() {
    if (isFile()) {
      return "file %s of the %s corpus".formatted(sha256.substring(0, 12), corpus);
    }
    String about =
        unitId.equals(reportingUnit) && period.equals(reportingPeriod)
            ? ""
            : " (about %s, %s)".formatted(unitId, period);
    return "%s %s %s%s, %s, %s, %s, sent as %s"
        .formatted(
            reportingUnit,
            reportingPeriod,
            form,
            about,
            element,
            level,
            breakdown,
            text == null ? "blank" : "\"" + text + "\"");
  }
}
