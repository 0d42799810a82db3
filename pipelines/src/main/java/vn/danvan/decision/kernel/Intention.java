package vn.danvan.decision.kernel;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.DataElement;
import vn.danvan.record.Submission;
import vn.danvan.record.ValueState;

/**
 * What a person entered, held against what it is about.
 *
 * @param value as written, null or blank when none
 * @param rule rule whose finding is meant, null when all are
 */
public record Intention(Action action, String value, String rule, String why) {
  private static final int LONGEST_REASON = 1000;
  private static final Pattern COUNT = Pattern.compile("\\d{1,12}");
  private static final Pattern AMOUNT = Pattern.compile("\\d{1,12}([.,](\\d{1,2}|\\d{4}))?");

  /** Decimals that a value can hold. */
  private static final int MOST_DECIMALS = 3;

  public Intention {
    value = value == null || value.isBlank() ? null : value.strip();
    why = why == null ? "" : why.strip();
  }

  /**
   * The judgement that it makes.
   *
   * @throws RefusedDecisionException when it cannot be one
   */
  public Judgement on(Decidable what, Catalogue catalogue) {
    reason(why);
    require(
        value == null || action == Action.CORRECT, "a value goes with a correction and not here");
    if (what.subject().isFile()) {
      checkFile(what);
    } else {
      checkValue(what);
    }
    BigDecimal corrected =
        action == Action.CORRECT ? number(catalogue.element(what.element())) : null;
    return new Judgement(what.subject(), action, corrected, rule, why);
  }

  /** The reason for a decision without spaces around it; there must be one. */
  static String reason(String why) {
    String reason = why == null ? "" : why.strip();
    require(!reason.isEmpty(), "say why it is decided");
    require(reason.length() <= LONGEST_REASON, "the reason is longer than 1000 characters");
    return reason;
  }

  private void checkFile(Decidable file) {
    switch (action) {
      case ACCEPT ->
          require(
              file.outcome().equals(Submission.Outcome.ACCEPTED.code()),
              "a file that waits cannot be accepted, since unit, period and form are not sure:"
                  + " place it, ask for a mended file, or reject this one");
      case CORRECT ->
          throw new RefusedDecisionException(
              "only a value can be corrected, and this is about the whole file");
      case REJECT -> {}
      case PLACE -> throw placedByCodes();
      case WITHDRAW -> throw withdrawnByNumber();
    }
  }

  private void checkValue(Decidable stated) {
    switch (action) {
      case ACCEPT -> {
        require(
            stated.cells() == 1,
            "the value stands in %d cells: correct it to the one that is meant"
                .formatted(stated.cells()));
        require(
            stated.sentValue() != null || stated.sentState().equals(ValueState.BLANK.name()),
            "no number could be read there: correct it to the one that is meant");
      }
      case CORRECT, REJECT -> {}
      case PLACE -> throw placedByCodes();
      case WITHDRAW -> throw withdrawnByNumber();
    }
  }

  /** A mark that may separate thousands is never taken for a decimal one. */
  private BigDecimal number(DataElement element) {
    require(value != null, "a correction needs the right value");
    require(
        (element.decimals() == 0 ? COUNT : AMOUNT).matcher(value).matches(),
        "\"%s\" is no plain %s: write it without thousands marks, such as %s"
            .formatted(
                value,
                element.decimals() == 0 ? "count" : "number",
                element.decimals() == 0 ? "1234" : "1234,5 (three decimals as 0,1250)"));
    BigDecimal number = new BigDecimal(value.replace(',', '.'));
    require(
        number.stripTrailingZeros().scale() <= MOST_DECIMALS,
        "\"%s\" has more than three decimals".formatted(value));
    require(
        element.bounds() == null || element.bounds().hold(number),
        "%s is outside of what %s can be (%s)"
            .formatted(
                value, element.code(), element.bounds() == null ? "any" : element.bounds().text()));
    return number;
  }

  private static RefusedDecisionException placedByCodes() {
    return new RefusedDecisionException(
        "a file is placed by the codes of its unit, period or form: decide place --file FILE");
  }

  private static RefusedDecisionException withdrawnByNumber() {
    return new RefusedDecisionException(
        "a decision is withdrawn by its number: decide withdraw NUMBER");
  }

  private static void require(boolean fulfilled, String otherwise) {
    if (!fulfilled) {
      throw new RefusedDecisionException(otherwise);
    }
  }
}
