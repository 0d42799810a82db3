package vn.danvan.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/** No column of numbers: "1. Số cuộc ...", "1.1. ..." or "- ..." stand within the labels. */
final class NumberedLabels implements Style {
  @Override
  public String name() {
    return "numbered-labels";
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
        Trait.NO_EVIDENCE);
  }

  @Override
  public void draw(Draft draft, Report report, SplittableRandom random) {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.label("NỘI DUNG"));
    columns.add(Column.measure("ĐVT"));
    for (String level : report.levels()) {
      columns.add(Column.value(level, Office.upper(report.levelWords(level))));
    }
    boolean dashes = Pick.chance(50, random);
    Desk.oneSheet(
        draft,
        report,
        "PL1",
        columns,
        report.lines(),
        table ->
            table.labelled(
                (line, number) ->
                    line.isPart() && dashes
                        ? "- " + line.label()
                        : "%s. %s".formatted(number, line.label())),
        random);
  }
}
