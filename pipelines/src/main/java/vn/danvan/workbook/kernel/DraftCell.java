package vn.danvan.workbook.kernel;

/**
 * A cell as it was found.
 *
 * @param text its text; null when it is the shared text of the index
 * @param shared index of its shared text, -1 when it has a text of its own
 * @param style how it looks
 */
record DraftCell(RichText text, int shared, SheetCell.Type type, CellStyle style, String formula) {

  static DraftCell of(String text, SheetCell.Type type, CellStyle style, String formula) {
    return new DraftCell(RichText.plain(text), -1, type, style, formula);
  }

  static DraftCell ofShared(int index, CellStyle style, String formula) {
    return new DraftCell(null, index, SheetCell.Type.TEXT, style, formula);
  }
}
