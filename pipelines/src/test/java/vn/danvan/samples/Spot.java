package vn.danvan.samples;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellReference;

/** A place on a page, rows and columns from 0. */
record Spot(Page page, int row, int column) {

  /** The address as people write it. */
  String address() {
    return new CellReference(row, column).formatAsString();
  }

  /** The same place in the finished workbook. */
  Cell in(Workbook workbook) {
    return workbook.getSheet(page.name()).getRow(row).getCell(column);
  }

  /** What stands there, null when nothing does. */
  Content content() {
    Page.Box box = page.rows().containsKey(row) ? page.rows().get(row).get(column) : null;
    return box == null ? null : box.content();
  }

  /** Writes over what stands there, in its look. */
  void rewrite(Content content) {
    Page.Box box = page.rows().get(row).get(column);
    page.write(row, column, content, box == null ? Look.PLAIN : box.look());
  }

  void rewrite(String text) {
    rewrite(Content.words(text));
  }
}
