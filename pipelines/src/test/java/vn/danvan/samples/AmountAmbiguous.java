package vn.danvan.samples;

import java.util.List;
import java.util.SplittableRandom;

/** "1.234" for an amount that may have decimals, and nothing in the file to tell. */
final class AmountAmbiguous implements Fault {
  private static final String ELEMENT = "land_donated_m2";

  @Override
  public String kind() {
    return "amount-ambiguous";
  }

  @Override
  public Scope scope() {
    return Scope.FILE;
  }

  @Override
  public Needs needs() {
    return Needs.of(Trait.NUMERIC, Trait.NO_EVIDENCE).on("DV-01").rows(ELEMENT);
  }

  @Override
  public boolean place(Draft draft, Report report, SplittableRandom random) {
    Spot spot = draft.entry(ELEMENT).cells().get("total");
    spot.rewrite(Pick.one(List.of("1.234", "2.345", "8,125", "12.750"), random));
    draft.loses(spot);
    draft.expect(at(spot, SERIOUS, "NUMBER_AMBIGUOUS"));
    return true;
  }
}
