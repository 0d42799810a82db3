package vn.danvan.workbook.kernel;

/** What one file may still fill of the memory: cells and characters over all its sheets. */
final class Allowance {
  /** Longest text of a cell, in characters: what a spreadsheet program holds. */
  static final int MAX_CELL_TEXT = 32_767;

  static final int MAX_SHEETS = 1_000;

  private static final int MAX_CELLS = 400_000;
  private static final int MAX_CHARACTERS = 32 << 20;

  /** What holding one more run costs, in characters. */
  private static final int CHARACTERS_A_RUN = 40;

  private int cells = MAX_CELLS;
  private int characters = MAX_CHARACTERS;

  /** Whether there is room for one more cell, which is then taken. */
  boolean takesCell() {
    return cells > 0 && cells-- > 0;
  }

  /** Takes the room of a text. */
  void take(RichText text) throws UnreadableFileException {
    take(text.joined());
    characters -= CHARACTERS_A_RUN * (text.runs().size() - 1);
  }

  /** Takes the room of a text or formula of one cell. */
  void take(String text) throws UnreadableFileException {
    requireTextOfACell(text.length());
    characters -= text.length();
    if (characters < 0) {
      throw UnreadableFileException.tooMany(MAX_CHARACTERS, "ký tự");
    }
  }

  static void requireTextOfACell(int length) throws UnreadableFileException {
    if (length > MAX_CELL_TEXT) {
      throw UnreadableFileException.tooMany(MAX_CELL_TEXT, "ký tự trong một ô");
    }
  }

  static void requireSheets(int number) throws UnreadableFileException {
    if (number > MAX_SHEETS) {
      throw UnreadableFileException.tooMany(MAX_SHEETS, "trang tính");
    }
  }
}
