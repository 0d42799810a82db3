package vn.danvan.unit.kernel;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.danvan.text.kernel.Text;

/**
 * A row of a list, whose values are read with all that can be wrong with them. A column that the
 * list does not have reads as blank.
 *
 * @param number as a spreadsheet counts
 */
record ListRow(
    String file, int number, Map<String, Integer> columns, List<String> values, ListFaults faults) {
  private static final int LONGEST_NAME = 100;
  private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final Pattern WHOLE_NUMBER = Pattern.compile("[0-9]{1,12}");

  /** The text of a value, composed and without spaces around it. */
  String text(String column) {
    Integer at = columns.get(column);
    String value = at == null || at >= values.size() ? "" : values.get(at);
    return isPlain(value) ? value : Text.clean(value);
  }

  /** Most values are codes, which have nothing to compose and no spaces. */
  private static boolean isPlain(String value) {
    for (int i = 0; i < value.length(); i++) {
      if (value.charAt(i) <= ' ' || value.charAt(i) > '~') {
        return false;
      }
    }
    return true;
  }

  ListFaults.Cell cell(String column) {
    return new ListFaults.Cell(file, number, column, text(column));
  }

  void fault(String column, String fault, Object... arguments) {
    faults.value(cell(column), fault, arguments);
  }

  /** Whether the row has as many values as the heading; a fault when not. */
  boolean isWhole() {
    if (values.size() == columns.size()) {
      return true;
    }
    faults.file(
        file,
        "row %d has %d values, the heading has %d: quote a value that contains the delimiter",
        number,
        values.size(),
        columns.size());
    return false;
  }

  /** A code of so many digits, zeros at its beginning included; null, and a fault, when not. */
  String code(String column, int digits) {
    String code = text(column);
    boolean whole = code.length() == digits;
    for (int i = 0; i < code.length() && whole; i++) {
      whole = code.charAt(i) >= '0' && code.charAt(i) <= '9';
    }
    if (whole) {
      return code;
    }
    fault(
        column,
        "is no code of %d digits; where a spreadsheet has dropped zeros, make the column text and"
            + " export again",
        digits);
    return null;
  }

  /** A name; null, and a fault, when it is blank or no name. */
  String name(String column) {
    String name = text(column);
    boolean readable = false;
    boolean control = false;
    for (int i = 0; i < name.length(); i++) {
      readable |= Character.isLetterOrDigit(name.charAt(i));
      control |= Character.isISOControl(name.charAt(i));
    }
    if (readable && !control && name.length() <= LONGEST_NAME) {
      return name;
    }
    fault(column, "is no name: write the unit's name, at most %d letters", LONGEST_NAME);
    return null;
  }

  /** A day as year-month-day; null when blank, and a fault when it is none. */
  LocalDate day(String column) {
    String day = text(column);
    if (day.isEmpty()) {
      return null;
    }
    try {
      if (DAY.matcher(day).matches()) {
        // LocalDate.parse would first load the formats of all locales, in every command.
        return LocalDate.of(
            Integer.parseInt(day, 0, 4, 10),
            Integer.parseInt(day, 5, 7, 10),
            Integer.parseInt(day, 8, 10, 10));
      }
    } catch (DateTimeException e) {
      // Such as 2025-02-30: told below.
    }
    fault(column, "is no day: write year-month-day, such as 2025-07-01");
    return null;
  }

  /** A day of an era; null when blank, and a fault when it is none. */
  LocalDate day(String column, Era era) {
    LocalDate day = day(column);
    if (day != null && !era.days().hold(day)) {
      fault(column, "is no day of the %s era (%s): correct it", era.code(), era.days().words());
    }
    return day;
  }

  /** The code of a province of an era; null, and a fault, when the era has none of that code. */
  String province(String column, Era era) {
    String code = code(column, 2);
    if (code != null && !era.provinces().containsKey(code)) {
      fault(
          column,
          "no province of the %s era has this code: correct the code or the era",
          era.code());
      return null;
    }
    return code;
  }

  /** A whole number from 0 on; null when blank, and a fault when it is none. */
  Long count(String column) {
    String count = text(column);
    if (count.isEmpty()) {
      return null;
    }
    if (!WHOLE_NUMBER.matcher(count).matches()) {
      fault(column, "is no whole number: write digits only, such as 1865270");
      return null;
    }
    return Long.valueOf(count);
  }
}
