package vn.danvan.samples;

import java.util.Set;
import java.util.SplittableRandom;

/** The only value column is headed by the period before. */
final class LastYearOnly implements Fault {
  @Override
  public String kind() {
    return "last-year-only";
  }

  @Override
  public Scope scope() {
    return Scope.FILE;
  }

  @Override
  public Needs needs() {
    return Needs.of(Trait.SINGLE);
  }

  @Override
  public boolean place(Draft draft, Report report, SplittableRandom random) {
    draft.valueHead().rewrite(Comparison.capitalised(report.lastPeriodWords()));
    draft.mayNotBeLoaded();
    draft.becomes(Set.of("accepted", "held", "refused"));
    draft.periodIsUnknown();
    draft.expect(
        ofFile(
            SERIOUS,
            "PERIOD_CONFLICT",
            "PERIOD_UNKNOWN",
            "COLUMN_UNKNOWN",
            "COLUMN_MISSING",
            "FORM_UNKNOWN"));
    return true;
  }
}
