package vn.danvan.samples;

import java.util.SplittableRandom;

/** The label says hectares, the column of units square metres. */
final class MeasureConflict implements Fault {
  private static final String ELEMENT = "land_donated_m2";

  @Override
  public String kind() {
    return "measure-conflict";
  }

  @Override
  public Scope scope() {
    return Scope.REPORT;
  }

  @Override
  public Needs needs() {
    return Needs.of(Trait.MEASURE).on("DV-01").rows(ELEMENT);
  }

  @Override
  public Report prepare(Report report, SplittableRandom random) {
    return report.change(ELEMENT, line -> line.labelled(line.label() + " (ha)"));
  }

  @Override
  public boolean place(Draft draft, Report report, SplittableRandom random) {
    Spot spot = draft.entry(ELEMENT).cells().get("total");
    draft.loses(spot);
    draft.take(spot);
    draft.expect(
        at(
            spot,
            SERIOUS,
            "UNIT_OF_MEASURE_MISMATCH",
            "UNIT_OF_MEASURE_UNKNOWN",
            "NUMBER_AMBIGUOUS"));
    return true;
  }
}
