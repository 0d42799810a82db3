package vn.danvan.unit.kernel;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.Unit;
import vn.danvan.text.kernel.Text;
import vn.danvan.unit.kernel.Titles.Reading;
import vn.danvan.unit.kernel.UnitMatch.How;

/**
 * Units by name, within one era and one level: names are reused between eras ("Tuyên Quang" of 2024
 * is not "Tuyên Quang" of 2026) and between levels (Bến Tre). A name counts whenever in its era it
 * held. Spelling, case, kinds of dashes and spaces, and titles ("TP.", "Tỉnh ủy") do not matter;
 * diacritics do, and a text that has lost them is understood only as a last step, and only when it
 * can mean one unit.
 */
public final class UnitNames {
  private final Map<String, Unit> units;
  private final Map<String, Index> indexes = new ConcurrentHashMap<>();

  public UnitNames(Collection<Unit> units) {
    this.units = units.stream().collect(Collectors.toMap(Unit::id, Function.identity()));
  }

  /** The names of the units that the catalogue states. */
  public static UnitNames of(Catalogue catalogue) {
    return new UnitNames(catalogue.units().values());
  }

  /** A way to write a unit's name. */
  private record Spelling(String key, Unit unit) {}

  /** All spellings of an era's level, by key and by folded key. */
  private record Index(
      Map<String, List<Spelling>> names,
      Map<String, List<Spelling>> aliases,
      Map<String, List<Spelling>> folded) {}

  /** The provinces of an era that a text names. */
  public UnitMatch provinces(String era, String text) {
    return find(era, "province", null, text);
  }

  /** The districts of a province that a text names. */
  public UnitMatch districts(String province, String text) {
    return find(eraOf(province), "district", province, text);
  }

  /**
   * The communes of a province that a text names.
   *
   * @param within a province, or one of its districts
   */
  public UnitMatch communes(String within, String text) {
    return find(eraOf(within), "commune", within, text);
  }

  /** The units of a level, anywhere in the country, that a text names. */
  public UnitMatch find(String era, String level, String text) {
    return find(era, level, null, text);
  }

  private UnitMatch find(String era, String level, String within, String text) {
    Index index = indexes.computeIfAbsent(era + " " + level, of -> index(era, level));
    Titles titles = Titles.ofLevel(level);
    String key = Text.key(text);
    for (How how : List.of(How.NAME, How.ALIAS)) {
      Map<String, List<Spelling>> spellings = how == How.NAME ? index.names() : index.aliases();
      List<Spelling> written = new ArrayList<>();
      for (Reading reading : titles.readings(key)) {
        written.addAll(written(spellings, reading.key(), reading));
        Set<Unit> found = within(within, written);
        if (!found.isEmpty()) {
          return new UnitMatch(found, how);
        }
      }
      if (!written.isEmpty()) {
        // Somewhere else a unit is really called so: it is not a misspelling of one here.
        return new UnitMatch(Set.of(), How.NOTHING);
      }
    }
    return folded(index, titles, within, key);
  }

  private UnitMatch folded(Index index, Titles titles, String within, String key) {
    for (Reading reading : titles.bareReadings(key)) {
      List<Spelling> alike = written(index.folded(), Text.folded(reading.key()), reading);
      Set<Unit> here = within(within, alike);
      boolean lostMarks =
          alike.stream()
              .filter(spelling -> here.contains(spelling.unit()))
              .anyMatch(spelling -> Text.lacksOnlyMarksOf(spelling.key(), reading.key()));
      if (lostMarks) {
        return new UnitMatch(here, How.FOLDED);
      }
    }
    return new UnitMatch(Set.of(), How.NOTHING);
  }

  private static List<Spelling> written(
      Map<String, List<Spelling>> spellings, String key, Reading reading) {
    return spellings.getOrDefault(key, List.of()).stream()
        .filter(spelling -> reading.allows(spelling.unit()))
        .toList();
  }

  private Set<Unit> within(String within, List<Spelling> spellings) {
    return spellings.stream()
        .map(Spelling::unit)
        .filter(unit -> within == null || liesIn(unit, within))
        .sorted(Comparator.comparing(Unit::id))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private boolean liesIn(Unit unit, String within) {
    for (Unit at = unit; at != null && at.parent() != null; at = units.get(at.parent())) {
      if (at.parent().equals(within)) {
        return true;
      }
    }
    return false;
  }

  private Index index(String era, String level) {
    Index index = new Index(new HashMap<>(), new HashMap<>(), new HashMap<>());
    for (Unit unit : units.values()) {
      if (unit.era().equals(era) && unit.level().equals(level)) {
        Set<String> names = new LinkedHashSet<>();
        for (Unit.Name name : unit.names()) {
          names.add(Text.key(name.name()));
          names.add(Text.key(name.fullName()));
        }
        names.forEach(key -> add(index.names(), index.folded(), key, unit));
        unit.aliases().stream()
            .map(Text::key)
            .filter(alias -> !names.contains(alias))
            .distinct()
            .forEach(key -> add(index.aliases(), index.folded(), key, unit));
      }
    }
    return index;
  }

  private static void add(
      Map<String, List<Spelling>> spellings,
      Map<String, List<Spelling>> folded,
      String key,
      Unit unit) {
    Spelling spelling = new Spelling(key, unit);
    spellings.computeIfAbsent(key, k -> new ArrayList<>()).add(spelling);
    folded.computeIfAbsent(Text.folded(key), k -> new ArrayList<>()).add(spelling);
  }

  private static String eraOf(String unitId) {
    return unitId.substring(2, 4);
  }
}
