package vn.danvan.ranking.kernel;

import java.util.Arrays;

/** A sum that does not depend on the order of its summands. */
final class SortedSum {
  private SortedSum() {}

  static double of(double[] summands) {
    double[] sorted = summands.clone();
    Arrays.sort(sorted);
    double sum = 0;
    for (double one : sorted) {
      sum += one;
    }
    return sum;
  }
}
