package vn.danvan.samples;

import java.util.Set;
import java.util.SplittableRandom;

/** "TINH UY HOA BINH": no letter has its marks, and still one province only is meant. */
final class NameWithoutMarks implements Fault {
  @Override
  public String kind() {
    return "name-without-marks";
  }

  @Override
  public Scope scope() {
    return Scope.REPORT;
  }

  @Override
  public Report prepare(Report report, SplittableRandom random) {
    return report.headed(Heading.LETTER).from(report.office().withoutMarks());
  }

  @Override
  public boolean place(Draft draft, Report report, SplittableRandom random) {
    draft.becomes(Set.of("accepted", "held"));
    return true;
  }
}
