package vn.danvan.observation.kernel;

import java.util.List;
import vn.danvan.catalogue.Catalogue;

/**
 * Holds the values of one submission against each other. Of two numbers that cannot both be right
 * neither is chosen; only a total that all its levels contradict is excluded, for these stand for
 * themselves, and what there cannot be.
 */
final class SubmissionCheck {
  private final List<SubmissionRule> rules;

  SubmissionCheck(Catalogue catalogue) {
    FormLevels levels = new FormLevels(catalogue);
    rules =
        List.of(
            // What is excluded takes no part in what follows.
            new ExistenceRule(catalogue),
            new ConstraintRule(catalogue),
            new PartitionRule(catalogue),
            new MemberRule(catalogue),
            new LevelTotalRule(catalogue, levels),
            new LevelRule(catalogue, levels));
  }

  void check(SubmissionValues values) {
    rules.forEach(rule -> rule.hold(values));
  }
}
