package vn.danvan.samples;

import java.math.BigDecimal;
import java.util.List;
import java.util.SplittableRandom;
import org.apache.poi.ss.usermodel.Cell;

/**
 * A sum whose stored result is not what its formula gives: which one the province means is open.
 */
final class StaleFormula implements Fault {
  @Override
  public String kind() {
    return "formula-stale";
  }

  @Override
  public Scope scope() {
    return Scope.CELL;
  }

  @Override
  public Needs needs() {
    return Needs.of(Trait.WORKBOOK, Trait.LEVELS, Trait.NUMERIC);
  }

  @Override
  public boolean place(Draft draft, Report report, SplittableRandom random) {
    List<Entry> sums =
        draft.entries().stream()
            .filter(entry -> entry.line().row() != null && entry.cells().size() > 2)
            .filter(entry -> entry.cells().containsKey("total"))
            .filter(entry -> Cells.isFree(draft, entry.cells().get("total")))
            .toList();
    if (sums.isEmpty()) {
      return false;
    }
    Entry entry = Pick.one(sums, random);
    spoil(draft, entry, random.nextInt(11, 60));
    return true;
  }

  private void spoil(Draft draft, Entry entry, int more) {
    entry.cells().values().forEach(draft::take);
    Spot total = entry.cells().get("total");
    BigDecimal stored = entry.line().values().get("total").add(BigDecimal.valueOf(more));
    draft.loses(total);
    draft.expect(at(total, SERIOUS, "FORMULA_STALE", "TOTAL_MISMATCH"));
    List<String> levels =
        entry.cells().values().stream()
            .filter(spot -> !spot.equals(total))
            .map(Spot::address)
            .toList();
    draft.touch(
        workbook -> {
          Cell cell = total.in(workbook);
          cell.setCellFormula(String.join("+", levels));
          cell.setCellValue(stored.doubleValue());
        });
  }
}
