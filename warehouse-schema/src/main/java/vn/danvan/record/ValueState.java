package vn.danvan.record;

/**
 * What a value is, on its way from a cell to a dashboard. Ordered by what explains an absence best:
 * where nothing of a sum was reported, the first of these that any part has is the state of the
 * whole.
 */
public enum ValueState {
  /** The file waits for a decision. */
  HELD,
  /** Nothing was submitted. */
  ABSENT,
  /** An error finding stands against the value, and no decision. */
  EXCLUDED,
  /** Something stands there that is no number. */
  UNREADABLE,
  /** The cell is empty, or holds a mark that may mean zero or nothing. */
  BLANK,
  /** The form says that there can be no value. */
  NOT_APPLICABLE,
  /** Read. A reported zero is REPORTED 0. */
  REPORTED,
  /** Some parts are missing; keeps the sum of what was reported. */
  PARTIAL,
  /** The frame's unit cannot be given this figure. */
  NOT_RESTATABLE
}
