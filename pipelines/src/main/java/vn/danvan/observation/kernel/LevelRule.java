package vn.danvan.observation.kernel;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.DataElement;
import vn.danvan.catalogue.DataElement.Axis;

/**
 * CONSTRAINT_VIOLATED: what some levels hold is never more than the total, also where other levels
 * are unknown; levels that may hold the same things are looked at one by one. Where all levels are
 * known {@link LevelTotalRule} has judged.
 */
final class LevelRule implements SubmissionRule {
  private final Catalogue catalogue;
  private final FormLevels levels;

  LevelRule(Catalogue catalogue, FormLevels levels) {
    this.catalogue = catalogue;
    this.levels = levels;
  }

  @Override
  public void hold(SubmissionValues values) {
    values.forEachReported(
        (key, total) -> {
          DataElement element = catalogue.element(key.element());
          if (key.level().equals("total") && element.kind() != DataElement.Kind.RATE) {
            known(key, element.adds(Axis.LEVELS), values)
                .filter(known -> known.compareTo(total) > 0)
                .ifPresent(
                    known -> values.find("CONSTRAINT_VIOLATED", key, expected(element, known)));
          }
        });
  }

  /** The least that the total must be. */
  private Optional<BigDecimal> known(ValueKey total, boolean adds, SubmissionValues values) {
    List<ValueKey> parts = levels.parts(values.submission(), total);
    return parts.stream()
        .flatMap(part -> values.reported(part).stream())
        .reduce(adds ? BigDecimal::add : BigDecimal::max);
  }

  private static String expected(DataElement element, BigDecimal known) {
    return (element.adds(Axis.LEVELS)
            ? "không nhỏ hơn cộng các cấp đã có số (%s)"
            : "không nhỏ hơn số của cấp có số lớn nhất (%s)")
        .formatted(known.toPlainString());
  }
}
