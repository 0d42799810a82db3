package vn.danvan.samples;

import java.util.Set;
import java.util.SplittableRandom;

/** "Unicode text": UTF-16 with tabs, numbers as their cells showed them. */
final class CsvUnicode implements Style {
  @Override
  public String name() {
    return "csv-unicode";
  }

  @Override
  public Medium medium() {
    return Medium.CSV_UTF16;
  }

  @Override
  public Set<Trait> traits() {
    return Set.of(
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
        "csv",
        Desk.official(report),
        report.lines(),
        table -> table.writing(Numbers.DOTTED),
        random);
  }
}
