package vn.danvan.catalogue;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Holds the catalogue against itself: every reference leads somewhere, nothing runs in a circle,
 * and nothing sums what may not be summed. Each fault names file, line and entry.
 */
final class CatalogueCheck {
  private static final int FAULTS_SHOWN = 10;

  private final Map<String, Origin> origins;
  private final Set<String> faults = new LinkedHashSet<>();

  private CatalogueCheck(Map<String, Origin> origins) {
    this.origins = origins;
  }

  /**
   * Returns the catalogue when it holds together.
   *
   * @param firstRules rules as they were first written, before any file replaced them
   * @param origins where an entry stands, by the entry's code
   */
  static Catalogue checked(
      Catalogue catalogue, Map<String, Rule> firstRules, Map<String, Origin> origins) {
    CatalogueCheck check = new CatalogueCheck(origins);
    new ElementCheck(catalogue, check).check();
    new IndicatorCheck(catalogue, check).check();
    new FormCheck(catalogue, check).check();
    new UnitCheck(catalogue, check).check();
    new LayoutCheck(catalogue, check).check();
    new RuleCheck(catalogue, firstRules, check).check();
    List<String> faults = List.copyOf(check.faults);
    if (!faults.isEmpty()) {
      throw new CatalogueException(
          "The catalogue does not hold together: "
              + String.join("; ", faults.subList(0, Math.min(FAULTS_SHOWN, faults.size())))
              + (faults.size() > FAULTS_SHOWN
                  ? "; and %d more".formatted(faults.size() - FAULTS_SHOWN)
                  : ""));
    }
    return catalogue;
  }

  /** Notes a fault of an entry unless something holds; the place is that of a part of the entry. */
  void require(boolean holds, Place place, String fault, Object... arguments) {
    if (!holds) {
      Origin origin = origins.get(place.code());
      String where = origin == null ? "" : origin.at(place.part()) + ": ";
      faults.add(where + fault.formatted(arguments));
    }
  }

  /** A part of an entry, such as the second term of its numerator. */
  record Place(String code, List<Object> part) {
    static Place of(String code, Object... part) {
      return new Place(code, List.of(part));
    }
  }
}
