package vn.danvan.record;

/**
 * What a value is, on its way from a cell to a dashboard. Ordered by what explains an absence best:
 * where nothing of a sum was reported, the one of least precedence that any part has is the state
 * of the whole.
 */
public enum ValueState {
  /** The file waits for a decision. */
  HELD(0),
  /** Nothing was submitted. */
  ABSENT(1),
  /** An error finding stands against the value, and no decision. */
  EXCLUDED(2),
  /** Something stands there that is no number. */
  UNREADABLE(3),
  /** The cell is empty, or holds a mark that may mean zero or nothing. */
  BLANK(4),
  /** The form says that there can be no value. */
  NOT_APPLICABLE(5),
  /** Read. A reported zero is REPORTED 0. */
  REPORTED(6),
  /** Some parts are missing; keeps the sum of what was reported. */
  PARTIAL(7),
  /** The frame's unit cannot be given this figure. */
  NOT_RESTATABLE(8);

  private final int precedence;

  ValueState(int precedence) {
    this.precedence = precedence;
  }

  /** Its place in the order, from 0; plans reckon with it instead of the name. */
  public int precedence() {
    return precedence;
  }
}
