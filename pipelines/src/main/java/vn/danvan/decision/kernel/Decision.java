package vn.danvan.decision.kernel;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * A row of core.decision.
 *
 * @param decision its number, from 1
 * @param rule rule whose finding is decided, null when all are
 * @param action code of an {@link Action}
 * @param value value that counts instead, of {@link Action#CORRECT} only
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
        null,
        by,
        at,
        judgement.why());
  }

  /** The decision that undoes this one. */
  public Decision withdrawal(long number, String by, Instant at, String reason) {
    return of(number, subject(), rule, Action.WITHDRAW, null, decision, by, at, reason);
  }

  private static Decision of(
      long number,
      Subject subject,
      String rule,
      Action action,
      BigDecimal value,
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

  boolean is(Action other) {
    return action.equals(other.code());
  }
}
