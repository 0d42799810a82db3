package vn.danvan.ranking.kernel;

import java.math.BigDecimal;
import java.util.List;

/**
 * The rank of a value among others, from 1 (best), on the values as they are published: digits that
 * nobody sees decide nothing.
 *
 * @param better how many values are better
 * @param equal how many are equal, itself included
 */
public record Ranks(int better, int equal) {

  /**
   * Of a value among all.
   *
   * @param value a value of the list, or one that might have been
   * @param all the values
   * @param direction 1 where more is better, -1 where less is
   */
  public static Ranks of(BigDecimal value, List<BigDecimal> all, int direction) {
    int better = 0;
    int equal = 0;
    for (BigDecimal other : all) {
      int compared = direction * other.compareTo(value);
      better += compared > 0 ? 1 : 0;
      equal += compared == 0 ? 1 : 0;
    }
    return new Ranks(better, equal);
  }

  /** The best of the places that equal values share: 1 2 2 4. The published rank. */
  public int competition() {
    return better + 1;
  }

  /** The worst of them: 1 3 3 4. */
  public int modified() {
    return better + equal;
  }

  /** Their mean: 1 2.5 2.5 4. */
  public double fractional() {
    return between(0.5);
  }

  /**
   * A place between the best and the worst of them.
   *
   * @param weight 0 for the best, 1 for the worst
   */
  public double between(double weight) {
    return competition() + weight * (equal - 1);
  }

  /** The place where equal values count once: 1 2 2 3. */
  public static int dense(BigDecimal value, List<BigDecimal> all, int direction) {
    return 1
        + (int)
            all.stream()
                .filter(other -> direction * other.compareTo(value) > 0)
                .map(BigDecimal::stripTrailingZeros)
                .distinct()
                .count();
  }
}
