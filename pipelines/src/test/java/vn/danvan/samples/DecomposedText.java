package vn.danvan.samples;

import java.util.Set;
import java.util.SplittableRandom;

/** A machine that stores letters and their marks apart. */
final class DecomposedText implements Style {
  @Override
  public String name() {
    return "decomposed-text";
  }

  @Override
  public Spelling spelling() {
    return Spelling.DECOMPOSED;
  }

  @Override
  public Set<Trait> traits() {
    return Set.of(
        Trait.WORKBOOK,
        Trait.XLSX,
        Trait.LEVELS,
        Trait.NUMERIC,
        Trait.MEASURE,
        Trait.YEARLESS,
        Trait.PARTS,
        Trait.UNEXPLAINED,
        Trait.TYPED_SUMS,
        Trait.NO_EVIDENCE,
        Trait.BARE_LABELS);
  }

  @Override
  public void draw(Draft draft, Report report, SplittableRandom random) {
    Desk.oneSheet(
        draft, report, "Bieu", Desk.official(report), report.lines(), table -> table, random);
  }
}
