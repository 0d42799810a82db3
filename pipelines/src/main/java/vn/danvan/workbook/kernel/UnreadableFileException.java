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

  private UnreadableFileException(String rule, String value, String expected, String detail) {
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

  static UnreadableFileException empty() {
    return new UnreadableFileException("FILE_EMPTY", "0", null, "0 byte");
  }

  /** More of something than is read; a value such as "> 1000 trang tính". */
  static UnreadableFileException tooMany(long limit, String unit) {
    return tooLarge("> " + limit + " " + unit, limit + " " + unit);
  }

  static UnreadableFileException tooLarge(String value, String limit) {
    return new UnreadableFileException("FILE_TOO_LARGE", value, limit, null);
  }

  static UnreadableFileException encrypted() {
    return new UnreadableFileException("FILE_ENCRYPTED", null, null, null);
  }

  /**
   * @param detail what the file is and what its sender can do, in Vietnamese
   */
  static UnreadableFileException notAWorkbook(String detail) {
    return new UnreadableFileException("FILE_NOT_A_WORKBOOK", null, ".xlsx, .xls, .csv", detail);
  }

  /** The refusal that lies beneath a failure to parse; a damaged file when there is none. */
  static UnreadableFileException beneath(Throwable failure, String detail) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof UnreadableFileException refusal) {
        return refusal;
      }
    }
    UnreadableFileException damaged = notAWorkbook(detail);
    damaged.initCause(failure);
    return damaged;
  }
}
