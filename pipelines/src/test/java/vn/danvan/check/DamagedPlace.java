package vn.danvan.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import vn.danvan.samples.TrueValue;

/**
 * A value in an open workbook, with what names it.
 *
 * @param label label of its row
 * @param headings what its column is headed with, from top to bottom
 */
record DamagedPlace(Sheet sheet, Cell value, Cell label, List<Cell> headings) {

  static DamagedPlace of(Workbook workbook, TablePlaces places, TrueValue value) {
    Sheet sheet = workbook.getSheet(value.sheet());
    Cell own = cell(sheet, value.cell());
    List<Cell> before = new ArrayList<>();
    List<Cell> headings = new ArrayList<>();
    for (String address : places.speakingOf(value.sheet(), value.cell())) {
      Cell cell = cell(sheet, address);
      if (cell != null && !cell.toString().isBlank() && !address.equals(value.cell())) {
        (cell.getRowIndex() == own.getRowIndex() ? before : headings).add(cell);
      }
    }
    headings.sort(Comparator.comparing(Cell::getRowIndex));
    Cell label = before.stream().max(Comparator.comparing(Cell::getColumnIndex)).orElseThrow();
    return new DamagedPlace(sheet, own, label, headings);
  }

  private static Cell cell(Sheet sheet, String address) {
    CellReference at = new CellReference(address);
    Row row = sheet.getRow(at.getRow());
    return row == null ? null : row.getCell(at.getCol());
  }

  Row row() {
    return value.getRow();
  }

  /** The first line of the heading. */
  Row top() {
    return headings.getFirst().getRow();
  }

  /** The innermost heading. */
  Cell heading() {
    return headings.getLast();
  }

  int index() {
    return sheet.getWorkbook().getSheetIndex(sheet);
  }

  /** How far the value stands from its label. */
  int columns() {
    return value.getColumnIndex() - label.getColumnIndex();
  }

  /** Merges a cell of the row with others below and to its right. */
  void merge(int rowsBelow, int column, int columnsRight) {
    int row = value.getRowIndex();
    sheet.addMergedRegionUnsafe(
        new CellRangeAddress(row, row + rowsBelow, column, column + columnsRight));
  }

  /** Writes words over the row above. */
  void writeAbove(String words) {
    Row above = sheet.getRow(value.getRowIndex() - 1);
    above.forEach(Cell::setBlank);
    above.createCell(label.getColumnIndex()).setCellValue(words);
  }
}
