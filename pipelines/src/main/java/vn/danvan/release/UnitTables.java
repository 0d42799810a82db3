package vn.danvan.release;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.danvan.catalogue.Archipelago;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.Unit;
import vn.danvan.warehouse.Rows;
import vn.danvan.warehouse.Warehouse;

/**
 * The units that the catalogue states, as tables: core.unit, core.unit_succession, core.unit_tile.
 */
public final class UnitTables {
  /** First day of the 34 provinces, Resolution 202/2025/QH15. */
  private static final LocalDate MERGER = LocalDate.of(2025, 7, 1);

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
      LocalDate validTo) {}

  private record Succession(
      String oldUnitId, String newUnitId, LocalDate effectiveDate, String kind) {}

  private record Ring(String frame, String unitId, String ringVi, String poly) {}

  /** Replaces the three tables by what the catalogue says now. */
  public static void write(Warehouse warehouse, Catalogue catalogue) {
    List<UnitRow> units = new ArrayList<>();
    List<Succession> successions = new ArrayList<>();
    List<Ring> rings = new ArrayList<>();
    for (Unit unit : catalogue.units().values()) {
      Unit.Name name = unit.latestName();
      units.add(
          new UnitRow(
              unit.id(),
              unit.era(),
              unit.code(),
              unit.level(),
              name.name(),
              name.fullName(),
              name.kind(),
              unit.parent(),
              unit.region(),
              unit.validFrom(),
              unit.validTo()));
      if (unit.successor() != null) {
        successions.add(new Succession(unit.id(), unit.successor(), MERGER, unit.succession()));
      }
      if (unit.tile() != null) {
        rings.add(new Ring(unit.era(), unit.id(), name.name(), square(unit.tile())));
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
    var spark = warehouse.spark();
    warehouse.replace("core.unit", Rows.dataset(spark, "core.unit", units));
    warehouse.replace(
        "core.unit_succession", Rows.dataset(spark, "core.unit_succession", successions));
    warehouse.replace("core.unit_tile", Rows.dataset(spark, "core.unit_tile", rings));
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
