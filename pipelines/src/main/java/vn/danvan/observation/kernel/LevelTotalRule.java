package vn.danvan.observation.kernel;

import java.math.BigDecimal;
import java.util.List;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.DataElement.Axis;

/** TOTAL_MISMATCH: a total that all its levels contradict is excluded; the levels stand. */
final class LevelTotalRule implements SubmissionRule {
  private final Catalogue catalogue;
  private final FormLevels levels;

  LevelTotalRule(Catalogue catalogue, FormLevels levels) {
    this.catalogue = catalogue;
    this.levels = levels;
  }

  @Override
  public void hold(SubmissionValues values) {
    values.forEachReported(
        (key, total) -> {
          if (key.level().equals("total") && catalogue.element(key.element()).adds(Axis.LEVELS)) {
            hold(key, total, values);
          }
        });
  }

  private void hold(ValueKey key, BigDecimal total, SubmissionValues values) {
    List<ValueKey> parts = levels.parts(values.submission(), key);
    if (parts.size() < 2 || !parts.stream().allMatch(values::isExact)) {
      return;
    }
    values
        .sum(parts)
        .filter(sum -> sum.compareTo(total) != 0)
        .ifPresent(sum -> values.exclude("TOTAL_MISMATCH", key, sum.toPlainString()));
  }
}
