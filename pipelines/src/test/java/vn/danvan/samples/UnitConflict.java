package vn.danvan.samples;

import java.util.List;
import java.util.SplittableRandom;
import vn.danvan.catalogue.Catalogue;

/** The letterhead is of one province, the place where it was signed is another. */
record UnitConflict(Catalogue catalogue) implements Fault {
  @Override
  public String kind() {
    return "unit-conflict";
  }

  @Override
  public Scope scope() {
    return Scope.FILE;
  }

  @Override
  public Needs needs() {
    return Needs.NOTHING.in("2019", "2021", "2022", "2023", "2022-S1", "2024-S1");
  }

  @Override
  public Report prepare(Report report, SplittableRandom random) {
    List<String> others =
        catalogue.provinces(report.version().era()).stream()
            .filter(unit -> !unit.equals(report.unit()))
            .filter(unit -> unit.latestName().kind().equals("province"))
            .map(unit -> unit.latestName().name())
            .toList();
    return report.headed(Heading.LETTER).from(report.office().at(Pick.one(others, random)));
  }

  @Override
  public boolean place(Draft draft, Report report, SplittableRandom random) {
    draft.mayNotBeLoaded();
    draft.unitIsUnknown();
    draft.expect(ofFile(SERIOUS, "UNIT_AMBIGUOUS", "UNIT_UNKNOWN"));
    return true;
  }
}
