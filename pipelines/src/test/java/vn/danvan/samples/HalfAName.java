package vn.danvan.samples;

import java.util.List;
import java.util.SplittableRandom;

/** Half of a province's name: several begin so. */
final class HalfAName implements Fault {
  @Override
  public String kind() {
    return "half-a-name";
  }

  @Override
  public Scope scope() {
    return Scope.FILE;
  }

  @Override
  public Needs needs() {
    return Needs.NOTHING.in("2019", "2021", "2022", "2023", "2022-S1", "2024-S1");
  }

  @Override
  public Report prepare(Report report, SplittableRandom random) {
    String half = Pick.one(List.of("Quảng", "Bình", "Bắc", "Thái"), random);
    return report.headed(Heading.LETTER).from(report.office().named(half));
  }

  @Override
  public boolean place(Draft draft, Report report, SplittableRandom random) {
    draft.mayNotBeLoaded();
    draft.unitIsUnknown();
    draft.expect(ofFile(SERIOUS, "UNIT_UNKNOWN", "UNIT_AMBIGUOUS"));
    return true;
  }
}
