package vn.danvan.ranking.kernel;

/**
 * Groups of about equal size in the order of ranks, to colour a map with; no statement about
 * differences. Equal values fall into one group, as published health tables have it
 * (PHEindicatormethods, phe_quantile).
 */
public final class Groups {
  private Groups() {}

  /** Whether units are as many as groups; published health tables make no groups of fewer. */
  public static boolean suffice(int units, int groups) {
    return units >= groups;
  }

  /**
   * The group of a rank, from 1 (best); where values are fewer than groups, some groups are empty.
   *
   * @param rank competition rank, from 1
   * @param units how many are ranked
   * @param groups into how many groups
   */
  public static int of(int rank, int units, int groups) {
    int fromBelow = (int) Math.ceil((double) groups * (units + 1 - rank) / units);
    return Math.max(1, groups + 1 - fromBelow);
  }
}
