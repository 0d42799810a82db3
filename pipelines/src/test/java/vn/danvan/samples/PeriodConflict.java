package vn.danvan.samples;

import java.util.SplittableRandom;

/** The title names a period, the line below it the one before. */
final class PeriodConflict implements Fault {
  @Override
  public String kind() {
    return "period-conflict";
  }

  @Override
  public Scope scope() {
    return Scope.FILE;
  }

  @Override
  public boolean place(Draft draft, Report report, SplittableRandom random) {
    draft.subtitle().rewrite("Kỳ báo cáo: " + report.lastPeriodWords());
    draft.mayNotBeLoaded();
    draft.periodIsUnknown();
    draft.expect(ofFile(SERIOUS, "PERIOD_CONFLICT", "PERIOD_UNKNOWN"));
    return true;
  }
}
