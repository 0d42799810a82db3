package vn.danvan.samples;

import java.math.BigDecimal;
import java.util.SplittableRandom;

/** "gần 1.200", "trên 1.900", "hơn 270": a number that says itself that it is none. */
record Approximation(String kind, String word) implements Fault {
  private static final String ELEMENT = "religious_dignitaries_met";

  @Override
  public Scope scope() {
    return Scope.CELL;
  }

  @Override
  public Needs needs() {
    return Needs.NOTHING.on("DV-01").rows(ELEMENT);
  }

  @Override
  public boolean place(Draft draft, Report report, SplittableRandom random) {
    Entry entry = draft.entry(ELEMENT);
    Spot spot = entry.cells().get("total");
    if (!Cells.isFree(draft, spot)) {
      return false;
    }
    long round = random.nextInt(4, 30) * 100L + random.nextInt(0, 10) * 10L;
    spot.rewrite(word + " " + Numbers.dotted(round));
    draft.take(spot);
    draft.means(spot, entry.line(), "total", BigDecimal.valueOf(round));
    draft.expect(at(spot, ANY, "APPROXIMATE_VALUE"));
    return true;
  }
}
