package vn.danvan.job;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;

/** Lines of fields in columns for a terminal. */
final class TextTable {
  private TextTable() {}

  /** Prints the lines, of which the first is the heading. */
  static void print(List<String[]> lines, PrintStream out) {
    int[] widths = new int[lines.getFirst().length];
    lines.forEach(line -> Arrays.setAll(widths, i -> Math.max(widths[i], line[i].length())));
    for (String[] line : lines) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < line.length; i++) {
        text.append(line[i]).append(" ".repeat(widths[i] - line[i].length() + 2));
      }
      out.println(text.toString().stripTrailing());
    }
  }
}
