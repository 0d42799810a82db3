package vn.danvan.samples;

import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * A row that the form does not know.
 *
 * @param labels what stands in it
 * @param rules findings of which one is right
 */
record ForeignRow(String kind, Needs needs, List<String> labels, Set<String> rules)
    implements Fault {

  @Override
  public Scope scope() {
    return Scope.REPORT;
  }

  @Override
  public Report prepare(Report report, SplittableRandom random) {
    Line neighbour = Pick.one(report.alone().toList(), random);
    return report.withBehind(neighbour, neighbour.foreign().labelled(Pick.one(labels, random)));
  }

  @Override
  public boolean place(Draft draft, Report report, SplittableRandom random) {
    Entry entry =
        draft.entries().stream().filter(e -> e.line().row() == null).findFirst().orElseThrow();
    draft.expect(at(entry.label(), SERIOUS, rules.toArray(String[]::new)));
    return true;
  }
}
