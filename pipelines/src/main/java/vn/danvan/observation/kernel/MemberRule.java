package vn.danvan.observation.kernel;

import java.math.BigDecimal;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.DataElement;

/**
 * CONSTRAINT_VIOLATED: what is "of these" is never more than all of them. Members of a partition
 * are held against the total by {@link PartitionRule}; a rate of a part may be any.
 */
final class MemberRule implements SubmissionRule {
  private final Catalogue catalogue;

  MemberRule(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  @Override
  public void hold(SubmissionValues values) {
    values.forEachReported(
        (key, value) -> {
          if (!key.isOfTotal() && isPart(key)) {
            values
                .reported(key.by("total"))
                .filter(total -> value.compareTo(total) > 0)
                .ifPresent(total -> values.find("CONSTRAINT_VIOLATED", key, expected(key, total)));
          }
        });
  }

  private boolean isPart(ValueKey key) {
    DataElement element = catalogue.element(key.element());
    return element.kind() != DataElement.Kind.RATE
        && element.breakdownBy(key.dimension()).filter(by -> !by.partition()).isPresent();
  }

  private String expected(ValueKey key, BigDecimal total) {
    return "không lớn hơn tổng số của \"%s\" (%s)"
        .formatted(catalogue.element(key.element()).labelVi(), total.toPlainString());
  }
}
