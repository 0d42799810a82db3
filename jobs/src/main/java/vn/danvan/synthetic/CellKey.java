package vn.danvan.synthetic;

/** Which value of a form: element, level ("total" or one of the form's levels) and breakdown. */
public record CellKey(String element, String level, String breakdown) {
  CellKey at(String otherLevel) {
    return new CellKey(element, otherLevel, breakdown);
  }

  CellKey by(String otherBreakdown) {
    return new CellKey(element, level, otherBreakdown);
  }
}
