package vn.danvan.samples;

import java.time.LocalDate;
import java.util.SplittableRandom;

/** A report on a period that no form serves. */
final class NineMonths implements Fault {
  @Override
  public String kind() {
    return "nine-months";
  }

  @Override
  public Scope scope() {
    return Scope.FILE;
  }

  @Override
  public Needs needs() {
    return Needs.of(Trait.YEARLESS).on("DV-01");
  }

  @Override
  public Report prepare(Report report, SplittableRandom random) {
    LocalDate day = LocalDate.of(report.period().reportingYear(), 10, 5);
    return report.from(report.office().signing(day));
  }

  @Override
  public boolean place(Draft draft, Report report, SplittableRandom random) {
    draft.retitle("NĂM ", "9 THÁNG ĐẦU NĂM ");
    draft.mayNotBeLoaded();
    draft.periodIsUnknown();
    draft.formIsUnknown();
    draft.expect(ofFile(SERIOUS, "PERIOD_NOT_SERVED", "PERIOD_UNKNOWN", "FORM_UNKNOWN"));
    return true;
  }
}
