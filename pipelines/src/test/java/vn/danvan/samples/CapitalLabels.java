package vn.danvan.samples;

import java.util.Set;
import java.util.SplittableRandom;

/** Everything in capitals. */
final class CapitalLabels implements Style {
  @Override
  public String name() {
    return "capital-labels";
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
        "BIEU",
        Desk.official(report),
        report.lines(),
        table ->
            table
                .labelled((line, number) -> Office.upper(line.label()))
                .sectioned(Table.Sections.CAPITALS),
        random);
  }
}
