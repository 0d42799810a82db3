package vn.danvan.samples;

import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/** Plain CSV in the code page of a Vietnamese Windows. */
final class CsvWindows implements Style {
  @Override
  public String name() {
    return "csv-windows";
  }

  @Override
  public Medium medium() {
    return Medium.CSV_WINDOWS;
  }

  @Override
  public Set<Trait> traits() {
    return Set.of(
        Trait.MEASURE,
        Trait.YEARLESS,
        Trait.SINGLE,
        Trait.PARTS,
        Trait.UNEXPLAINED,
        Trait.TYPED_SUMS,
        Trait.BARE_LABELS);
  }

  @Override
  public void draw(Draft draft, Report report, SplittableRandom random) {
    Desk.oneSheet(
        draft,
        report,
        "csv",
        List.of(
            Column.numbering("STT"),
            Column.label("Nội dung"),
            Column.measure("ĐVT"),
            Column.value("total", "Số lượng")),
        report.totals(),
        table -> table.writing(Numbers.BARE),
        random);
  }
}
