package vn.danvan.samples;

import java.math.BigDecimal;
import java.util.Map;
import java.util.SplittableRandom;

/** More models recognised than proposed: the two rows were taken for each other. */
final class MoreRecognised implements Fault {
  private static final String PROPOSED = "dvk_models_proposed";
  private static final String RECOGNISED = "dvk_models_recognised";

  @Override
  public String kind() {
    return "more-recognised-than-proposed";
  }

  @Override
  public Scope scope() {
    return Scope.REPORT;
  }

  @Override
  public Needs needs() {
    return Needs.NOTHING.on("DV-01").rows(PROPOSED, RECOGNISED);
  }

  @Override
  public Report prepare(Report report, SplittableRandom random) {
    Map<String, BigDecimal> proposed = report.line(PROPOSED).values();
    Map<String, BigDecimal> recognised = report.line(RECOGNISED).values();
    return report
        .withoutParts(RECOGNISED)
        .change(PROPOSED, line -> line.with(recognised))
        .change(RECOGNISED, line -> line.with(proposed));
  }

  @Override
  public boolean place(Draft draft, Report report, SplittableRandom random) {
    Entry entry = draft.entry(RECOGNISED);
    entry.cells().values().forEach(draft::take);
    draft.entry(PROPOSED).cells().values().forEach(draft::take);
    draft.expect(at(entry.cells().get("total"), SERIOUS, "CONSTRAINT_VIOLATED"));
    return true;
  }
}
