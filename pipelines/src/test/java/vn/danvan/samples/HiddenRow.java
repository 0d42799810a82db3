package vn.danvan.samples;

import java.util.List;
import java.util.SplittableRandom;

/** A row that is not shown; what stands in it is readable all the same. */
final class HiddenRow implements Fault {
  @Override
  public String kind() {
    return "hidden-row";
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
    if (entries.isEmpty()) {
      return false;
    }
    Spot spot = Pick.one(entries, random).cells().get("total");
    draft.take(spot);
    draft.touch(
        workbook -> workbook.getSheet(spot.page().name()).getRow(spot.row()).setZeroHeight(true));
    draft.expect(ofFile(ANY, "HIDDEN_ROWS_OR_SHEETS", "VALUE_HIDDEN"));
    return true;
  }
}
