package vn.danvan.intake.kernel;

/** What a column of a table is. */
sealed interface Column {

  /** Whether values of the period stand in a column, sure or not; never in one without heading. */
  static boolean holdsValues(Column column) {
    return column instanceof Values || column instanceof Rivals;
  }

  /** Holds values of the period. */
  record Values(String level) implements Column {}

  /**
   * Holds values of a level that another column claims as well: neither is sure.
   *
   * @param heading what it is headed with
   */
  record Rivals(String level, String heading) implements Column {}

  /** Says in which unit the row is measured. */
  record UnitOfMeasure() implements Column {}

  /** Holds no data of the form: ordinals, labels, notes. */
  record Text() implements Column {}

  /**
   * Holds figures that are none of the period: another year's, a comparison, a plan.
   *
   * @param later whether they are results of a later year, which a report of the period cannot have
   */
  record OtherFigures(String heading, boolean later) implements Column {}

  /** Is headed with words that nobody knows. */
  record Unknown(String heading) implements Column {}
}
