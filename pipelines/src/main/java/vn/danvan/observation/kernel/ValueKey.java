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
}
