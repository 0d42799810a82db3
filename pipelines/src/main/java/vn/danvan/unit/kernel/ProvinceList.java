package vn.danvan.unit.kernel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.Unit;

/**
 * The provinces of an era. The catalogue states them itself, so that a list only confirms them, and
 * tells how many people and communes they have.
 */
record ProvinceList(String era, List<Province> provinces) implements UnitList {
  /** A renamed province has a second row, whose id ends in a letter. */
  private static final Pattern ID = Pattern.compile("(VN(63|34)-\\d{2})[a-z]?");

  /**
   * A province as a row states it; one that was renamed has several rows.
   *
   * @param population people, null when not stated
   * @param communes how many communes it has, null when not stated
   */
  record Province(int row, String unitId, Long population, Long communes) {}

  static ProvinceList read(
      ListTable table, String eraSaid, Catalogue catalogue, ListFaults faults) {
    Set<String> ids = new HashSet<>();
    Map<String, Long> populations = new HashMap<>();
    List<Province> provinces = new ArrayList<>();
    String era = eraSaid;
    for (ListRow row : table.rows()) {
      Matcher id = ID.matcher(row.text("unit_id"));
      if (!id.matches()) {
        row.fault("unit_id", "is no id of a province: write VN, era, - and code, as in VN34-01");
        continue;
      }
      era = era == null ? id.group(2) : era;
      if (!era.equals(id.group(2))) {
        row.fault("unit_id", "is not of the %s era: a list has one era, correct it or --era", era);
      } else if (!ids.add(row.text("unit_id"))) {
        row.fault("unit_id", "stands in an earlier row too: remove one");
      } else {
        Province province = province(row, id.group(1), catalogue);
        provinces.add(province);
        Long earlier = populations.put(province.unitId(), province.population());
        if (earlier != null && !earlier.equals(province.population())) {
          row.fault("population", "an earlier row of this province says %d: correct one", earlier);
        }
      }
    }
    requireAll(table.file(), era, provinces, catalogue, faults);
    return new ProvinceList(era, List.copyOf(provinces));
  }

  private static Province province(ListRow row, String unitId, Catalogue catalogue) {
    Unit unit = catalogue.units().get(unitId);
    if (unit == null || !unit.isProvince()) {
      row.fault("unit_id", "the catalogue has no such province: correct the id");
      return new Province(row.number(), unitId, null, null);
    }
    differs(row, "code", unit.code());
    String successor = row.text("successor_unit_id");
    if (!successor.isEmpty()) {
      differs(row, "successor_unit_id", String.valueOf(unit.successor()));
    }
    List<String> fullNames = unit.names().stream().map(Unit.Name::fullName).toList();
    boolean named =
        unit.names().stream()
            .anyMatch(
                name ->
                    name.name().equals(row.text("name"))
                        && name.fullName().equals(row.text("full_name")));
    if (!named) {
      row.fault(
          "full_name",
          "the catalogue calls %s %s: correct the list, or add the name to the catalogue",
          unitId,
          String.join(", then ", fullNames));
    }
    return new Province(row.number(), unitId, row.count("population"), row.count("n_communes"));
  }

  private static void differs(ListRow row, String column, String ofCatalogue) {
    if (!row.text(column).equals(ofCatalogue)) {
      row.fault(column, "the catalogue says %s: correct the list", ofCatalogue);
    }
  }

  private static void requireAll(
      String file, String era, List<Province> provinces, Catalogue catalogue, ListFaults faults) {
    Set<String> listed = new HashSet<>(provinces.stream().map(Province::unitId).toList());
    for (Unit unit : era == null ? List.<Unit>of() : catalogue.provinces(era)) {
      if (!listed.contains(unit.id())) {
        faults.file(
            file,
            "has no row of %s %s: a list of provinces names all of its era",
            unit.id(),
            unit.latestName().name());
      }
    }
  }

  @Override
  public ListKind kind() {
    return ListKind.PROVINCES;
  }

  /** Whether it tells how many people live in the provinces. */
  boolean statesPopulation() {
    return provinces.stream().anyMatch(province -> province.population() != null);
  }

  @Override
  public String summary() {
    long units = provinces.stream().map(Province::unitId).distinct().count();
    return "%d provinces of the %s era, the same as in the catalogue".formatted(units, era);
  }
}
