package vn.danvan.samples;

import java.math.BigDecimal;
import java.util.SplittableRandom;

/**
 * A rate that cannot be what it says.
 *
 * @param number what is stored
 * @param format how it is shown
 */
record WrongRate(String kind, BigDecimal number, String format) implements Fault {
  @Override
  public Scope scope() {
    return Scope.CELL;
  }

  @Override
  public Needs needs() {
    return Needs.of(Trait.RATE);
  }

  @Override
  public boolean place(Draft draft, Report report, SplittableRandom random) {
    Spot spot = draft.entry(PercentCells.RATE).cells().get("total");
    if (draft.isTaken(spot)) {
      return false;
    }
    spot.rewrite(new Content.Amount(number, format));
    draft.take(spot);
    draft.loses(spot);
    draft.expect(
        at(
            spot,
            SERIOUS,
            "VALUE_OUT_OF_RANGE",
            "CONSTRAINT_VIOLATED",
            "NUMBER_AMBIGUOUS",
            "UNIT_OF_MEASURE_MISMATCH",
            "FRACTIONAL_COUNT",
            "ELEMENT_UNKNOWN"));
    return true;
  }
}
