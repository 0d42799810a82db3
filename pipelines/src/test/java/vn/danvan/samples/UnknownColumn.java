package vn.danvan.samples;

import java.util.List;
import java.util.SplittableRandom;

/** A value column that is none of the form's. */
final class UnknownColumn implements Fault {
  @Override
  public String kind() {
    return "unknown-column";
  }

  @Override
  public Scope scope() {
    return Scope.REPORT;
  }

  @Override
  public Needs needs() {
    return Needs.of(Trait.LEVELS);
  }

  @Override
  public boolean place(Draft draft, Report report, SplittableRandom random) {
    Draft.Frame frame = draft.frames().getFirst();
    String head =
        Pick.one(List.of("Khối doanh nghiệp", "Các sở, ngành", "Lực lượng vũ trang"), random);
    Spot spot = frame.page().write(frame.top(), frame.width(), head, Look.CENTRED);
    for (Entry entry : frame.entries()) {
      frame
          .page()
          .write(entry.label().row(), frame.width(), Content.whole(random.nextInt(60)), Look.PLAIN);
    }
    draft.expect(at(spot, SERIOUS, "COLUMN_UNKNOWN", "ELEMENT_UNKNOWN"));
    return true;
  }
}
