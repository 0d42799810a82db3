package vn.danvan.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/** Levels without the word for it, the total behind them. */
final class TotalLast implements Style {
  @Override
  public String name() {
    return "total-last";
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
    columns.add(Column.numbering("STT", Column.Marks.DASH));
    columns.add(Column.label("Nội dung công việc"));
    columns.add(Column.measure("ĐVT"));
    columns.addAll(
        Desk.levels(
            report, List.of("province", "district", "commune", "total"), level -> words(level)));
    Desk.oneSheet(draft, report, "Sheet1", columns, report.lines(), table -> table, random);
  }

  private static String words(String level) {
    return switch (level) {
      case "province" -> "Tỉnh";
      case "district" -> "Huyện";
      case "commune" -> "Xã";
      default -> "Tổng cộng";
    };
  }
}
