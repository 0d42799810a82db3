package vn.danvan.unit.kernel;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Locale;

/**
 * What became of a unit: one row per old unit × new unit.
 *
 * @param effectiveDate first day of the new unit
 */
public record Succession(String oldUnit, String newUnit, LocalDate effectiveDate, Kind kind)
    implements Serializable {

  /** How the new unit carries the old one on. */
  public enum Kind {
    /** The new unit is the old one and nothing else. */
    UNCHANGED,
    /** The whole old unit is a part of the new one. */
    MERGED,
    /** The old unit went to several; no weights are known, so nothing can be apportioned. */
    DIVIDED;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
