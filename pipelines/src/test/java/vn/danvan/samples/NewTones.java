package vn.danvan.samples;

import java.util.Set;
import java.util.SplittableRandom;

/** Tones on the second vowel: hoà giải, uỷ, thuỷ. */
final class NewTones implements Style {
  @Override
  public String name() {
    return "new-tones";
  }

  @Override
  public Spelling spelling() {
    return Spelling.NEW_TONES;
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
        "Biểu tổng hợp",
        Desk.officialWithNotes(report),
        report.lines(),
        table -> table,
        random);
  }
}
