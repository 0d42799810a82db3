package vn.danvan.samples;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.apache.poi.ss.usermodel.Cell;

/** Totals are formulas over the levels, with their results stored. */
final class FormulaTotals implements Style {
  @Override
  public String name() {
    return "formula-totals";
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
        Trait.NO_EVIDENCE,
        Trait.BARE_LABELS);
  }

  @Override
  public void draw(Draft draft, Report report, SplittableRandom random) {
    Desk.oneSheet(
        draft, report, "DV-TH", Desk.official(report), report.lines(), table -> table, random);
    boolean sum = Pick.chance(50, random);
    draft.entries().stream()
        .filter(entry -> addsUp(entry.line()))
        .forEach(entry -> compute(draft, entry, sum));
  }

  private static boolean addsUp(Line line) {
    BigDecimal below =
        line.values().entrySet().stream()
            .filter(value -> !value.getKey().equals("total") && value.getValue() != null)
            .map(Map.Entry::getValue)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return line.values().size() > 2
        && line.values().get("total") != null
        && line.values().get("total").compareTo(below) == 0;
  }

  private static void compute(Draft draft, Entry entry, boolean sum) {
    entry.cells().forEach((level, spot) -> keep(draft, level, spot));
    Spot total = entry.cells().get("total");
    String first = new Spot(total.page(), total.row(), total.column() + 1).address();
    String last =
        new Spot(total.page(), total.row(), total.column() + entry.cells().size() - 1).address();
    draft.touch(
        workbook -> {
          Cell cell = total.in(workbook);
          if (total.content() instanceof Content.Amount amount) {
            cell.setCellFormula(sum ? "SUM(%s:%s)".formatted(first, last) : plus(entry));
            cell.setCellValue(amount.number().doubleValue());
          }
        });
  }

  /** A sum that is computed must not lose what it adds. */
  private static void keep(Draft draft, String level, Spot spot) {
    if (!level.equals("total")) {
      draft.take(spot);
    }
  }

  private static String plus(Entry entry) {
    return String.join(
        "+",
        entry.cells().entrySet().stream()
            .filter(cell -> !cell.getKey().equals("total"))
            .map(cell -> cell.getValue().address())
            .toList());
  }
}
