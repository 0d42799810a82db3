package vn.danvan.observation.kernel;

import vn.danvan.record.Cell;

/** What a value is a value of. */
record ValueKey(String unit, String period, String element, String level, String breakdown) {

  static ValueKey of(Cell cell) {
    return new ValueKey(
        cell.unitId(), cell.period(), cell.element(), cell.level(), cell.breakdown());
  }

  ValueKey at(String otherLevel) {
    return new ValueKey(unit, period, element, otherLevel, breakdown);
  }

  ValueKey by(String otherBreakdown) {
    return new ValueKey(unit, period, element, level, otherBreakdown);
  }

  ValueKey of(String otherElement) {
    return new ValueKey(unit, period, otherElement, level, breakdown);
  }

  /** Whether it is the whole and no member of a dimension. */
  boolean isOfTotal() {
    return breakdown.equals("total");
  }

  /** The dimension of a breakdown {@code dimension=member}. */
  String dimension() {
    return breakdown.substring(0, breakdown.indexOf('='));
  }

  /** The member of a breakdown {@code dimension=member}. */
  String member() {
    return breakdown.substring(breakdown.indexOf('=') + 1);
  }
}
