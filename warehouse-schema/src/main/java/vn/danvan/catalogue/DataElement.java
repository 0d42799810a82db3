package vn.danvan.catalogue;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Something that is counted.
 *
 * @param code identifier, unique in the catalogue
 * @param theme letter of the report's theme (A organisation, B dialogue, ...)
 * @param labelVi label as it stands in forms
 * @param labelEn the same for developers
 * @param meaningVi what is counted and what is not
 * @param meaningEn the same for developers
 * @param unit unit of measure in Vietnamese
 * @param decimals decimals a value may have; 0 for counts
 * @param kind how values add up by default, see {@link Kind}
 * @param addsOver axes over which values add up, where they differ from those of the kind
 * @param origin where its values come from
 * @param levels levels at which it is reported; a level is never derived from another
 * @param breakdowns dimensions by which it may be broken down
 * @param aliases other spellings of the label
 * @param bounds what a value may be by itself, null when anything from 0 on
 * @param constraints relations to other elements
 * @param balance how a stock follows from the one of a year before, null when nobody counts that
 * @param validFrom first day on which the element exists, null when always
 * @param validTo last day on which the element exists, null when still
 */
public record DataElement(
    String code,
    String theme,
    String labelVi,
    String labelEn,
    String meaningVi,
    String meaningEn,
    String unit,
    int decimals,
    Kind kind,
    Set<Axis> addsOver,
    Origin origin,
    List<String> levels,
    List<Breakdown> breakdowns,
    List<String> aliases,
    Bounds bounds,
    List<Constraint> constraints,
    Balance balance,
    LocalDate validFrom,
    LocalDate validTo)
    implements Serializable {

  /** What values may be summed over. */
  public enum Axis {
    UNITS,
    PERIODS,
    LEVELS,
    BREAKDOWNS
  }

  /** Additivity decides everything; the axes over which a kind adds unless an element says else. */
  public enum Kind {
    /** Events of a period: add over everything. */
    SUM,
    /** A state at the end of the period: never adds over periods. */
    STOCK,
    /** Accumulated until the end of the period ("lũy kế"): never adds over periods. */
    CUMULATIVE,
    /** Distinct things: levels hold different things, periods may hold the same. */
    COUNT_DISTINCT,
    /** A rate reported without its parts: adds over nothing. */
    RATE;

    public Set<Axis> addsOver() {
      return switch (this) {
        case SUM -> Set.of(Axis.values());
        case STOCK, CUMULATIVE, COUNT_DISTINCT -> Set.of(Axis.UNITS, Axis.LEVELS, Axis.BREAKDOWNS);
        case RATE -> Set.of();
      };
    }
  }

  /** Where values come from. */
  public enum Origin {
    /** Submissions state it. */
    SUBMISSION,
    /** The lists of units tell it (how many provinces, how many people). */
    UNIT_LIST,
    /** The warehouse counts it: what is due and what has come. */
    COMPLETENESS
  }

  /**
   * A dimension by which values may be broken down.
   *
   * @param members those of the dimension's members that are meant, all of them when empty
   * @param partition whether the members add up to the total
   * @param optional members that only some provinces count apart
   */
  public record Breakdown(
      String dimension, List<String> members, boolean partition, List<String> optional)
      implements Serializable {
    public Breakdown {
      members = members == null ? List.of() : List.copyOf(members);
      optional = optional == null ? List.of() : List.copyOf(optional);
    }
  }

  /**
   * A stock at the end of a year is that of the year before, and what was gained, without what was
   * lost.
   *
   * @param gains code of the element that counts what came in the year
   * @param losses code of the element that counts what went in the year
   */
  public record Balance(String gains, String losses) implements Serializable {}

  public DataElement {
    addsOver = addsOver == null ? kind.addsOver() : Set.copyOf(addsOver);
    origin = origin == null ? Origin.SUBMISSION : origin;
    levels = List.copyOf(levels);
    breakdowns = breakdowns == null ? List.of() : List.copyOf(breakdowns);
    aliases = aliases == null ? List.of() : List.copyOf(aliases);
    constraints = constraints == null ? List.of() : List.copyOf(constraints);
  }

  public boolean adds(Axis axis) {
    return addsOver.contains(axis);
  }

  /** How it is broken down by a dimension. */
  public Optional<Breakdown> breakdownBy(String dimension) {
    return breakdowns.stream()
        .filter(breakdown -> breakdown.dimension().equals(dimension))
        .findFirst();
  }
}
