package vn.danvan.ranking.kernel;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * One province of a group.
 *
 * @param unit its code
 * @param numerator numerator of its figure, null when there is none
 * @param denominator denominator, null when there is none
 * @param value published value, null when there is none
 * @param parts units whose reports make up the figure
 * @param segment stretch of the series; only values of one stretch are comparable
 * @param revised whether a later file changed what an earlier one had said of it
 */
public record Entry(
    String unit,
    BigDecimal numerator,
    BigDecimal denominator,
    BigDecimal value,
    int parts,
    int segment,
    boolean revised)
    implements Serializable {

  public boolean isRanked() {
    return value != null;
  }
}
