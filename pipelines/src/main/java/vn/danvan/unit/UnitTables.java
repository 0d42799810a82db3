package vn.danvan.unit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.danvan.catalogue.Archipelago;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.Unit;
import vn.danvan.unit.kernel.UnitRegister;
import vn.danvan.warehouse.Rows;
import vn.danvan.warehouse.Warehouse;

/** The units as tables: core.unit, core.unit_succession, core.unit_count, core.unit_tile. */
public final class UnitTables {
  // A tile is a degree square a little smaller than its cell, placed roughly where the country
  // lies.
  private static final double WEST = 102.0;
  private static final double NORTH = 23.5;
  private static final double CELL = 0.8;
  private static final double TILE = 0.74;

  private UnitTables() {}

  private record UnitRow(
      String unitId,
      String era,
      String code,
      String level,
      String name,
      String fullName,
      String kind,
      String parent,
      String region,
      LocalDate validFrom,
      LocalDate validTo,
      boolean divided,
      String source) {}

  private record SuccessionRow(
      String oldUnitId, String newUnitId, LocalDate effectiveDate, String kind) {}

  private record CountRow(
      String unitId,
      String element,
      BigDecimal value,
      LocalDate validFrom,
      LocalDate validTo,
      String source,
      boolean usable) {}

  private record Ring(String frame, String unitId, String ringVi, String poly) {}

  /** Replaces the four tables by what the register and the catalogue say now. */
  public static void write(Warehouse warehouse, Catalogue catalogue, UnitRegister register) {
    replace(warehouse, "core.unit", units(register));
    replace(
        warehouse,
        "core.unit_succession",
        register.successions().stream()
            .map(
                succession ->
                    new SuccessionRow(
                        succession.oldUnit(),
                        succession.newUnit(),
                        succession.effectiveDate(),
                        succession.kind().code()))
            .toList());
    replace(
        warehouse,
        "core.unit_count",
        register.counts().stream()
            .map(
                count ->
                    new CountRow(
                        count.unit(),
                        count.element(),
                        count.value(),
                        count.validFrom(),
                        count.validTo(),
                        count.source(),
                        count.usable()))
            .toList());
    replace(warehouse, "core.unit_tile", rings(catalogue));
  }

  private static void replace(Warehouse warehouse, String table, List<? extends Record> rows) {
    warehouse.replace(table, Rows.dataset(warehouse.spark(), table, rows));
  }

  private static List<UnitRow> units(UnitRegister register) {
    return register.units().values().stream()
        .map(
            unit ->
                new UnitRow(
                    unit.id(),
                    unit.era(),
                    unit.code(),
                    unit.level(),
                    unit.latestName().name(),
                    unit.latestName().fullName(),
                    unit.latestName().kind(),
                    unit.parent(),
                    unit.region(),
                    unit.validFrom(),
                    unit.validTo(),
                    register.isDivided(unit.id()),
                    register.sourceOf(unit.id())))
        .toList();
  }

  private static List<Ring> rings(Catalogue catalogue) {
    List<Ring> rings = new ArrayList<>();
    for (Unit unit : catalogue.units().values()) {
      if (unit.tile() != null) {
        rings.add(new Ring(unit.era(), unit.id(), unit.latestName().name(), square(unit.tile())));
      }
    }
    for (Archipelago islands : catalogue.archipelagos()) {
      islands
          .units()
          .forEach(
              (frame, unitId) -> {
                String province = catalogue.unit(unitId).latestName().name();
                rings.add(
                    new Ring(
                        frame,
                        unitId,
                        "%s (%s)".formatted(islands.name(), province),
                        square(islands.tiles().get(frame))));
              });
    }
    return rings;
  }

  private static String square(Unit.Tile tile) {
    double west = WEST + tile.column() * CELL;
    double north = NORTH - tile.row() * CELL;
    double east = west + TILE;
    double south = north - TILE;
    return String.format(
        Locale.ROOT,
        "[[%.2f,%.2f],[%.2f,%.2f],[%.2f,%.2f],[%.2f,%.2f],[%.2f,%.2f]]",
        west,
        north,
        east,
        north,
        east,
        south,
        west,
        south,
        west,
        north);
  }
}
