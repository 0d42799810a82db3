package vn.danvan.samples;

import java.util.List;
import java.util.SplittableRandom;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.Unit;

/** A province that was merged away reports once more. */
record PredecessorReport(Catalogue catalogue) implements Fault {
  @Override
  public String kind() {
    return "predecessor-after-merger";
  }

  @Override
  public Scope scope() {
    return Scope.FILE;
  }

  @Override
  public Needs needs() {
    return Needs.NOTHING.in("2025", "2026", "2025-S2", "2026-S1");
  }

  /** A province whose name no later one bears. */
  @Override
  public Report prepare(Report report, SplittableRandom random) {
    List<String> names =
        catalogue.provinces("34").stream().map(unit -> unit.latestName().name()).toList();
    List<Unit> gone =
        catalogue.provinces("63").stream()
            .filter(unit -> !names.contains(unit.latestName().name()))
            .toList();
    Unit unit = Pick.one(gone, random);
    return report.about(unit).from(Office.of(unit, report.office().signed(), random));
  }

  @Override
  public boolean place(Draft draft, Report report, SplittableRandom random) {
    draft.mayNotBeLoaded();
    draft.expect(ofFile(SERIOUS, "UNIT_AFTER_MERGER", "UNIT_NOT_DUE", "UNIT_UNKNOWN"));
    return true;
  }
}
