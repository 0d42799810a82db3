package vn.danvan.synthetic;

import java.util.List;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.Unit;

/** How many communes, districts and villages a province has in a year of the synthetic history. */
record ProvinceSizes(Catalogue catalogue, Magnitudes magnitudes, KeyedRandom random) {

  /** The units of the older frame that a unit consists of; itself when it is of that frame. */
  List<String> ancestors(String unitId) {
    List<String> predecessors =
        catalogue.units().values().stream()
            .filter(unit -> unit.isProvince() && unitId.equals(unit.successor()))
            .map(Unit::id)
            .toList();
    return predecessors.isEmpty() ? List.of(unitId) : predecessors;
  }

  long communes(String unitId, int year) {
    int last = magnitudes.administrativeUnits().get(unitId).communes();
    double surplus = magnitudes.earlierCommunes().getOrDefault(year, 1.0) - 1;
    if (catalogue.unit(unitId).era().equals("34") || surplus <= 0) {
      return last;
    }
    return last + Math.round(last * surplus * random.between(0, 2, unitId, "earlier communes"));
  }

  /** Those that existed until 2025-06-30, for a unit of the 34. */
  long districts(String unitId) {
    return ancestors(unitId).stream()
        .mapToLong(ancestor -> magnitudes.administrativeUnits().get(ancestor).districts())
        .sum();
  }

  long villages(String unitId) {
    Magnitudes.Range range = magnitudes.villagesPerCommune();
    return ancestors(unitId).stream()
        .mapToLong(
            ancestor ->
                Math.round(
                    magnitudes.administrativeUnits().get(ancestor).communes()
                        * random.between(range.low(), range.high(), ancestor, "villages")))
        .sum();
  }
}
