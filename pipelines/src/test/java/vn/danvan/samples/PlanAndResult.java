package vn.danvan.samples;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/** Plan, result and their ratio; only the result is data. */
final class PlanAndResult implements Style {
  @Override
  public String name() {
    return "plan-and-result";
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
        "Ket qua",
        List.of(
            Column.numbering("STT"),
            Column.label("Nội dung"),
            Column.measure("Đơn vị tính"),
            Column.aside(line -> plan(line), "Kế hoạch"),
            Column.value("total", "Thực hiện"),
            Column.aside(line -> reached(line), "Tỷ lệ (%)"),
            Column.note("Ghi chú")),
        report.totals(),
        table -> table,
        random);
  }

  /** What was planned: a round number near the result. */
  private static Content plan(Line line) {
    BigDecimal plan = planned(line);
    return plan == null ? null : Numbers.CELLS.of(plan);
  }

  private static Content reached(Line line) {
    BigDecimal plan = planned(line);
    return plan == null || plan.signum() == 0
        ? null
        : Numbers.CELLS.of(
            line.values()
                .get("total")
                .multiply(BigDecimal.valueOf(100))
                .divide(plan, 1, RoundingMode.HALF_UP));
  }

  private static BigDecimal planned(Line line) {
    BigDecimal value = line.values().get("total");
    return value == null
        ? null
        : new BigDecimal(value.divide(BigDecimal.TEN, 0, RoundingMode.HALF_UP) + "0");
  }
}
