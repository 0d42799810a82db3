package vn.danvan.samples;

import java.util.Set;
import java.util.SplittableRandom;

/** The annex in the binary format of Excel 97. */
final class OldWorkbook implements Style {
  @Override
  public String name() {
    return "old-workbook";
  }

  @Override
  public Medium medium() {
    return Medium.XLS;
  }

  @Override
  public Set<Trait> traits() {
    return Set.of(
        Trait.WORKBOOK,
        Trait.LEVELS,
        Trait.NUMERIC,
        Trait.MEASURE,
        Trait.NOTE,
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
        draft,
        report,
        "Sheet1",
        Desk.officialWithNotes(report),
        report.lines(),
        table -> table,
        random);
  }
}
