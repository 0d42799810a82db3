package vn.danvan.samples;

import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import vn.danvan.catalogue.Form;

/** A table for each theme, one below another, each with its head. */
final class StackedTables implements Style {
  @Override
  public String name() {
    return "stacked-tables";
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
    Page page = draft.page("Phu luc");
    int row = Letter.head(draft, page, report, 0, columns.size() - 1, random);
    int number = 1;
    for (Form.Section section : report.sections()) {
      page.write(row, 0, "Bảng %d. %s".formatted(number++, section.labelVi()), Look.BOLD);
      row =
          new Table(draft, columns)
                  .sectioned(Table.Sections.NONE)
                  .draw(page, row + 1, 0, report.of(section))
              + 2;
    }
    Letter.foot(page, report, 0, columns.size() - 1, random);
  }
}
