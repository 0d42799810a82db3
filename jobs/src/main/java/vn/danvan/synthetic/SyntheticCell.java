package vn.danvan.synthetic;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A value cell of a synthetic submission.
 *
 * @param value what really happened
 * @param text what stands in the sheet: a plain decimal when it is a number cell, otherwise as
 *     typed; "" when blank
 * @param number whether it is a number cell
 * @param state what a careful reader makes of it; when REPORTED, the reader finds {@code value}
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
    return new SyntheticCell(value, value.toPlainString(), true, State.REPORTED, null);
  }

  SyntheticCell typed(String typed, State readAs, Fault why) {
    return new SyntheticCell(value, typed, false, readAs, why);
  }

  SyntheticCell miscounted(BigDecimal wrong) {
    return new SyntheticCell(
        value, wrong.toPlainString(), true, State.EXCLUDED, Fault.TOTAL_MISMATCH);
  }

  /** The value that counts: none when the cell is blank or excluded. */
  public Optional<BigDecimal> counted() {
    return state == State.REPORTED ? Optional.of(value) : Optional.empty();
  }
}
