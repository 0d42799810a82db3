package vn.danvan.catalogue;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * Something that provinces count.
 *
 * @param code identifier, unique in the catalogue
 * @param theme letter of the report's theme (A organisation, B dialogue, ...)
 * @param labelVi label as it stands in forms
 * @param unit unit of measure in Vietnamese
 * @param decimals decimals a value may have; 0 for counts
 * @param kind how values add up, see {@link Kind}
 * @param levels levels at which it is reported; a level is never derived from another
 * @param breakdowns dimensions by which it may be broken down
 * @param aliases other spellings of the label
 * @param constraints relations to other elements at the same level
 * @param validFrom first day on which the element exists, null when always
 * @param validTo last day on which the element exists, null when still
 */
public record DataElement(
    String code,
    String theme,
    String labelVi,
    String unit,
    int decimals,
    Kind kind,
    List<String> levels,
    List<String> breakdowns,
    List<String> aliases,
    List<Constraint> constraints,
    LocalDate validFrom,
    LocalDate validTo)
    implements Serializable {

  /** Additivity decides everything; it is a property of each axis. */
  public enum Kind {
    /** Events of a period: add over units, periods and levels. */
    SUM(true, true, true),
    /** A state at the end of the period: adds over units and levels, never over periods. */
    STOCK(true, false, true),
    /** Accumulated until the end of the period ("lũy kế"): never adds over periods. */
    CUMULATIVE(true, false, true),
    /** Distinct things: levels hold different things, periods may hold the same. */
    COUNT_DISTINCT(true, false, true),
    /** A rate reported without its parts: adds over nothing. */
    RATE(false, false, false);

    private final boolean overUnits;
    private final boolean overPeriods;
    private final boolean overLevels;

    Kind(boolean overUnits, boolean overPeriods, boolean overLevels) {
      this.overUnits = overUnits;
      this.overPeriods = overPeriods;
      this.overLevels = overLevels;
    }

    public boolean addsOverUnits() {
      return overUnits;
    }

    public boolean addsOverPeriods() {
      return overPeriods;
    }

    public boolean addsOverLevels() {
      return overLevels;
    }
  }

  /** The value must be at most (or at least) that of another element at the same level. */
  public record Constraint(Relation relation, String element) implements Serializable {}

  /** How a value must stand to another. */
  public enum Relation {
    AT_MOST,
    AT_LEAST
  }

  public DataElement {
    levels = List.copyOf(levels);
    breakdowns = breakdowns == null ? List.of() : List.copyOf(breakdowns);
    aliases = aliases == null ? List.of() : List.copyOf(aliases);
    constraints = constraints == null ? List.of() : List.copyOf(constraints);
  }
}
