package vn.danvan.samples;

import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;

/** Markup in a remark. */
final class MarkupInNote implements Fault {
  private static final String MARKUP = "<script>alert('dv')</script>";

  @Override
  public String kind() {
    return "markup-in-note";
  }

  @Override
  public Scope scope() {
    return Scope.REPORT;
  }

  @Override
  public Needs needs() {
    return Needs.of(Trait.NOTE);
  }

  @Override
  public Report prepare(Report report, SplittableRandom random) {
    Line line = Pick.one(report.alone().toList(), random);
    List<Line> lines =
        report.lines().stream().map(each -> each.equals(line) ? each.noted(MARKUP) : each).toList();
    return report.with(lines);
  }

  @Override
  public boolean place(Draft draft, Report report, SplittableRandom random) {
    Entry entry =
        draft.entries().stream()
            .filter(each -> Objects.equals(each.line().note(), MARKUP))
            .findFirst()
            .orElseThrow();
    draft.expect(at(entry.note(), ANY, "SUSPICIOUS_TEXT"));
    return true;
  }
}
