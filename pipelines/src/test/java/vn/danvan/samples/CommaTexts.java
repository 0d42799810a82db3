package vn.danvan.samples;

import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/** All numbers as texts from a machine with English settings: 1,234, 13,795.5. */
final class CommaTexts implements Style {
  @Override
  public String name() {
    return "comma-texts";
  }

  @Override
  public Set<Trait> traits() {
    return Set.of(
        Trait.WORKBOOK,
        Trait.XLSX,
        Trait.MEASURE,
        Trait.NOTE,
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
        "Data",
        List.of(
            Column.numbering("STT"),
            Column.label("Nội dung"),
            Column.measure("Đơn vị tính"),
            Column.value("total", "Kết quả"),
            Column.note("Ghi chú")),
        report.totals(),
        table -> table.writing(Numbers.COMMAS),
        random);
  }
}
