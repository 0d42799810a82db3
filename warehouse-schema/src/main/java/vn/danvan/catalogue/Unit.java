package vn.danvan.catalogue;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * An administrative unit in an era. Identity is code and era (VN63-15 is Yên Bái, VN34-15 is Lào
 * Cai), never the code or the name alone; a rename keeps the unit.
 *
 * @param id identity, "VN" era "-" code
 * @param level province, district, commune, or bodies (a group of inspected bodies)
 * @param parent unit that it lies in, null for provinces
 * @param region region of its frame, null below provinces
 * @param successor unit of the next frame that it became part of, null when none
 * @param succession unchanged or merged, null when there is no successor
 * @param tile place on the schematic map, null below provinces
 */
public record Unit(
    String id,
    String code,
    String level,
    String parent,
    String region,
    LocalDate validFrom,
    LocalDate validTo,
    String successor,
    String succession,
    Tile tile,
    List<Name> names,
    List<String> aliases)
    implements Serializable {

  /** Cell of the schematic map, column from the west and row from the north, both from 0. */
  public record Tile(int column, int row) implements Serializable {}

  /** A name with the days on which it held; an open end is null. */
  public record Name(
      String name, String fullName, String kind, LocalDate validFrom, LocalDate validTo)
      implements Serializable {
    public boolean holds(LocalDate day) {
      return (validFrom == null || !day.isBefore(validFrom))
          && (validTo == null || !day.isAfter(validTo));
    }
  }

  public Unit {
    names = List.copyOf(names);
    aliases = aliases == null ? List.of() : List.copyOf(aliases);
  }

  /** The frame of which this unit is a part: "63" or "34". */
  public String era() {
    return id.substring(2, 4);
  }

  public boolean isProvince() {
    return level.equals("province");
  }

  /** The latest name: what a list of today calls the unit. */
  public Name latestName() {
    return names.getLast();
  }

  /** The name that held on a day, or the nearest one when the unit did not exist then. */
  public Name nameOn(LocalDate day) {
    return names.stream()
        .filter(name -> name.holds(day))
        .findFirst()
        .orElseGet(
            () ->
                names.getFirst().validTo() != null && day.isBefore(names.getFirst().validTo())
                    ? names.getFirst()
                    : names.getLast());
  }
}
