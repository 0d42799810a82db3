package vn.danvan.decision.kernel;

/**
 * A line of a list that a steward filled in; texts as written, empty where nothing is.
 *
 * @param line number of the line in the file, from 1
 * @param token what the list calls the finding by
 */
public record Entry(long line, String token, String action, String value, String why) {
  /** Whether the steward left the line as it was. */
  public boolean isUntouched() {
    return action.isBlank() && value.isBlank() && why.isBlank();
  }
}
