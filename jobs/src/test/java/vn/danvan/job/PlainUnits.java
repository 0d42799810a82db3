package vn.danvan.job;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.Unit;

/**
 * Who makes up whom: provinces, regions and the country of each frame, and who reported for them.
 */
final class PlainUnits {
  private static final int FIRST_YEAR_OF_THE_34 = 2025;

  /** Provinces of each unit of a frame, by unit: a province is its own only one. */
  private final Map<String, Set<String>> provinces = new LinkedHashMap<>();

  private final Map<String, String> regions = new LinkedHashMap<>();
  private final Map<String, String> successors = new LinkedHashMap<>();
  private final Map<String, Set<String>> predecessors = new LinkedHashMap<>();

  PlainUnits(Catalogue catalogue) {
    for (String frame : List.of("63", "34")) {
      for (Unit province : catalogue.provinces(frame)) {
        String country = "VN" + frame + "-00";
        String region = "VN" + frame + "-" + province.region();
        regions.put(province.id(), province.region());
        for (String whole : List.of(province.id(), region, country)) {
          provinces.computeIfAbsent(whole, unit -> new LinkedHashSet<>()).add(province.id());
        }
        if (frame.equals("63")) {
          successors.put(province.id(), province.successor());
          predecessors
              .computeIfAbsent(province.successor(), unit -> new LinkedHashSet<>())
              .add(province.id());
        }
      }
    }
  }

  /** Provinces, regions and the country of a frame. */
  List<String> of(String frame) {
    return provinces.keySet().stream().filter(unit -> unit.startsWith("VN" + frame)).toList();
  }

  /** The provinces of a frame that a scope ranks: the country's or a region's. */
  List<String> ranked(String frame, String scope) {
    return List.copyOf(
        provinces.get("VN" + frame + "-" + (scope.equals("country") ? "00" : scope)));
  }

  /** The country and the regions of a frame. */
  Collection<String> scopes(String frame) {
    Set<String> scopes = new LinkedHashSet<>();
    scopes.add("country");
    ranked(frame, "country").forEach(province -> scopes.add(regions.get(province)));
    return scopes;
  }

  /** How many provinces that exist after the merger reach into a unit of the older frame. */
  int reachingInto(String unit) {
    Set<String> reaching = new LinkedHashSet<>();
    provinces.get(unit).forEach(province -> reaching.add(successors.get(province)));
    return reaching.size();
  }

  /**
   * The units whose own reports add up to a unit in a year; none when the reports of that year
   * cannot be divided among the units of the frame.
   */
  List<String> reporting(String frame, String unit, int year) {
    Set<String> within = provinces.get(unit);
    boolean after = year >= FIRST_YEAR_OF_THE_34;
    if (frame.equals(after ? "34" : "63")) {
      return List.copyOf(within);
    }
    List<String> reporting = new ArrayList<>();
    if (!after) {
      within.forEach(province -> reporting.addAll(predecessors.get(province)));
      return reporting;
    }
    for (String province : within) {
      String successor = successors.get(province);
      if (!within.containsAll(predecessors.get(successor))) {
        return List.of();
      }
      if (!reporting.contains(successor)) {
        reporting.add(successor);
      }
    }
    return reporting;
  }
}
