package vn.danvan.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/** Two groups of columns, the levels last year and the levels this year. */
final class ComparisonByLevel implements Style {
  @Override
  public String name() {
    return "comparison-by-level";
  }

  @Override
  public Set<Trait> traits() {
    return Set.of(
        Trait.WORKBOOK,
        Trait.XLSX,
        Trait.LEVELS,
        Trait.NUMERIC,
        Trait.MEASURE,
        Trait.PARTS,
        Trait.UNEXPLAINED,
        Trait.TYPED_SUMS,
        Trait.BARE_LABELS);
  }

  /** A year later levels may have gone: then no office compares them. */
  @Override
  public boolean suits(String form, String period) {
    return period.compareTo("2025") < 0;
  }

  @Override
  public void draw(Draft draft, Report report, SplittableRandom random) {
    LastYear before = new LastYear(random);
    List<Column> columns = new ArrayList<>();
    columns.add(Column.numbering("TT"));
    columns.add(Column.label("Nội dung"));
    columns.add(Column.measure("Đơn vị tính"));
    for (String level : report.levels()) {
      columns.add(
          Column.aside(
              line -> before.number(line, level),
              Comparison.capitalised(report.lastPeriodWords()),
              report.levelWords(level)));
    }
    for (String level : report.levels()) {
      columns.add(
          Column.value(
              level, Comparison.capitalised(report.periodWords()), report.levelWords(level)));
    }
    Desk.oneSheet(draft, report, "So sánh", columns, report.lines(), table -> table, random);
  }
}
