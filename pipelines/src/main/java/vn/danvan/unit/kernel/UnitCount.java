package vn.danvan.unit.kernel;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * How many a unit has of something, as a list states it: communes_total, districts, population,
 * province_units.
 *
 * @param element code of the data element that is counted
 * @param validFrom first day on which it holds, null when it has no beginning
 * @param validTo last day on which it holds, null when open
 * @param source the list, or the catalogue
 * @param usable false when the list is implausible and nobody has accepted it
 */
public record UnitCount(
    String unit,
    String element,
    BigDecimal value,
    LocalDate validFrom,
    LocalDate validTo,
    String source,
    boolean usable)
    implements Serializable {

  public boolean holds(LocalDate day) {
    return new Days(validFrom, validTo).hold(day);
  }
}
