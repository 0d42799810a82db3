package vn.danvan.synthetic;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** The least and the most that a value may be; an open upper end is null. */
record Leeway(BigDecimal least, BigDecimal most) {
  static final Leeway OF_A_COUNT = new Leeway(BigDecimal.ZERO, null);

  Leeway atLeast(BigDecimal bound) {
    return bound == null || bound.compareTo(least) <= 0 ? this : new Leeway(bound, most);
  }

  Leeway atMost(BigDecimal bound) {
    return bound == null || (most != null && bound.compareTo(most) >= 0)
        ? this
        : new Leeway(least, bound);
  }

  Leeway exactly(BigDecimal bound) {
    return atLeast(bound).atMost(bound);
  }

  boolean holds(BigDecimal value) {
    return value.compareTo(least) >= 0 && (most == null || value.compareTo(most) <= 0);
  }

  /**
   * The value that is allowed and nearest to another. Where the ends contradict each other the
   * upper one stands, but never below 0.
   */
  BigDecimal nearest(BigDecimal value, int decimals) {
    BigDecimal near = value.setScale(decimals, RoundingMode.HALF_UP);
    if (near.compareTo(least) < 0) {
      near = least.setScale(decimals, RoundingMode.CEILING);
    }
    if (most != null && near.compareTo(most) > 0) {
      near = most.setScale(decimals, RoundingMode.FLOOR);
    }
    return near.max(BigDecimal.ZERO);
  }
}
