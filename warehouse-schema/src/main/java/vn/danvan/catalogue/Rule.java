package vn.danvan.catalogue;

import java.io.Serializable;
import java.util.Locale;

/** A rule's severity and words; what it looks at stands in the code that makes the finding. */
public record Rule(String code, Severity severity, String messageVi) implements Serializable {

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

  /** The message with its blanks filled in; a blank that is null reads as nothing. */
  public String message(String value, String expected, String detail) {
    return messageVi
        .replace("{value}", value == null ? "" : value)
        .replace("{expected}", expected == null ? "" : expected)
        .replace("{detail}", detail == null ? "" : detail);
  }
}
