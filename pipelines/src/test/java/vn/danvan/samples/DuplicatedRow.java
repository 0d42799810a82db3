package vn.danvan.samples;

import java.math.BigDecimal;
import java.util.List;
import java.util.SplittableRandom;

/** The same row twice, with two numbers. */
final class DuplicatedRow implements Fault {
  private static final String ELEMENT = "petitions_received";

  @Override
  public String kind() {
    return "duplicated-row";
  }

  @Override
  public Scope scope() {
    return Scope.REPORT;
  }

  @Override
  public Needs needs() {
    return Needs.NOTHING.rows(ELEMENT);
  }

  @Override
  public Report prepare(Report report, SplittableRandom random) {
    Line line = report.line(ELEMENT);
    BigDecimal other = line.values().get("total").add(BigDecimal.valueOf(random.nextInt(13, 400)));
    return report.withBehind(line, line.with("total", other));
  }

  @Override
  public boolean place(Draft draft, Report report, SplittableRandom random) {
    List<Entry> twice = draft.entries().stream().filter(entry -> entry.line().is(ELEMENT)).toList();
    twice.forEach(draft::loses);
    draft.expect(at(twice.getLast().label(), SERIOUS, "ELEMENT_DUPLICATED"));
    return true;
  }
}
