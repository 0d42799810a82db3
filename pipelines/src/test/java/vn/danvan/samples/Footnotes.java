package vn.danvan.samples;

import java.util.Set;
import java.util.SplittableRandom;

/** Notes with numbers of their own below the table and in the column of remarks. */
final class Footnotes implements Style {
  @Override
  public String name() {
    return "footnotes";
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
    Report noted =
        report.with(
            report.lines().stream()
                .map(
                    line ->
                        Pick.chance(15, random)
                            ? line.noted(
                                "Trong đó có %d do cấp trên giao".formatted(between(random)))
                            : line)
                .toList());
    Desk.oneSheet(
        draft, noted, "Biểu", Desk.officialWithNotes(noted), noted.lines(), table -> table, random);
    Page page = draft.pages().getFirst();
    int row = page.rowsUsed() + 1;
    page.write(row, 0, "Ghi chú:", Look.BOLD);
    page.write(row + 1, 0, "(1) Số liệu do các đơn vị báo cáo đến ngày chốt.", Look.PLAIN);
    page.write(
        row + 2,
        0,
        "(2) Gồm %d mô hình của lực lượng vũ trang.".formatted(between(random)),
        Look.PLAIN);
  }

  private static int between(SplittableRandom random) {
    return random.nextInt(2, 40);
  }
}
