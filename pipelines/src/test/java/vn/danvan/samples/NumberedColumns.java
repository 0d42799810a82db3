package vn.danvan.samples;

import java.util.Set;
import java.util.SplittableRandom;

/** Below the head a row numbers the columns (A, B, C, 1, 2, ...), and sections are in capitals. */
final class NumberedColumns implements Style {
  @Override
  public String name() {
    return "numbered-columns";
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
        draft,
        report,
        "Phụ lục",
        Desk.official(report),
        report.lines(),
        table -> table.numberingColumns().sectioned(Table.Sections.CAPITALS),
        random);
  }
}
