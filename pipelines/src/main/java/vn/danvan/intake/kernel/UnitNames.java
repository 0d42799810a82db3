package vn.danvan.intake.kernel;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.Unit;

/**
 * Provinces by name within one era. Names are reused between eras ("Tuyên Quang" of 2024 is not
 * "Tuyên Quang" of 2026), so a lookup always says which era it means. Diacritics are never folded
 * here.
 */
final class UnitNames {
  private static final Pattern OF_A_CITY = Pattern.compile("^(thành ủy |thành phố |tp )+");
  private static final Pattern OF_A_PROVINCE = Pattern.compile("^(tỉnh ủy |tỉnh )+");

  private final Map<String, Map<String, Set<Unit>>> byEraAndKey = new HashMap<>();

  UnitNames(Catalogue catalogue) {
    for (Unit unit : catalogue.units().values()) {
      if (!unit.isProvince()) {
        continue;
      }
      unit.names().forEach(name -> add(unit, name.name()));
      unit.aliases().forEach(alias -> add(unit, alias));
    }
  }

  /**
   * The provinces of an era that are called so. "Thành ủy" and "Thành phố" before the name mean a
   * city under the centre, "Tỉnh ủy" and "Tỉnh" a province: the city of Bến Tre is not its
   * province.
   */
  Set<Unit> find(String era, String text) {
    Map<String, Set<Unit>> names = byEraAndKey.getOrDefault(era, Map.of());
    String key = Text.key(text);
    if (OF_A_CITY.matcher(key).find()) {
      return named(names, OF_A_CITY.matcher(key).replaceFirst(""), "city");
    }
    if (OF_A_PROVINCE.matcher(key).find()) {
      return named(names, OF_A_PROVINCE.matcher(key).replaceFirst(""), "province");
    }
    return names.getOrDefault(key, Set.of());
  }

  private static Set<Unit> named(Map<String, Set<Unit>> names, String key, String kind) {
    return names.getOrDefault(key, Set.of()).stream()
        .filter(unit -> unit.names().stream().anyMatch(name -> name.kind().equals(kind)))
        .collect(Collectors.toSet());
  }

  /** The same over several texts. */
  Set<Unit> findAll(String era, List<String> texts) {
    Set<Unit> found = new HashSet<>();
    texts.forEach(text -> found.addAll(find(era, text)));
    return found;
  }

  private void add(Unit unit, String name) {
    byEraAndKey
        .computeIfAbsent(unit.era(), era -> new HashMap<>())
        .computeIfAbsent(Text.key(name), key -> new HashSet<>())
        .add(unit);
  }
}
