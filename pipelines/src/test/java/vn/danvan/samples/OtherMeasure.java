package vn.danvan.samples;

import java.math.BigDecimal;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;

/**
 * An amount in another unit than the form's, which is stated: readable, and to be remarked on.
 *
 * @param statement how the line states it
 */
record OtherMeasure(
    String kind, Needs needs, String element, BigDecimal value, UnaryOperator<Line> statement)
    implements Fault {

  @Override
  public Scope scope() {
    return Scope.REPORT;
  }

  @Override
  public Report prepare(Report report, SplittableRandom random) {
    return report.change(element, line -> statement.apply(line.with("total", value)));
  }

  @Override
  public boolean place(Draft draft, Report report, SplittableRandom random) {
    Spot spot = draft.entry(element).cells().get("total");
    draft.take(spot);
    draft.expect(at(spot, ANY, "UNIT_OF_MEASURE_MISMATCH"));
    return true;
  }
}
