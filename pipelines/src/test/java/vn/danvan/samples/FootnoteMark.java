package vn.danvan.samples;

import java.util.Optional;
import java.util.SplittableRandom;

/** "12(1)" with the note (1) below the table. */
final class FootnoteMark implements Fault {
  @Override
  public String kind() {
    return "footnote-mark";
  }

  @Override
  public Scope scope() {
    return Scope.CELL;
  }

  @Override
  public boolean place(Draft draft, Report report, SplittableRandom random) {
    Optional<Cells.Count> count = Cells.count(draft, number -> number > 1 && number < 1000, random);
    count.ifPresent(cell -> mark(draft, cell));
    return count.isPresent();
  }

  private static void mark(Draft draft, Cells.Count count) {
    Spot spot = count.spot();
    spot.rewrite(count.number() + "(1)");
    draft.take(spot);
    Page page = spot.page();
    page.write(page.rowsUsed() + 1, 0, "(1) Không tính số do cấp trên tổ chức.", Look.PLAIN);
  }
}
