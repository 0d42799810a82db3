package vn.danvan.unit.kernel;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.CatalogueException;
import vn.danvan.catalogue.Unit;

/**
 * All units of all eras with what became of them and how many they have of what is counted: what
 * the catalogue states, and what the lists in force add to it. A value; it never changes.
 */
public final class UnitRegister implements Serializable {
  private static final long serialVersionUID = 1L;

  /** The source of what no list states. */
  public static final String CATALOGUE = "catalogue";

  private final Map<String, Unit> units;
  private final Map<String, String> sources;
  private final List<Succession> successions;
  private final Set<String> divided;
  private final Map<String, List<UnitCount>> countsOfUnit;
  private final String digest;

  UnitRegister(
      Map<String, Unit> units,
      Map<String, String> sources,
      List<Succession> successions,
      List<UnitCount> counts,
      String digest) {
    this.units = Collections.unmodifiableMap(new LinkedHashMap<>(units));
    this.sources = Map.copyOf(sources);
    this.successions = List.copyOf(successions);
    this.divided =
        new HashSet<>(
            successions.stream()
                .filter(succession -> succession.kind() == Succession.Kind.DIVIDED)
                .map(Succession::oldUnit)
                .toList());
    this.countsOfUnit =
        new LinkedHashMap<>(
            counts.stream()
                .collect(
                    Collectors.groupingBy(
                        UnitCount::unit, LinkedHashMap::new, Collectors.toUnmodifiableList())));
    this.digest = digest;
  }

  /** The register without any list: the catalogue's units, with province_units = 1 for each. */
  public static UnitRegister of(Catalogue catalogue) {
    return of(catalogue, List.of());
  }

  /**
   * The register of the catalogue and the lists in force.
   *
   * @param lists lists that do not contradict each other, see {@link ListCheck}
   */
  public static UnitRegister of(Catalogue catalogue, Collection<ImportedList> lists) {
    return new Registration(catalogue, lists).register();
  }

  /** All units by id: those of the catalogue first, then districts and communes. */
  public Map<String, Unit> units() {
    return units;
  }

  /**
   * The unit of that id.
   *
   * @throws CatalogueException when neither the catalogue nor a list states it
   */
  public Unit unit(String id) {
    Unit unit = units.get(id);
    if (unit == null) {
      throw new CatalogueException(
          ("Unknown unit: %s. Neither the catalogue nor an imported list states it: look it up with"
                  + " ./danvan units find NAME, or import the list that has it.")
              .formatted(id));
    }
    return unit;
  }

  /**
   * The province that a unit is or lies in; empty for a region and the country.
   *
   * @throws CatalogueException when the unit is unknown
   */
  public Optional<Unit> provinceOf(String id) {
    Unit unit = unit(id);
    while (!unit.isProvince()) {
      if (unit.parent() == null) {
        return Optional.empty();
      }
      unit = unit(unit.parent());
    }
    return Optional.of(unit);
  }

  /** What became of provinces and of communes: one entry per old unit × new unit. */
  public List<Succession> successions() {
    return successions;
  }

  /** Whether a unit went to several, so that none of its figures can be apportioned. */
  public boolean isDivided(String id) {
    return divided.contains(id);
  }

  /** All counts, usable or not. */
  public List<UnitCount> counts() {
    return countsOfUnit.values().stream().flatMap(List::stream).toList();
  }

  /** The usable count of an element that holds for a unit on a day; empty when there is none. */
  public Optional<UnitCount> count(String unitId, String element, LocalDate day) {
    return countsOfUnit.getOrDefault(unitId, List.of()).stream()
        .filter(count -> count.usable() && count.element().equals(element) && count.holds(day))
        .findFirst();
  }

  /** The list that states a unit, or {@link #CATALOGUE}. */
  public String sourceOf(String id) {
    return sources.getOrDefault(id, CATALOGUE);
  }

  /** SHA-256 over the catalogue and the lists in force, with the days and acceptances of each. */
  public String digest() {
    return digest;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof UnitRegister that
        && digest.equals(that.digest)
        && units.equals(that.units)
        && sources.equals(that.sources)
        && successions.equals(that.successions)
        && countsOfUnit.equals(that.countsOfUnit);
  }

  @Override
  public int hashCode() {
    return digest.hashCode();
  }
}
