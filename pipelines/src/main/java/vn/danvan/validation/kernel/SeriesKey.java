package vn.danvan.validation.kernel;

import java.io.Serializable;

/**
 * What a value is a value of, whoever reports it and whenever.
 *
 * @param breakdown {@code total} or {@code dimension=member}
 */
public record SeriesKey(String element, String level, String breakdown) implements Serializable {
  private static final String TOTAL = "total";

  /** The total of an element. */
  static SeriesKey total(String element) {
    return new SeriesKey(element, TOTAL, TOTAL);
  }

  SeriesKey at(String otherLevel) {
    return new SeriesKey(element, otherLevel, breakdown);
  }

  boolean isTotal() {
    return level.equals(TOTAL) && breakdown.equals(TOTAL);
  }
}
