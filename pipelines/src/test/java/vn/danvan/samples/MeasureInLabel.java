package vn.danvan.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/** No column of units: "Số cuộc giám sát ... (cuộc)"; labels broken over two lines. */
final class MeasureInLabel implements Style {
  @Override
  public String name() {
    return "measure-in-label";
  }

  @Override
  public Set<Trait> traits() {
    return Set.of(
        Trait.WORKBOOK,
        Trait.XLSX,
        Trait.LEVELS,
        Trait.NUMERIC,
        Trait.YEARLESS,
        Trait.PARTS,
        Trait.UNEXPLAINED,
        Trait.TYPED_SUMS,
        Trait.NO_EVIDENCE);
  }

  @Override
  public void draw(Draft draft, Report report, SplittableRandom random) {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.numbering("STT"));
    columns.add(Column.label("Nội dung (đơn vị tính)"));
    for (String level : report.levels()) {
      columns.add(Column.value(level, report.levelWords(level)));
    }
    Desk.oneSheet(
        draft,
        report,
        "Phu luc so lieu",
        columns,
        report.lines(),
        table -> table.labelled((line, number) -> broken(line)),
        random);
  }

  /** Long labels are broken by hand, and blanks at an end stay unseen. */
  private static String broken(Line line) {
    String label = line.label();
    int middle = label.indexOf(' ', 36);
    String lines =
        middle < 0 ? label + " " : label.substring(0, middle) + "\n" + label.substring(middle + 1);
    return line.isPart() ? lines : "%s (%s)".formatted(lines, line.measure());
  }
}
