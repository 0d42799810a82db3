package vn.danvan.ranking.kernel;

import java.util.Arrays;

/** p-values of several tests at once, so that they may be held against one level. */
public final class Adjustment {
  private Adjustment() {}

  /**
   * That some test errs stays below the level: S. Holm, "A simple sequentially rejective multiple
   * test procedure", Scandinavian Journal of Statistics 6 (1979).
   */
  public static double[] holm(double[] p) {
    int[] order = ascending(p);
    double[] adjusted = new double[p.length];
    double highest = 0;
    for (int i = 0; i < order.length; i++) {
      highest = Math.max(highest, Math.min(1, (order.length - i) * p[order[i]]));
      adjusted[order[i]] = highest;
    }
    return adjusted;
  }

  /** The same by one factor: C. E. Bonferroni (1936). */
  public static double[] bonferroni(double[] p) {
    return Arrays.stream(p).map(one -> Math.min(1, one * p.length)).toArray();
  }

  /**
   * The share of errors among what is called different stays below the level: Y. Benjamini and Y.
   * Hochberg, "Controlling the false discovery rate", JRSS B 57 (1995).
   */
  public static double[] benjaminiHochberg(double[] p) {
    int[] order = ascending(p);
    double[] adjusted = new double[p.length];
    double lowest = 1;
    for (int i = order.length - 1; i >= 0; i--) {
      lowest = Math.min(lowest, order.length / (i + 1.0) * p[order[i]]);
      adjusted[order[i]] = lowest;
    }
    return adjusted;
  }

  private static int[] ascending(double[] p) {
    Integer[] order = new Integer[p.length];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, (i, j) -> Double.compare(p[i], p[j]));
    return Arrays.stream(order).mapToInt(i -> i).toArray();
  }
}
