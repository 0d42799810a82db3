package vn.danvan.samples;

import java.util.SplittableRandom;

/** The year was never filled in; the day of the letter may be of that year or the next. */
final class PeriodMissing implements Fault {
  @Override
  public String kind() {
    return "period-missing";
  }

  @Override
  public Scope scope() {
    return Scope.FILE;
  }

  @Override
  public Needs needs() {
    return Needs.of(Trait.YEARLESS);
  }

  @Override
  public boolean place(Draft draft, Report report, SplittableRandom random) {
    draft.retitle("NĂM " + report.period().reportingYear(), "NĂM ......");
    draft.mayNotBeLoaded();
    draft.periodIsUnknown();
    draft.expect(ofFile(SERIOUS, "PERIOD_UNKNOWN", "PERIOD_CONFLICT"));
    return true;
  }
}
