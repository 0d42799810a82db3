package vn.danvan.ranking.kernel;

import org.apache.commons.numbers.arrays.Selection;

/** Quantiles of type 7: R. J. Hyndman and Y. Fan, "Sample quantiles", American Statistician 50. */
public final class Quantile {
  private Quantile() {}

  /**
   * Of all values.
   *
   * @param values at least one; brought into another order
   * @param share 0 to 1
   */
  public static double of(double[] values, double share) {
    return ofHighest(values, values.length, share);
  }

  /**
   * From the highest values alone.
   *
   * @param highest the highest of all values, enough of them; brought into another order
   * @param all how many values there are
   * @param share 0 to 1
   */
  static double ofHighest(double[] highest, int all, double share) {
    double position = (all - 1) * share;
    int below = (int) Math.floor(position);
    int above = Math.min(below + 1, all - 1);
    int hidden = all - highest.length;
    Selection.select(highest, new int[] {below - hidden, above - hidden});
    double low = highest[below - hidden];
    return low + (position - below) * (highest[above - hidden] - low);
  }
}
