package vn.danvan.catalogue;

import java.io.Serializable;
import java.math.BigDecimal;

/** The least and the most that a value may be; an open end is null. */
public record Bounds(BigDecimal least, BigDecimal most) implements Serializable {

  public boolean hold(BigDecimal value) {
    return (least == null || value.compareTo(least) >= 0)
        && (most == null || value.compareTo(most) <= 0);
  }

  /** The range in words. */
  public String text() {
    if (most == null) {
      return "từ %s trở lên".formatted(least.toPlainString());
    }
    return least == null
        ? "không quá %s".formatted(most.toPlainString())
        : "từ %s đến %s".formatted(least.toPlainString(), most.toPlainString());
  }
}
