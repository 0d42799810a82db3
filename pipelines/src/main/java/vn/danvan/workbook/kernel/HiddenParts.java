package vn.danvan.workbook.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;

/** Names what of a sheet holds values and is not seen: "dòng 12-14, 20; cột F". */
final class HiddenParts {
  private HiddenParts() {}

  /** The words, null when a person sees all. */
  static String of(Sheet sheet) {
    List<String> parts = new ArrayList<>();
    if (sheet.hidden() && !sheet.rows().isEmpty()) {
      parts.add("cả trang tính");
    }
    if (!sheet.hiddenRows().isEmpty()) {
      parts.add("dòng " + ranges(sheet.hiddenRows(), row -> String.valueOf(row + 1)));
    }
    if (!sheet.hiddenColumns().isEmpty()) {
      parts.add(
          "cột "
              + ranges(sheet.hiddenColumns(), column -> Sheet.address(0, column).replace("1", "")));
    }
    return parts.isEmpty() ? null : String.join("; ", parts);
  }

  private static String ranges(Set<Integer> indexes, IntFunction<String> name) {
    List<String> ranges = new ArrayList<>();
    Integer first = null;
    for (Integer index : new TreeSet<>(indexes)) {
      first = first == null ? index : first;
      if (!indexes.contains(index + 1)) {
        ranges.add(name.apply(first) + (first.equals(index) ? "" : "-" + name.apply(index)));
        first = null;
      }
    }
    return String.join(", ", ranges);
  }
}
