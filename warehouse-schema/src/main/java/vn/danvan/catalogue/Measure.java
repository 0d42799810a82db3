package vn.danvan.catalogue;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;

/**
 * A unit of measure as a multiple of a base unit, so that a value stated in one can be told in
 * another.
 *
 * @param words other ways to write the unit
 */
public record Measure(String name, String base, BigDecimal factor, List<String> words)
    implements Serializable {
  public Measure {
    words = words == null ? List.of() : List.copyOf(words);
  }
}
