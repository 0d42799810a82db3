package vn.danvan.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/** Columns from the commune upwards, the unit of measure at the end, sections over the width. */
final class LowestFirst implements Style {
  @Override
  public String name() {
    return "lowest-first";
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
    List<Column> columns = new ArrayList<>();
    columns.add(Column.numbering("Số TT", Column.Marks.LETTER));
    columns.add(Column.label("Tên chỉ tiêu"));
    columns.addAll(
        Desk.levels(
            report, List.of("commune", "district", "province", "total"), report::levelWords));
    columns.add(Column.measure("Đơn vị tính"));
    Desk.oneSheet(
        draft,
        report,
        "Bieu so lieu",
        columns,
        report.lines(),
        table -> table.sectioned(Table.Sections.SPREAD),
        random);
  }
}
