package vn.danvan.decision.kernel;

import java.math.BigDecimal;
import vn.danvan.intake.kernel.StatedPlacement;

/**
 * What somebody decides, before it has a number.
 *
 * @param value value that counts instead, of {@link Action#CORRECT} only
 * @param stated where the file belongs, of {@link Action#PLACE} only
 * @param rule rule whose finding is decided, null when all are
 */
public record Judgement(
    Subject subject,
    Action action,
    BigDecimal value,
    StatedPlacement stated,
    String rule,
    String why) {

  /** A judgement that states no placement. */
  public Judgement(Subject subject, Action action, BigDecimal value, String rule, String why) {
    this(subject, action, value, null, rule, why);
  }

  public Matter matter() {
    return Matter.of(subject, action);
  }
}
