package vn.danvan.unit.kernel;

import java.util.ArrayList;
import java.util.List;

/** What is wrong with the lists of one import, in the order in which it was seen. */
public final class ListFaults {
  private static final int VALUE_SHOWN = 60;

  private final List<String> found = new ArrayList<>();

  /**
   * Where a value stands.
   *
   * @param row as a spreadsheet counts: the heading is row 1
   */
  record Cell(String file, int row, String column, String value) {}

  /** A fault of a value, and what to do about it. */
  void value(Cell cell, String fault, Object... arguments) {
    String value =
        cell.value().length() <= VALUE_SHOWN
            ? cell.value()
            : cell.value().substring(0, VALUE_SHOWN) + "…";
    found.add(
        "%s, row %d, column %s, value \"%s\": %s"
            .formatted(cell.file(), cell.row(), cell.column(), value, fault.formatted(arguments)));
  }

  /** A fault of a whole file, and what to do about it. */
  public void file(String file, String fault, Object... arguments) {
    found.add("%s: %s".formatted(file, fault.formatted(arguments)));
  }

  /**
   * Goes on only when nothing is wrong.
   *
   * @param heading what was not done
   * @throws UnitListException with all that is wrong
   */
  public void requireNone(String heading) {
    if (!found.isEmpty()) {
      throw UnitListException.of(heading, found);
    }
  }
}
