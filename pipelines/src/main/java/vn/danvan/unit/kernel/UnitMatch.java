package vn.danvan.unit.kernel;

import java.util.Optional;
import java.util.Set;
import vn.danvan.catalogue.Unit;

/**
 * What units a text names, and how that was seen.
 *
 * @param units none, one, or all that the text may mean, by id
 */
public record UnitMatch(Set<Unit> units, How how) {

  /** By what a text was recognised, the surest first. */
  public enum How {
    /** It is a name or full name of the unit, in whatever spelling. */
    NAME,
    /** The catalogue has it as another name of the unit. */
    ALIAS,
    /** It is a name or alias that has lost diacritics, and no other unit's. */
    FOLDED,
    /** It names no unit. */
    NOTHING
  }

  /** The unit, when the text names exactly one. */
  public Optional<Unit> one() {
    return units.size() == 1 ? Optional.of(units.iterator().next()) : Optional.empty();
  }

  public boolean isAmbiguous() {
    return units.size() > 1;
  }
}
