package vn.danvan.figure.kernel;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.Unit;
import vn.danvan.figure.kernel.Place.Way;
import vn.danvan.unit.kernel.Succession;
import vn.danvan.unit.kernel.UnitRegister;

/**
 * All places of all units in both frames.
 *
 * <p>A province, a region and the country are each a territory: a set of provinces of the older
 * frame. What lies wholly within a territory adds up to it; what reaches beyond cannot be split.
 * Units below a province keep their own figures; a commune's go on to its successor where whole
 * communes merged. They are never added upward.
 */
public final class Places {
  private final UnitRegister register;
  private final Map<String, Set<String>> predecessors;
  private final List<Place> places = new ArrayList<>();

  private Places(UnitRegister register) {
    this.register = register;
    this.predecessors =
        register.successions().stream()
            .collect(
                Collectors.groupingBy(
                    Succession::newUnit,
                    Collectors.mapping(Succession::oldUnit, Collectors.toSet())));
  }

  public static List<Place> of(UnitRegister register) {
    Places places = new Places(register);
    for (Unit unit : register.units().values()) {
      places.own(unit);
    }
    for (String era : Catalogue.FRAMES) {
      for (String frame : Catalogue.FRAMES) {
        places.provinces(era, frame);
      }
    }
    places.communes();
    return List.copyOf(places.places);
  }

  private void own(Unit unit) {
    add(unit.id(), unit.era(), unit.id(), Way.OWN, 1, null, false);
    boolean lower = !isTerritory(unit);
    if (lower) {
      String reason = unit.level().equals("bodies") ? Place.OF_BODIES : Place.LOWER_UNIT;
      register
          .provinceOf(unit.id())
          .ifPresent(
              province -> {
                add(unit.id(), unit.era(), province.id(), Way.BESIDE, 1, reason, false);
                register.successions().stream()
                    .filter(succession -> succession.oldUnit().equals(province.id()))
                    .map(succession -> register.unit(succession.newUnit()))
                    .forEach(
                        next ->
                            add(unit.id(), next.era(), next.id(), Way.BESIDE, 1, reason, false));
              });
    }
  }

  /** From the provinces of an era to the provinces, regions and country of a frame. */
  private void provinces(String era, String frame) {
    Map<String, Set<String>> sources = new LinkedHashMap<>();
    provinces(era).forEach(unit -> sources.put(unit.id(), territory(unit)));
    for (Unit target : register.units().values()) {
      if (!isTerritory(target) || !target.era().equals(frame)) {
        continue;
      }
      Set<String> territory = territory(target);
      List<Map.Entry<String, Set<String>>> meeting =
          sources.entrySet().stream()
              .filter(source -> meets(source.getValue(), territory))
              .toList();
      boolean splits =
          meeting.stream().anyMatch(source -> !territory.containsAll(source.getValue()));
      boolean owedOnly = !target.isProvince();
      for (Map.Entry<String, Set<String>> source : meeting) {
        if (!source.getKey().equals(target.id())) {
          add(
              source.getKey(),
              frame,
              target.id(),
              Way.SUM,
              meeting.size(),
              splits ? Place.AFTER_MERGER : null,
              owedOnly);
        }
      }
    }
  }

  /** Whole communes that merged add up; a divided one can be given to nobody. */
  private void communes() {
    Map<String, List<Succession>> byNew =
        register.successions().stream()
            .filter(succession -> register.unit(succession.newUnit()).level().equals("commune"))
            .collect(Collectors.groupingBy(Succession::newUnit));
    byNew.forEach(
        (next, from) -> {
          boolean divided = from.stream().anyMatch(old -> register.isDivided(old.oldUnit()));
          String frame = register.unit(next).era();
          for (Succession old : from) {
            String reason = divided ? Place.DIVIDED : null;
            add(old.oldUnit(), frame, next, Way.SUM, from.size(), reason, false);
            String back = divided ? Place.DIVIDED : from.size() > 1 ? Place.AFTER_MERGER : null;
            String before = register.unit(old.oldUnit()).era();
            add(next, before, old.oldUnit(), Way.SUM, 1, back, false);
          }
        });
  }

  private void add(
      String source,
      String frame,
      String target,
      Way way,
      int parts,
      String reason,
      boolean owedOnly) {
    places.add(new Place(source, frame, target, way, parts, reason, owedOnly));
  }

  /** The provinces of the older frame that a province, region or country consists of. */
  private Set<String> territory(Unit unit) {
    return switch (unit.level()) {
      case "province" -> predecessors.getOrDefault(unit.id(), Set.of(unit.id()));
      case "region", "country" -> {
        Set<String> whole = new HashSet<>();
        provinces(unit.era()).stream()
            .filter(province -> unit.region() == null || unit.region().equals(province.region()))
            .forEach(province -> whole.addAll(territory(province)));
        yield whole;
      }
      default -> throw new IllegalArgumentException("No territory: " + unit.id());
    };
  }

  private List<Unit> provinces(String era) {
    return register.units().values().stream()
        .filter(unit -> unit.isProvince() && unit.era().equals(era))
        .toList();
  }

  private static boolean isTerritory(Unit unit) {
    return switch (unit.level()) {
      case "province", "region", "country" -> true;
      default -> false;
    };
  }

  private static boolean meets(Set<String> one, Set<String> other) {
    return one.stream().anyMatch(other::contains);
  }
}
