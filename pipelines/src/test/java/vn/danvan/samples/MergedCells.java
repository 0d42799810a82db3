package vn.danvan.samples;

import java.util.List;
import java.util.SplittableRandom;

/** One number over two rows. */
final class MergedCells implements Fault {
  @Override
  public String kind() {
    return "merged-data-cells";
  }

  @Override
  public Scope scope() {
    return Scope.CELL;
  }

  @Override
  public Needs needs() {
    return Needs.of(Trait.WORKBOOK);
  }

  @Override
  public boolean place(Draft draft, Report report, SplittableRandom random) {
    List<Entry> entries = Cells.alone(draft);
    for (int i = 1; i < entries.size(); i++) {
      Spot upper = entries.get(i - 1).cells().get("total");
      Spot lower = entries.get(i).cells().get("total");
      if (lower.equals(new Spot(upper.page(), upper.row() + 1, upper.column()))) {
        merge(draft, upper, lower);
        return true;
      }
    }
    return false;
  }

  private void merge(Draft draft, Spot upper, Spot lower) {
    upper.page().erase(lower);
    upper.page().merge(upper.row(), lower.row(), upper.column(), upper.column());
    for (Spot spot : List.of(upper, lower)) {
      draft.take(spot);
      draft.loses(spot);
    }
    draft.expect(at(upper, SERIOUS, "MERGED_DATA_CELL"));
  }
}
