package vn.danvan.decision.kernel;

import java.math.BigDecimal;

/**
 * A value or a whole file as the current release has it, and the finding against it.
 *
 * @param token what a list calls it by; another finding, text or file has another
 * @param cells number of cells in which the value stands, 0 for a file
 * @param sentValue value that was read, null when none was
 * @param sentState state in which it was read, null for a file
 * @param rule rule of the finding, null when it was not come to by a finding
 */
public record Decidable(
    String token,
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
    String sha256,
    String fileName,
    String outcome,
    String sheet,
    String cell,
    int cells,
    BigDecimal sentValue,
    String sentState,
    String rule,
    String severity,
    String messageVi) {

  public Subject subject() {
    return element == null
        ? Subject.file(corpus, sha256)
        : new Subject(
            corpus,
            form,
            reportingUnit,
            reportingPeriod,
            unitId,
            period,
            element,
            level,
            breakdown,
            text,
            null);
  }
}
