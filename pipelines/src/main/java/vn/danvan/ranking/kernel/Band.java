package vn.danvan.ranking.kernel;

/** Where a unit surely stands, instead of quarters cut through noise. */
public enum Band {
  /** Surely in the first quarter. */
  LEADING,
  /** Not distinguishable from the middle. */
  MIDDLE,
  /** Surely in the last quarter. */
  TRAILING;

  /**
   * Where a set of ranks puts a unit.
   *
   * @param lower best rank of a simultaneous set
   * @param upper worst rank of it
   * @param units how many are ranked
   */
  public static Band of(int lower, int upper, int units) {
    if (4 * upper <= units) {
      return LEADING;
    }
    return 4 * lower > 3 * units ? TRAILING : MIDDLE;
  }
}
