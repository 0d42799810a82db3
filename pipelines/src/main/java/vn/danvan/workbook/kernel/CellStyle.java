package vn.danvan.workbook.kernel;

/**
 * How a cell looks, as far as it says what the cell means.
 *
 * @param format what the number format makes of a number
 * @param font name of the font, null when it is not known
 */
record CellStyle(SheetCell.Format format, String font) {
  static final CellStyle PLAIN = new CellStyle(SheetCell.Format.PLAIN, null);
}
