package vn.danvan.workbook.kernel;

/** The place of a cell; row and column from 0. */
record Address(int row, int column) {
  /** What a spreadsheet has of each. */
  static final int ROWS = 1 << 20;

  static final int COLUMNS = 1 << 14;

  /** The place that a text such as D14 names, null when it names none of a spreadsheet. */
  static Address parse(String text) {
    int at = 0;
    int column = 0;
    while (at < text.length() && at < 4 && letter(text.charAt(at)) > 0) {
      column = column * 26 + letter(text.charAt(at++));
    }
    int digits = at;
    int row = 0;
    while (at < text.length() && at < digits + 7 && digit(text.charAt(at)) >= 0) {
      row = row * 10 + digit(text.charAt(at++));
    }
    boolean whole = at == text.length() && digits > 0 && at > digits;
    return whole && row >= 1 && row <= ROWS && column <= COLUMNS
        ? new Address(row - 1, column - 1)
        : null;
  }

  private static int letter(char c) {
    if (c >= 'A' && c <= 'Z') {
      return c - 'A' + 1;
    }
    return c >= 'a' && c <= 'z' ? c - 'a' + 1 : 0;
  }

  private static int digit(char c) {
    return c >= '0' && c <= '9' ? c - '0' : -1;
  }
}
