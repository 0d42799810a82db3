package vn.danvan.template;

/** Texts that must fit: into the width of a column, or into what a spreadsheet can show. */
final class Wrapped {
  /** Letters of a text, spaces included, are narrower than digits; bold ones not by much. */
  private static final double LETTERS_PER_DIGIT = 1.1;

  private Wrapped() {}

  /**
   * How many lines a text takes when it is broken between words.
   *
   * @param digits width of its column as spreadsheets count it, in digits
   */
  static int lines(String text, int digits) {
    int width = (int) (digits * LETTERS_PER_DIGIT);
    int lines = 1;
    int used = 0;
    for (String word : text.split(" ")) {
      if (used > 0 && used + 1 + word.length() > width) {
        lines++;
        used = 0;
      }
      used += (used > 0 ? 1 : 0) + word.length();
    }
    return lines;
  }

  /** The text, cut after a word where it is longer than that, and then with an ellipsis. */
  static String shortened(String text, int length) {
    if (text.length() <= length) {
      return text;
    }
    int end = text.lastIndexOf(' ', length - 1);
    String cut = text.substring(0, end > 0 ? end : length - 1);
    return cut.replaceFirst("[\\s.,;:–-]+$", "") + "…";
  }
}
