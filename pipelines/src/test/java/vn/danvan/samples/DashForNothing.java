package vn.danvan.samples;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;

/** "-" for what did not happen or is not known; a legend below the table says which. */
final class DashForNothing implements Style {
  @Override
  public String name() {
    return "dash-for-nothing";
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
        Trait.TYPED_SUMS,
        Trait.NO_EVIDENCE,
        Trait.BARE_LABELS);
  }

  @Override
  public void draw(Draft draft, Report report, SplittableRandom random) {
    boolean unknown = Pick.chance(40, random);
    Desk.oneSheet(
        draft, report, "Biểu", Desk.official(report), report.lines(), table -> table, random);
    for (Entry entry : draft.entries()) {
      for (Map.Entry<String, Spot> cell : entry.cells().entrySet()) {
        mark(draft, entry, cell.getKey(), cell.getValue(), unknown);
      }
    }
    Page page = draft.pages().getFirst();
    page.write(
        page.rowsUsed() + 1,
        0,
        unknown ? "Ghi chú: Dấu (-): chưa có số liệu." : "Ghi chú: Dấu (-): không phát sinh.",
        Look.PLAIN);
  }

  private static void mark(Draft draft, Entry entry, String level, Spot spot, boolean unknown) {
    BigDecimal value = entry.line().values().get(level);
    boolean blank = value == null;
    if (blank == unknown && (blank || value.signum() == 0)) {
      spot.page().write(spot.row(), spot.column(), "-", Look.PLAIN);
      draft.means(spot, entry.line(), level, unknown ? null : BigDecimal.ZERO);
    }
  }
}
