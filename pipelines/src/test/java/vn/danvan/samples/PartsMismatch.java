package vn.danvan.samples;

import java.math.BigDecimal;
import java.util.List;
import java.util.SplittableRandom;

/** Kinds of petitions that do not add up to all of them. */
final class PartsMismatch implements Fault {
  private static final String ELEMENT = "petitions_eligible";
  private static final String PART = "petition_type=reflection";

  @Override
  public String kind() {
    return "parts-mismatch";
  }

  @Override
  public Scope scope() {
    return Scope.REPORT;
  }

  @Override
  public Needs needs() {
    return Needs.of(Trait.PARTS).rows(ELEMENT);
  }

  @Override
  public Report prepare(Report report, SplittableRandom random) {
    BigDecimal more = BigDecimal.valueOf(random.nextInt(7, 90));
    return report.with(
        report.lines().stream()
            .map(
                line ->
                    line.isPart() && line.row().breakdown().equals(PART)
                        ? line.with("total", line.values().get("total").add(more))
                        : line)
            .toList());
  }

  @Override
  public boolean place(Draft draft, Report report, SplittableRandom random) {
    List<Entry> entries =
        draft.entries().stream()
            .filter(e -> e.line().row() != null && e.line().row().element().equals(ELEMENT))
            .toList();
    entries.forEach(entry -> entry.cells().values().forEach(draft::take));
    draft.expect(
        at(
            draft.entry(ELEMENT).cells().get("total"),
            SERIOUS,
            "PARTS_MISMATCH",
            "TOTAL_MISMATCH",
            "CONSTRAINT_VIOLATED"));
    return true;
  }
}
