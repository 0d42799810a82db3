package vn.danvan.samples;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;

/** "Trong đó: tập thể" as the label of a part, beside a single value column. */
final class AmongThemInLabel implements Style {
  @Override
  public String name() {
    return "among-them-in-label";
  }

  @Override
  public Set<Trait> traits() {
    return Set.of(
        Trait.WORKBOOK,
        Trait.XLSX,
        Trait.NUMERIC,
        Trait.MEASURE,
        Trait.YEARLESS,
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
        "Bieu 1",
        List.of(
            Column.numbering("TT", Column.Marks.DASH),
            Column.label("Chỉ tiêu"),
            Column.measure("ĐVT"),
            Column.value("total", "Số lượng")),
        report.totals(),
        table ->
            table.labelled(
                (line, number) ->
                    line.isPart() ? "Trong đó: " + uncapitalised(line.label()) : line.label()),
        random);
  }

  private static String uncapitalised(String words) {
    return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
  }
}
