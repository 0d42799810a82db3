package vn.danvan.samples;

import java.math.BigDecimal;
import java.util.List;
import java.util.SplittableRandom;

/** A total that is not the sum of its levels: all are readable, one must be wrong. */
final class TotalMismatch implements Fault {
  private static final List<String> ELEMENTS =
      List.of("training_participants", "citizens_received");

  @Override
  public String kind() {
    return "total-mismatch";
  }

  @Override
  public Scope scope() {
    return Scope.REPORT;
  }

  @Override
  public Needs needs() {
    return Needs.of(Trait.LEVELS, Trait.TYPED_SUMS).rows(ELEMENTS.toArray(String[]::new));
  }

  @Override
  public Report prepare(Report report, SplittableRandom random) {
    return report.change(
        ELEMENTS.get(report.period().reportingYear() % 2),
        line ->
            line.with(
                "total",
                line.values().get("total").add(BigDecimal.valueOf(random.nextInt(11, 90)))));
  }

  @Override
  public boolean place(Draft draft, Report report, SplittableRandom random) {
    Entry entry = draft.entry(ELEMENTS.get(report.period().reportingYear() % 2));
    entry.cells().values().forEach(draft::take);
    draft.expect(at(entry.cells().get("total"), SERIOUS, "TOTAL_MISMATCH"));
    return true;
  }
}
