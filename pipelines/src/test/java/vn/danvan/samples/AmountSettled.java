package vn.danvan.samples;

import java.math.BigDecimal;
import java.util.SplittableRandom;

/** "1.234" for an amount, in a column where "1.865.270" says what the dot is. */
final class AmountSettled implements Fault {
  private static final String AMOUNT = "land_donated_m2";
  private static final String EVIDENCE = "admin_procedures_files";

  @Override
  public String kind() {
    return "amount-settled";
  }

  @Override
  public Scope scope() {
    return Scope.FILE;
  }

  @Override
  public Needs needs() {
    return Needs.of(Trait.NUMERIC, Trait.NO_EVIDENCE, Trait.TYPED_SUMS)
        .on("DV-01")
        .rows(AMOUNT, EVIDENCE);
  }

  @Override
  public boolean place(Draft draft, Report report, SplittableRandom random) {
    Entry files = draft.entry(EVIDENCE);
    files
        .cells()
        .get("total")
        .rewrite(Numbers.dotted(files.line().values().get("total").longValueExact()));
    Entry land = draft.entry(AMOUNT);
    long square = random.nextLong(1001, 9999);
    land.cells().get("total").rewrite(Numbers.dotted(square));
    draft.means(land.cells().get("total"), land.line(), "total", BigDecimal.valueOf(square));
    return true;
  }
}
