package vn.danvan.decision.kernel;

/**
 * What of several decisions the last one settles: whether what was sent counts, or where a whole
 * file belongs. Neither settles the other, so that of one file both may be decided.
 *
 * @param placement whether it is about where the file belongs
 */
public record Matter(Subject subject, boolean placement) {
  static Matter of(Subject subject, Action action) {
    return new Matter(subject, action == Action.PLACE);
  }
}
