package vn.danvan.samples;

import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/** One value column that is headed by the period. */
final class SinglePeriodColumn implements Style {
  @Override
  public String name() {
    return "single-period-column";
  }

  @Override
  public Set<Trait> traits() {
    return Set.of(
        Trait.WORKBOOK,
        Trait.XLSX,
        Trait.NUMERIC,
        Trait.MEASURE,
        Trait.SINGLE,
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
        "So lieu",
        List.of(
            Column.numbering("STT"),
            Column.label("Chỉ tiêu"),
            Column.measure("ĐVT"),
            Column.value("total", Comparison.capitalised(report.periodWords()))),
        report.totals(),
        table -> table.sectioned(Table.Sections.CAPITALS),
        random);
  }
}
