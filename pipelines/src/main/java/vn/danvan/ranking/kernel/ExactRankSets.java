package vn.danvan.ranking.kernel;

import java.util.function.UnaryOperator;

/**
 * Rank sets of small counts from exact tests of all pairs: S. Bazylik, M. Mogstad, J. Romano, A.
 * Shaikh and D. Wilhelm, "Finite- and large-sample inference for ranks using multinomial data with
 * an application to ranking political parties" (2021), also with unequal exposures.
 */
public final class ExactRankSets {
  private final double[][] better;
  private final double confidence;
  private final UnaryOperator<double[]> adjustment;

  /** p-value of the hypothesis that the first unit is no better than the second. */
  @FunctionalInterface
  public interface PairTest {
    double isBetter(int unit, int other);
  }

  /**
   * Tests all ordered pairs.
   *
   * @param units how many
   * @param test test of each ordered pair
   * @param confidence 0.95, say
   * @param adjustment of the p-values that are looked at together
   */
  public ExactRankSets(
      int units, PairTest test, double confidence, UnaryOperator<double[]> adjustment) {
    this.better = new double[units][units];
    this.confidence = confidence;
    this.adjustment = adjustment;
    for (int j = 0; j < units; j++) {
      for (int k = 0; k < units; k++) {
        better[j][k] = j == k ? 1 : test.isBetter(j, k);
      }
    }
  }

  /** Sets that hold the true ranks of all units at once. */
  public RankSets simultaneous() {
    int units = better.length;
    double[] p = new double[units * (units - 1)];
    int at = 0;
    for (int j = 0; j < units; j++) {
      for (int k = 0; k < units; k++) {
        if (j != k) {
          p[at++] = better[j][k];
        }
      }
    }
    double[] adjusted = adjustment.apply(p);
    RankSets sets = RankSets.open(units);
    at = 0;
    for (int j = 0; j < units; j++) {
      for (int k = 0; k < units; k++) {
        if (j != k && isSure(adjusted[at++])) {
          sets.settle(j, k);
        }
      }
    }
    return sets;
  }

  /** Sets each of which holds the true rank of its own unit. */
  public RankSets marginal() {
    int units = better.length;
    RankSets sets = RankSets.open(units);
    for (int i = 0; i < units; i++) {
      double[] p = new double[2 * (units - 1)];
      int at = 0;
      for (int k = 0; k < units; k++) {
        if (k != i) {
          p[at++] = better[i][k];
          p[at++] = better[k][i];
        }
      }
      double[] adjusted = adjustment.apply(p);
      for (int k = 0; k < units - 1; k++) {
        if (isSure(adjusted[2 * k])) {
          sets.aboveAnother(i);
        }
        if (isSure(adjusted[2 * k + 1])) {
          sets.belowAnother(i);
        }
      }
    }
    return sets;
  }

  /**
   * One-sided sets each of which holds the true rank of its own unit.
   *
   * @param atBest whether the best rank is bounded, else the worst
   */
  public RankSets marginal(boolean atBest) {
    int units = better.length;
    RankSets sets = RankSets.open(units);
    for (int i = 0; i < units; i++) {
      double[] p = new double[units - 1];
      for (int k = 0, at = 0; k < units; k++) {
        if (k != i) {
          p[at++] = atBest ? better[k][i] : better[i][k];
        }
      }
      for (double one : adjustment.apply(p)) {
        if (isSure(one)) {
          if (atBest) {
            sets.belowAnother(i);
          } else {
            sets.aboveAnother(i);
          }
        }
      }
    }
    return sets;
  }

  private boolean isSure(double adjusted) {
    return adjusted <= 1 - confidence;
  }
}
