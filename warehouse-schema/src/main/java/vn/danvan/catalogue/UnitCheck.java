package vn.danvan.catalogue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import vn.danvan.catalogue.CatalogueCheck.Place;

/** Units: where they lie, what became of them, and what they were called. */
final class UnitCheck {
  private final Catalogue catalogue;
  private final CatalogueCheck check;

  UnitCheck(Catalogue catalogue, CatalogueCheck check) {
    this.catalogue = catalogue;
    this.check = check;
  }

  void check() {
    for (Unit unit : catalogue.units().values()) {
      leads(unit, "parent", Unit::parent);
      leads(unit, "successor", Unit::successor);
      check.require(
          !unit.isProvince()
              || catalogue.units().containsKey(Unit.regionOf(unit.era(), unit.region())),
          Place.of(unit.id(), "region"),
          "unit %s lies in the unknown region %s",
          unit.id(),
          unit.region());
      check.require(
          unit.validFrom() == null
              || unit.validTo() == null
              || !unit.validTo().isBefore(unit.validFrom()),
          Place.of(unit.id(), "valid_to"),
          "unit %s ends before it begins",
          unit.id());
      names(unit);
    }
    for (Archipelago islands : catalogue.archipelagos()) {
      islands
          .units()
          .forEach(
              (frame, unit) -> {
                check.require(
                    catalogue.units().containsKey(unit),
                    Place.of(islands.name(), "units"),
                    "archipelago %s belongs to the unknown unit %s",
                    islands.name(),
                    unit);
                check.require(
                    islands.tiles().containsKey(frame),
                    Place.of(islands.name(), "tiles"),
                    "archipelago %s has no tile in frame %s",
                    islands.name(),
                    frame);
              });
    }
  }

  private void leads(Unit unit, String key, Function<Unit, String> to) {
    Set<String> seen = new HashSet<>();
    for (Unit at = unit; at != null && to.apply(at) != null; ) {
      String next = to.apply(at);
      check.require(
          catalogue.units().containsKey(next),
          Place.of(at.id(), key),
          "unit %s has the unknown %s %s",
          at.id(),
          key,
          next);
      boolean circle = !seen.add(at.id());
      check.require(
          !circle,
          Place.of(unit.id(), key),
          "unit %s stands in a circle of its %s",
          unit.id(),
          key);
      at = circle ? null : catalogue.units().get(next);
    }
  }

  private void names(Unit unit) {
    LocalDate end = null;
    for (int i = 0; i < unit.names().size(); i++) {
      Unit.Name name = unit.names().get(i);
      check.require(
          i == 0 || (end != null && end.plusDays(1).equals(name.validFrom())),
          Place.of(unit.id(), "names", i),
          "unit %s: the name %s does not begin on the day after the one before it ends",
          unit.id(),
          name.name());
      end = name.validTo();
    }
  }
}
