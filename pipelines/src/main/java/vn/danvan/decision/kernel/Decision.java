package vn.danvan.decision.kernel;

import java.math.BigDecimal;
import java.time.Instant;
import vn.danvan.intake.kernel.StatedPlacement;

/**
 * A row of core.decision.
 *
 * @param decision its number, from 1
 * @param rule rule whose finding is decided, null when all are
 * @param action code of an {@link Action}
 * @param value value that counts instead, of {@link Action#CORRECT} only
 * @param statedUnit unit that the file belongs to, of {@link Action#PLACE} only; null when the file
 *     says it
 * @param statedPeriod period that it belongs to, likewise
 * @param statedForm form that it is on, likewise
 * @param withdraws number of the decision that is undone, of {@link Action#WITHDRAW} only
 */
public record Decision(
    long decision,
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
    String rule,
    String action,
    BigDecimal value,
    String statedUnit,
    String statedPeriod,
    String statedForm,
    Long withdraws,
    String decidedBy,
    Instant decidedAt,
    String why) {

  /** A judgement as the decision of that number. */
  public static Decision of(long number, Judgement judgement, String by, Instant at) {
    return of(
        number,
        judgement.subject(),
        judgement.rule(),
        judgement.action(),
        judgement.value(),
        judgement.stated(),
        null,
        by,
        at,
        judgement.why());
  }

  /** The decision that undoes this one. */
  public Decision withdrawal(long number, String by, Instant at, String reason) {
    return of(number, subject(), rule, Action.WITHDRAW, null, null, decision, by, at, reason);
  }

  private static Decision of(
      long number,
      Subject subject,
      String rule,
      Action action,
      BigDecimal value,
      StatedPlacement stated,
      Long withdraws,
      String by,
      Instant at,
      String why) {
    return new Decision(
        number,
        subject.corpus(),
        subject.form(),
        subject.reportingUnit(),
        subject.reportingPeriod(),
        subject.unitId(),
        subject.period(),
        subject.element(),
        subject.level(),
        subject.breakdown(),
        subject.text(),
        subject.sha256(),
        rule,
        action.code(),
        value,
        stated == null ? null : stated.unit(),
        stated == null ? null : stated.period(),
        stated == null ? null : stated.form(),
        withdraws,
        by,
        at,
        why);
  }

  public Subject subject() {
    return new Subject(
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
        sha256);
  }

  /** Where the file belongs; null when that is not decided here. */
  public StatedPlacement stated() {
    return is(Action.PLACE) ? new StatedPlacement(statedUnit, statedPeriod, statedForm) : null;
  }

  public Matter matter() {
    return new Matter(subject(), is(Action.PLACE));
  }

  public boolean is(Action other) {
    return action.equals(other.code());
  }
}
