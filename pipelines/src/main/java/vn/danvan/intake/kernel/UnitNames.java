package vn.danvan.intake.kernel;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.Unit;

/**
 * Provinces by name within one era. Names are reused between eras ("Tuyên Quang" of 2024 is not
 * "Tuyên Quang" of 2026), so a lookup always says which era it means. Diacritics are never folded
 * here.
 */
final class UnitNames {
  private static final Pattern PREFIX =
      Pattern.compile("^(tỉnh ủy|thành ủy|tỉnh|thành phố|tp|ủy ban nhân dân tỉnh) ");

  private final Map<String, Map<String, Set<Unit>>> byEraAndKey = new HashMap<>();

  UnitNames(Catalogue catalogue) {
    for (Unit unit : catalogue.units().values()) {
      if (!unit.isProvince()) {
        continue;
      }
      unit.names()
          .forEach(
              name -> {
                add(unit, name.name());
                add(unit, name.fullName());
              });
      unit.aliases().forEach(alias -> add(unit, alias));
    }
  }

  /**
   * The provinces of an era that are called so, with or without "Tỉnh ủy", "Tỉnh", "Thành phố"
   * before the name.
   */
  Set<Unit> find(String era, String text) {
    Map<String, Set<Unit>> names = byEraAndKey.getOrDefault(era, Map.of());
    String key = Text.key(text);
    Set<Unit> exact = names.get(key);
    return exact != null
        ? exact
        : names.getOrDefault(PREFIX.matcher(key).replaceFirst(""), Set.of());
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
