package vn.danvan.decision.kernel;

import java.math.BigDecimal;

/**
 * What somebody decides, before it has a number.
 *
 * @param value value that counts instead, of {@link Action#CORRECT} only
 * @param rule rule whose finding is decided, null when all are
 */
public record Judgement(
    Subject subject, Action action, BigDecimal value, String rule, String why) {}
