package vn.danvan.workbook.kernel;

import java.util.List;
import java.util.stream.Collectors;

/** A text as it stands in a file, before legacy encodings are read, in runs of one font each. */
record RichText(List<Run> runs) {
  /**
   * A stretch of text.
   *
   * @param font name of its font, null when it is that of the cell
   */
  record Run(String text, String font) {}

  static RichText plain(String text) {
    return new RichText(List.of(new Run(text, null)));
  }

  String joined() {
    return runs.size() == 1
        ? runs.getFirst().text()
        : runs.stream().map(Run::text).collect(Collectors.joining());
  }

  /** Whether a person sees nothing. */
  boolean isBlank() {
    for (Run run : runs) {
      for (int i = 0; i < run.text().length(); i++) {
        char c = run.text().charAt(i);
        if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
          return false;
        }
      }
    }
    return true;
  }
}
