package vn.danvan.synthetic;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A value cell of a synthetic submission.
 *
 * @param value what really happened, null when the province does not count it
 * @param text what stands in the sheet: a plain decimal when it is a number cell, otherwise as
 *     typed; "" when blank
 * @param number whether it is a number cell
 * @param state what a careful reader makes of it
 * @param fault what is wrong with it, null when nothing is
 */
public record SyntheticCell(
    BigDecimal value, String text, boolean number, State state, Fault fault) {

  /** The value states that a synthetic cell can lead to. */
  public enum State {
    REPORTED,
    BLANK,
    /** A total that its parts contradict. */
    EXCLUDED
  }

  static SyntheticCell right(BigDecimal value) {
    BigDecimal plain = plain(value);
    return new SyntheticCell(plain, plain.toPlainString(), true, State.REPORTED, null);
  }

  /** A cell that the form leaves to the province, and this one leaves blank. */
  static SyntheticCell notKept() {
    return new SyntheticCell(null, "", false, State.BLANK, null);
  }

  SyntheticCell typed(String typed, State readAs, Fault why) {
    return new SyntheticCell(value, typed, false, readAs, why);
  }

  SyntheticCell misstated(BigDecimal wrong, State readAs, Fault why) {
    return new SyntheticCell(value, plain(wrong).toPlainString(), true, readAs, why);
  }

  /** The cell as it would be without a fault. */
  SyntheticCell corrected() {
    return fault == null ? this : right(value);
  }

  /** The value that counts as the province's: none when the cell is blank or excluded. */
  public Optional<BigDecimal> counted() {
    return switch (state) {
      case REPORTED ->
          Optional.of(fault == Fault.WRONG_COMMUNE_COUNT ? new BigDecimal(text) : value);
      case BLANK, EXCLUDED -> Optional.empty();
    };
  }

  /** Without zeros behind the decimal point. */
  private static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.setScale(Math.max(0, stripped.scale()));
  }
}
