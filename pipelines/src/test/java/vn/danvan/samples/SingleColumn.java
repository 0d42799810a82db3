package vn.danvan.samples;

import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/** One value column and no levels. */
final class SingleColumn implements Style {
  @Override
  public String name() {
    return "single-column";
  }

  @Override
  public Set<Trait> traits() {
    return Set.of(
        Trait.WORKBOOK,
        Trait.XLSX,
        Trait.NUMERIC,
        Trait.MEASURE,
        Trait.NOTE,
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
    String head = Pick.one(List.of("Kết quả", "Số lượng", "Kết quả thực hiện"), random);
    Desk.oneSheet(
        draft,
        report,
        "Tổng hợp",
        List.of(
            Column.numbering("STT"),
            Column.label("Nội dung"),
            Column.measure("Đơn vị tính"),
            Column.value("total", head),
            Column.note("Ghi chú")),
        report.totals(),
        table -> table,
        random);
  }
}
