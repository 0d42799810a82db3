package vn.danvan.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/** A head of two lines: "Kết quả thực hiện" over total and levels. */
final class TwoLineHead implements Style {
  private static final List<String> ORDER = List.of("province", "district", "commune", "total");

  @Override
  public String name() {
    return "two-line-head";
  }

  @Override
  public Set<Trait> traits() {
    return Set.of(
        Trait.WORKBOOK,
        Trait.XLSX,
        Trait.LEVELS,
        Trait.NUMERIC,
        Trait.MEASURE,
        Trait.NOTE,
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
    columns.add(Column.numbering("TT"));
    columns.add(Column.label("Chỉ tiêu"));
    columns.add(Column.measure("ĐVT"));
    String over = Pick.one(List.of("Kết quả thực hiện", "Số lượng", "Kết quả"), random);
    boolean city = report.office().area().startsWith("thành phố");
    for (String level : ORDER) {
      if (report.levels().contains(level)) {
        columns.add(Column.value(level, over, words(report, level, city)));
      }
    }
    columns.add(Column.note("Ghi chú"));
    Desk.oneSheet(draft, report, "Số liệu", columns, report.lines(), table -> table, random);
  }

  private static String words(Report report, String level, boolean city) {
    return switch (level) {
      case "total" -> "Tổng số";
      case "province" -> city ? "Cấp thành phố" : "Cấp tỉnh";
      default -> report.levelWords(level);
    };
  }
}
