package vn.danvan.samples;

import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import vn.danvan.catalogue.Form;

/** A sheet for each theme; who and when stand on the first one only. */
final class SheetPerTheme implements Style {
  @Override
  public String name() {
    return "sheet-per-theme";
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
    boolean first = true;
    for (Form.Section section : report.sections()) {
      Page page = draft.page("Biểu " + section.number());
      int top = 2;
      if (first) {
        top = Letter.head(draft, page, report, 0, columns.size() - 1, random);
      }
      page.write(
          top, 0, "%s. %s".formatted(section.number(), Office.upper(section.labelVi())), Look.BOLD);
      new Table(draft, columns)
          .sectioned(Table.Sections.NONE)
          .draw(page, top + 1, 0, report.of(section));
      first = false;
    }
  }
}
