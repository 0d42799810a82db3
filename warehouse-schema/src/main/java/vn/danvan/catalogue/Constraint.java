package vn.danvan.catalogue;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;

/**
 * How a value must stand to the sum of other elements in the same submission.
 *
 * @param elements the other elements; their values are added
 * @param level level of the value, null when each level that the other elements have as well
 * @param otherLevel level of the others, null when that of the value
 * @param breakdown breakdown of the value
 * @param otherBreakdown breakdown of the others
 * @param times for {@link Relation#BETWEEN}: the value lies between these multiples of the sum
 */
public record Constraint(
    Relation relation,
    List<String> elements,
    String level,
    String otherLevel,
    String breakdown,
    String otherBreakdown,
    Bounds times)
    implements Serializable {

  /** The relation. */
  public enum Relation {
    AT_MOST,
    AT_LEAST,
    EQUALS,
    /** A range of plausibility: outside of it a value may be right, and is asked about. */
    BETWEEN
  }

  public Constraint {
    elements = List.copyOf(elements);
    breakdown = breakdown == null ? "total" : breakdown;
    otherBreakdown = otherBreakdown == null ? "total" : otherBreakdown;
  }

  /** Whether a value may stand beside the sum of the others. */
  public boolean holds(BigDecimal value, BigDecimal sum) {
    int order = value.compareTo(sum);
    return switch (relation) {
      case AT_MOST -> order <= 0;
      case AT_LEAST -> order >= 0;
      case EQUALS -> order == 0;
      case BETWEEN ->
          (times.least() == null || value.compareTo(sum.multiply(times.least())) >= 0)
              && (times.most() == null || value.compareTo(sum.multiply(times.most())) <= 0);
    };
  }
}
