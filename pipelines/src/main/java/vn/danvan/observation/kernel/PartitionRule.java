package vn.danvan.observation.kernel;

import java.math.BigDecimal;
import java.util.List;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.DataElement;

/**
 * PARTS_MISMATCH: the members of a partition add up to the total; one that few count apart may be
 * missing or blank. A member that cannot be read leaves the sum unknown, but what is known never
 * exceeds the total.
 */
final class PartitionRule implements SubmissionRule {
  private final Catalogue catalogue;

  PartitionRule(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  @Override
  public void hold(SubmissionValues values) {
    values.forEachReported(
        (key, total) -> {
          if (key.isOfTotal()) {
            catalogue.element(key.element()).breakdowns().stream()
                .filter(DataElement.Breakdown::partition)
                .forEach(breakdown -> hold(breakdown, key, total, values));
          }
        });
  }

  private void hold(
      DataElement.Breakdown breakdown, ValueKey key, BigDecimal total, SubmissionValues values) {
    List<ValueKey> members =
        catalogue.membersOf(breakdown).stream()
            .map(member -> key.by(breakdown.dimension() + "=" + member))
            .toList();
    boolean whole =
        members.stream()
            .allMatch(
                member ->
                    values.reported(member).isPresent()
                        || (isOptional(breakdown, member) && values.isSilent(member)));
    BigDecimal sum = values.knownSum(members);
    int order = sum.compareTo(total);
    if (order > 0 || (whole && order < 0)) {
      values.find("PARTS_MISMATCH", key, sum.toPlainString());
    }
  }

  private static boolean isOptional(DataElement.Breakdown breakdown, ValueKey member) {
    return breakdown.optional().contains(member.member());
  }
}
