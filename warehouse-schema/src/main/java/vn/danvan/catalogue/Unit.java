package vn.danvan.catalogue;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * An administrative unit in an era. Identity is code and era (VN63-15 is Yên Bái, VN34-15 is Lào
 * Cai), never the code or the name alone; a rename keeps the unit.
 *
 * @param id identity, "VN" era "-" code
 * @param level country, region, province, district, commune, or bodies (a group of inspected
 *     bodies)
 * @param parent unit that it lies in, null for provinces and above
 * @param region region of its frame, null below provinces and for the country
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

  /** The whole country as the list of a frame divides it. */
  static Unit country(String frame) {
    return whole(countryOf(frame), "00", "country", null, "Cả nước");
  }

  /** A region of a frame. */
  static Unit of(Region region, String frame) {
    return whole(
        regionOf(frame, region.code()), region.code(), "region", region.code(), region.name());
  }

  private static Unit whole(String id, String code, String level, String region, String name) {
    Name only = new Name(name, name, level, null, null);
    return new Unit(
        id, code, level, null, region, null, null, null, null, null, List.of(only), List.of());
  }

  /** The identity of the country in a frame. */
  public static String countryOf(String frame) {
    return "VN%s-00".formatted(frame);
  }

  /** The identity of a region of a frame. */
  public static String regionOf(String frame, String code) {
    return "VN%s-%s".formatted(frame, code);
  }

  /** The frame of which this unit is a part: "63" or "34". */
  public String era() {
    return id.substring(2, 4);
  }

  public boolean isProvince() {
    return level.equals("province");
  }

  /** Whether it is there on a day. */
  public boolean standsOn(LocalDate day) {
    return (validFrom == null || !day.isBefore(validFrom))
        && (validTo == null || !day.isAfter(validTo));
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
