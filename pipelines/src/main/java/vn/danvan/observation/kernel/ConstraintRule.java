package vn.danvan.observation.kernel;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.Constraint;

/**
 * CONSTRAINT_VIOLATED, RATIO_IMPLAUSIBLE: a value stands to others of its submission as the
 * catalogue's constraints demand, or within the range that is usual. Others of which one is missing
 * bind nothing.
 */
final class ConstraintRule implements SubmissionRule {
  private final Catalogue catalogue;

  ConstraintRule(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  @Override
  public void hold(SubmissionValues values) {
    values.forEachReported(
        (key, value) ->
            catalogue.element(key.element()).constraints().stream()
                .filter(constraint -> binds(constraint, key))
                .forEach(constraint -> hold(constraint, key, value, values)));
  }

  private static boolean binds(Constraint constraint, ValueKey key) {
    return key.breakdown().equals(constraint.breakdown())
        && (constraint.level() == null || constraint.level().equals(key.level()));
  }

  private void hold(
      Constraint constraint, ValueKey key, BigDecimal value, SubmissionValues values) {
    String level = constraint.otherLevel() == null ? key.level() : constraint.otherLevel();
    List<ValueKey> others =
        constraint.elements().stream()
            .map(code -> key.of(code).at(level).by(constraint.otherBreakdown()))
            .toList();
    values
        .sum(others)
        .filter(sum -> !constraint.holds(value, sum))
        .ifPresent(sum -> values.find(rule(constraint), key, expected(constraint, sum)));
  }

  private static String rule(Constraint constraint) {
    return switch (constraint.relation()) {
      case AT_MOST, AT_LEAST, EQUALS -> "CONSTRAINT_VIOLATED";
      case BETWEEN -> "RATIO_IMPLAUSIBLE";
    };
  }

  private String expected(Constraint constraint, BigDecimal sum) {
    String others =
        constraint.elements().stream()
            .map(code -> "\"%s\"".formatted(catalogue.element(code).labelVi()))
            .collect(Collectors.joining(" + "));
    String bound = "%s (%s)".formatted(others, sum.toPlainString());
    return switch (constraint.relation()) {
      case AT_MOST -> "không lớn hơn " + bound;
      case AT_LEAST -> "không nhỏ hơn " + bound;
      case EQUALS -> "bằng " + bound;
      case BETWEEN ->
          "từ %s đến %s lần %s"
              .formatted(
                  constraint.times().least() == null ? "0" : constraint.times().least(),
                  constraint.times().most() == null ? "…" : constraint.times().most(),
                  bound);
    };
  }
}
