package vn.danvan.samples;

import java.util.List;
import java.util.SplittableRandom;

/**
 * A label so short that two elements fit, in a table that does not tell which.
 *
 * @param element what the office counted
 * @param label what it wrote
 * @param away rows that would have told
 */
record NearMiss(String kind, String form, String element, String label, List<String> away)
    implements Fault {

  @Override
  public Scope scope() {
    return Scope.REPORT;
  }

  @Override
  public Needs needs() {
    return Needs.NOTHING.on(form).rows(element);
  }

  @Override
  public Report prepare(Report report, SplittableRandom random) {
    Report fewer = report.withoutParts(element);
    for (String row : away) {
      fewer = fewer.without(row);
    }
    return fewer.change(element, line -> line.labelled(label));
  }

  @Override
  public boolean place(Draft draft, Report report, SplittableRandom random) {
    Entry entry = draft.entry(element);
    draft.loses(entry);
    draft.expect(at(entry.label(), SERIOUS, "ELEMENT_UNKNOWN", "ELEMENT_DUPLICATED"));
    return true;
  }
}
