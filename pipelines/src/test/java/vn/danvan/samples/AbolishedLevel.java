package vn.danvan.samples;

import java.math.BigDecimal;
import java.util.List;
import java.util.SplittableRandom;

/** Numbers of districts after the last day of districts. */
final class AbolishedLevel implements Fault {
  private static final List<String> ELEMENTS = List.of("supervisions_held", "citizens_received");

  @Override
  public String kind() {
    return "abolished-level";
  }

  @Override
  public Scope scope() {
    return Scope.REPORT;
  }

  @Override
  public Needs needs() {
    return Needs.of(Trait.LEVELS, Trait.TYPED_SUMS)
        .in("2026", "2025-S2", "2026-S1")
        .rows(ELEMENTS.toArray(String[]::new));
  }

  /** The totals stay what they are without them. */
  @Override
  public Report prepare(Report report, SplittableRandom random) {
    Report more = report;
    for (String element : ELEMENTS) {
      more =
          more.change(
              element, line -> line.with("district", BigDecimal.valueOf(random.nextInt(9, 90))));
    }
    return more;
  }

  @Override
  public boolean place(Draft draft, Report report, SplittableRandom random) {
    for (String element : ELEMENTS) {
      draft.entry(element).cells().values().forEach(draft::take);
    }
    draft.expect(ofFile(SERIOUS, "CONSTRAINT_VIOLATED", "LEVEL_NOT_EXPECTED", "COLUMN_UNKNOWN"));
    return true;
  }
}
