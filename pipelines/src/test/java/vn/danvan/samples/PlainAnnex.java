package vn.danvan.samples;

import java.util.Set;
import java.util.SplittableRandom;

/** The annex just as the form has it. */
final class PlainAnnex implements Style {
  @Override
  public String name() {
    return "plain-annex";
  }

  @Override
  public Set<Trait> traits() {
    return Set.of(
        Trait.WORKBOOK,
        Trait.XLSX,
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
        report.form().code(),
        Desk.officialWithNotes(report),
        report.lines(),
        table -> table,
        random);
  }
}
