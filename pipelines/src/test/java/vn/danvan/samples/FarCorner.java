package vn.danvan.samples;

import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/** The table does not begin in the first column, and blank columns stand around it. */
final class FarCorner implements Style {
  private static final int LEFT = 2;

  @Override
  public String name() {
    return "far-corner";
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
    List<Column> columns = Desk.official(report);
    Page page = draft.page("Sheet2");
    int right = LEFT + columns.size() - 1;
    int top = Letter.head(draft, page, report, LEFT, right, random);
    new Table(draft, columns)
        .sectioned(Table.Sections.SPREAD)
        .draw(page, top + 3, LEFT, report.lines());
    Letter.foot(page, report, LEFT, right, random);
  }
}
