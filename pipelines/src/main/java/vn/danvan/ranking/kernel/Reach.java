package vn.danvan.ranking.kernel;

import java.util.Arrays;

/** How far chance alone brings each unit from any other, draw by draw: the one long computation. */
final class Reach {
  /** Draws at a time, so that what is compared stays in the processor's cache. */
  private static final int BLOCK = 256;

  private Reach() {}

  /** Unit × draw: the largest distance, in standard errors, between the unit and any other. */
  static double[][] ofEach(Estimates estimates, NormalDraws draws) {
    int units = estimates.size();
    double[][] reach = new double[units][draws.draws()];
    double[][] noise = new double[units][BLOCK];
    double[][] farthest = new double[units][BLOCK];
    for (int from = 0; from < draws.draws(); from += BLOCK) {
      int length = Math.min(BLOCK, draws.draws() - from);
      for (int i = 0; i < units; i++) {
        System.arraycopy(draws.of(i), from, noise[i], 0, length);
        Arrays.fill(farthest[i], 0);
      }
      for (int j = 0; j < units; j++) {
        for (int k = 0; k < j; k++) {
          compare(noise[j], noise[k], estimates.precision(j, k), farthest[j], farthest[k]);
        }
      }
      for (int i = 0; i < units; i++) {
        System.arraycopy(farthest[i], 0, reach[i], from, length);
      }
    }
    return reach;
  }

  private static void compare(
      double[] a, double[] b, double scale, double[] farthestA, double[] farthestB) {
    for (int draw = 0; draw < BLOCK; draw++) {
      double apart = Math.abs((a[draw] - b[draw]) * scale);
      farthestA[draw] = Math.max(farthestA[draw], apart);
      farthestB[draw] = Math.max(farthestB[draw], apart);
    }
  }

  /** Of any unit, for each draw. */
  static double[] ofAny(double[][] ofEach) {
    double[] farthest = new double[ofEach[0].length];
    for (double[] one : ofEach) {
      for (int draw = 0; draw < farthest.length; draw++) {
        farthest[draw] = Math.max(farthest[draw], one[draw]);
      }
    }
    return farthest;
  }
}
