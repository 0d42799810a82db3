package vn.danvan.catalogue;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * A rule's severity, words and thresholds; what it looks at stands in the code that makes the
 * finding.
 *
 * @param family code of the family that it is listed under
 * @param messageVi what a finding says, with blanks
 * @param docVi when it arises, and what the province or the steward does then
 * @param thresholds its numbers by name, in the order of the file
 */
public record Rule(
    String code,
    String family,
    Severity severity,
    String messageVi,
    String docVi,
    Map<String, BigDecimal> thresholds)
    implements Serializable {

  /** What a finding does to the value. */
  public enum Severity {
    /** The value is excluded until a decision. */
    ERROR,
    /** The value is used, and marked. */
    WARNING,
    /** Worth knowing. */
    INFO;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Rule {
    thresholds =
        thresholds == null
            ? Map.of()
            : Collections.unmodifiableMap(new LinkedHashMap<>(thresholds));
  }

  /**
   * A threshold by its name.
   *
   * @throws CatalogueException when the rule has none of that name
   */
  public double threshold(String name) {
    BigDecimal threshold = thresholds.get(name);
    if (threshold == null) {
      throw new CatalogueException("Rule %s has no threshold %s".formatted(code, name));
    }
    return threshold.doubleValue();
  }

  /** The message with its blanks filled in; a blank that is null reads as nothing. */
  public String message(String value, String expected, String detail) {
    return messageVi
        .replace("{value}", value == null ? "" : value)
        .replace("{expected}", expected == null ? "" : expected)
        .replace("{detail}", detail == null ? "" : detail);
  }
}
