package vn.danvan.catalogue;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * The range in which the sum of a count over the whole country is plausible. A list that sums to
 * anything else is kept, but its counts are no denominators until somebody accepts them.
 */
public record CountCheck(String element, BigDecimal least, BigDecimal most)
    implements Serializable {

  public boolean holds(BigDecimal sum) {
    return sum.compareTo(least) >= 0 && sum.compareTo(most) <= 0;
  }
}
