package vn.danvan.intake.kernel;

/**
 * What a row's values are values of.
 *
 * @param breakdown total or {@code dimension=member}
 * @param level level that the label itself names, null when the column tells it
 */
record RowMeaning(String element, String breakdown, String level) {
  static RowMeaning total(String element) {
    return new RowMeaning(element, "total", null);
  }
}
