package vn.danvan.unit.kernel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.danvan.catalogue.Unit;

/**
 * A commune as a row of a list states it.
 *
 * @param row as a spreadsheet counts
 * @param district code, null when the row names none
 * @param from first day, null when the row states none
 * @param to last day, null when the row states none
 * @param changes the kinds that it took on later, oldest first
 */
record Commune(
    int row,
    String code,
    String name,
    UnitKind kind,
    String province,
    String district,
    LocalDate from,
    LocalDate to,
    List<Change> changes) {

  /** Another kind from a day on; the unit stays the same. */
  record Change(LocalDate from, UnitKind kind) {}

  String id(String era) {
    return "VN" + era + "-" + province + "-" + code;
  }

  /** Whether its row lets it exist on a day. */
  boolean holds(LocalDate day) {
    return new Days(from, to).hold(day);
  }

  /** The names that it bore, one after the other. */
  List<Unit.Name> names() {
    List<Unit.Name> names = new ArrayList<>();
    UnitKind current = kind;
    LocalDate since = null;
    for (Change change : changes) {
      names.add(named(current, since, change.from().minusDays(1)));
      current = change.kind();
      since = change.from();
    }
    names.add(named(current, since, null));
    return names;
  }

  private Unit.Name named(UnitKind as, LocalDate since, LocalDate until) {
    return new Unit.Name(name, as.fullName(name), as.code(), since, until);
  }
}
