package vn.danvan.workbook.kernel;

/**
 * The bytes are no workbook: carries the rule of the finding that it becomes, not a failure of
 * ours.
 */
public final class UnreadableFileException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String rule;
  private final String value;
  private final String expected;

  UnreadableFileException(String rule, String value, String expected, String detail) {
    super(detail);
    this.rule = rule;
    this.value = value;
    this.expected = expected;
  }

  public String rule() {
    return rule;
  }

  public String value() {
    return value;
  }

  public String expected() {
    return expected;
  }
}
