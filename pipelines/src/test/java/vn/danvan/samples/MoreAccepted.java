package vn.danvan.samples;

import java.math.BigDecimal;
import java.util.Map;
import java.util.SplittableRandom;

/** More recommendations accepted than made. */
final class MoreAccepted implements Fault {
  private static final String MADE = "supervision_recommendations_made";
  private static final String ACCEPTED = "supervision_recommendations_accepted";

  @Override
  public String kind() {
    return "more-accepted-than-made";
  }

  @Override
  public Scope scope() {
    return Scope.REPORT;
  }

  @Override
  public Needs needs() {
    return Needs.NOTHING.rows(MADE, ACCEPTED);
  }

  @Override
  public Report prepare(Report report, SplittableRandom random) {
    Map<String, BigDecimal> made = report.line(MADE).values();
    Map<String, BigDecimal> accepted = report.line(ACCEPTED).values();
    return report
        .change(MADE, line -> line.with(accepted))
        .change(ACCEPTED, line -> line.with(made));
  }

  @Override
  public boolean place(Draft draft, Report report, SplittableRandom random) {
    Entry entry = draft.entry(ACCEPTED);
    entry.cells().values().forEach(draft::take);
    draft.entry(MADE).cells().values().forEach(draft::take);
    draft.expect(at(entry.cells().get("total"), SERIOUS, "CONSTRAINT_VIOLATED"));
    return true;
  }
}
