package vn.danvan.samples;

import java.util.Set;
import java.util.SplittableRandom;

/** An old machine: .xls, fonts .VnTime and .VnTimeH. */
final class LegacyFonts implements Style {
  @Override
  public String name() {
    return "legacy-fonts";
  }

  @Override
  public Medium medium() {
    return Medium.XLS;
  }

  @Override
  public Spelling spelling() {
    return Spelling.TCVN3;
  }

  @Override
  public Set<Trait> traits() {
    return Set.of(
        Trait.WORKBOOK,
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
        draft, report, "Sheet1", Desk.official(report), report.lines(), table -> table, random);
  }
}
