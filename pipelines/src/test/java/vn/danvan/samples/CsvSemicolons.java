package vn.danvan.samples;

import java.util.Set;
import java.util.SplittableRandom;

/** The annex saved as CSV on a Vietnamese machine: semicolons, UTF-8 with its mark. */
final class CsvSemicolons implements Style {
  @Override
  public String name() {
    return "csv-semicolons";
  }

  @Override
  public Medium medium() {
    return Medium.CSV_UTF8;
  }

  @Override
  public Set<Trait> traits() {
    return Set.of(
        Trait.LEVELS,
        Trait.MEASURE,
        Trait.NOTE,
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
        "csv",
        Desk.officialWithNotes(report),
        report.lines(),
        table -> table.writing(Numbers.BARE),
        random);
  }
}
