package vn.danvan.unit.kernel;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.Unit;

/**
 * Into which provinces of the 34 era those of the 63 era went. The catalogue states that itself, so
 * that a list only confirms it.
 *
 * @param confirmed rows that say what the catalogue says
 * @param leftOut rows about what the catalogue does not hold: renames, and changes within an era
 */
record ProvinceSuccessionList(int confirmed, int leftOut) implements UnitList {
  private static final Pattern ID = Pattern.compile("VN(63|34)-\\d{2}");

  static ProvinceSuccessionList read(ListTable table, Catalogue catalogue, ListFaults faults) {
    Map<String, Integer> rowsByOld = new HashMap<>();
    int leftOut = 0;
    for (ListRow row : table.rows()) {
      String old = row.text("predecessor_unit_id");
      String next = row.text("successor_unit_id");
      boolean betweenEras =
          ID.matcher(old).matches()
              && ID.matcher(next).matches()
              && !old.substring(0, 4).equals(next.substring(0, 4));
      if (!betweenEras) {
        leftOut++;
        continue;
      }
      Integer earlier = rowsByOld.putIfAbsent(old, row.number());
      if (earlier != null) {
        row.fault("predecessor_unit_id", "stands already in row %d: remove one", earlier);
      }
      compare(row, catalogue.units().get(old), catalogue);
    }
    catalogue.provinces("63").stream()
        .filter(unit -> unit.successor() != null && !rowsByOld.containsKey(unit.id()))
        .forEach(
            unit ->
                faults.file(
                    table.file(),
                    "has no row of %s, which the catalogue lets become %s: add it",
                    unit.id(),
                    unit.successor()));
    return new ProvinceSuccessionList(rowsByOld.size(), leftOut);
  }

  private static void compare(ListRow row, Unit old, Catalogue catalogue) {
    if (old == null || !old.isProvince()) {
      row.fault("predecessor_unit_id", "the catalogue has no such province: correct the id");
      return;
    }
    differs(row, "successor_unit_id", old.successor());
    differs(row, "kind", old.succession());
    Unit successor = old.successor() == null ? null : catalogue.unit(old.successor());
    differs(row, "effective_date", successor == null ? null : successor.validFrom());
  }

  private static void differs(ListRow row, String column, Object ofCatalogue) {
    String says = Objects.toString(ofCatalogue, "nothing");
    if (!row.text(column).equals(says)) {
      row.fault(column, "the catalogue says %s: correct the list", says);
    }
  }

  @Override
  public ListKind kind() {
    return ListKind.PROVINCE_SUCCESSION;
  }

  @Override
  public String era() {
    return null;
  }

  @Override
  public String summary() {
    return "%d successions of provinces, the same as in the catalogue%s"
        .formatted(
            confirmed,
            leftOut == 0
                ? ""
                : "; %d rows about renames and changes within an era left out".formatted(leftOut));
  }
}
