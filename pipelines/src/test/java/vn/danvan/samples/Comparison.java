package vn.danvan.samples;

import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/** Last year beside this one, and what changed; only this period's column is data. */
final class Comparison implements Style {
  @Override
  public String name() {
    return "comparison";
  }

  @Override
  public Set<Trait> traits() {
    return Set.of(
        Trait.WORKBOOK,
        Trait.XLSX,
        Trait.NUMERIC,
        Trait.MEASURE,
        Trait.NOTE,
        Trait.PARTS,
        Trait.UNEXPLAINED,
        Trait.TYPED_SUMS,
        Trait.BARE_LABELS);
  }

  @Override
  public void draw(Draft draft, Report report, SplittableRandom random) {
    LastYear before = new LastYear(random);
    Desk.oneSheet(
        draft,
        report,
        "Biểu 01",
        List.of(
            Column.numbering("STT"),
            Column.label("Nội dung"),
            Column.measure("ĐVT"),
            Column.aside(
                line -> before.number(line, "total"), capitalised(report.lastPeriodWords())),
            Column.value("total", capitalised(report.periodWords())),
            Column.aside(before::share, "So với cùng kỳ (%)"),
            Column.aside(before::gain, "Tăng (+), giảm (-)"),
            Column.note("Ghi chú")),
        report.totals(),
        table -> table,
        random);
  }

  static String capitalised(String words) {
    return Office.upper(words.substring(0, 1)) + words.substring(1);
  }
}
