package vn.danvan.samples;

import java.util.Set;
import java.util.SplittableRandom;

/** All numbers typed as texts the Vietnamese way: 1.234, 13.795,5. */
final class DottedTexts implements Style {
  @Override
  public String name() {
    return "dotted-texts";
  }

  @Override
  public Set<Trait> traits() {
    return Set.of(
        Trait.WORKBOOK,
        Trait.XLSX,
        Trait.LEVELS,
        Trait.MEASURE,
        Trait.YEARLESS,
        Trait.PARTS,
        Trait.UNEXPLAINED,
        Trait.TYPED_SUMS,
        Trait.BARE_LABELS);
  }

  @Override
  public void draw(Draft draft, Report report, SplittableRandom random) {
    Desk.oneSheet(
        draft,
        report,
        "Số liệu",
        Desk.official(report),
        report.lines(),
        table -> table.writing(Numbers.DOTTED),
        random);
  }
}
