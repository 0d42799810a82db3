package vn.danvan.check;

import java.math.BigDecimal;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;

/** What becomes of a table when somebody tidies it up. None makes a value another one. */
enum Damage {
  LABEL_ERASED(at -> at.label().setBlank()),
  LABEL_ERASED_AND_NUMBERS_TYPED(
      at -> {
        at.label().setBlank();
        at.row().forEach(Damage::type);
      }),
  LABEL_UNKNOWN(at -> at.label().setCellValue("Số việc khác của địa phương")),
  LABEL_A_NUMBER(at -> at.label().setCellValue("12")),
  LABEL_LIKE_A_SECTION(at -> at.label().setCellValue("TỔ CHỨC BỘ MÁY")),
  LABEL_LIKE_A_SIGNATURE(at -> at.label().setCellValue("Trưởng ban công tác mặt trận")),
  LABEL_MERGED_WITH_THE_NEXT(at -> at.merge(1, at.label().getColumnIndex(), 0)),
  LABEL_MERGED_OVER_ITS_VALUE(at -> at.merge(0, at.label().getColumnIndex(), at.columns())),
  HEADING_ERASED(at -> at.headings().forEach(Cell::setBlank)),
  HEADING_UNKNOWN(at -> at.headings().forEach(cell -> cell.setCellValue("Khối cơ sở khác"))),
  HEADING_A_NUMBER(at -> at.headings().forEach(cell -> cell.setCellValue(7))),
  HEADING_OF_ANOTHER_YEAR(at -> at.heading().setCellValue("Năm 2015")),
  HEADING_TWICE(
      at ->
          at.heading()
              .getRow()
              .createCell(at.value().getColumnIndex() + 1)
              .setCellValue(at.heading().toString())),
  HEADING_LINE_ERASED(at -> at.sheet().removeRow(at.top())),
  LABELS_HEADED_OTHERWISE(
      at -> at.top().getCell(at.label().getColumnIndex()).setCellValue("Công việc đã làm")),
  COLUMN_HIDDEN(at -> at.sheet().setColumnHidden(at.value().getColumnIndex(), true)),
  ROW_HIDDEN(at -> at.row().setZeroHeight(true)),
  VALUE_MERGED_DOWN(at -> at.merge(1, at.value().getColumnIndex(), 0)),
  VALUE_MERGED_RIGHT(at -> at.merge(0, at.value().getColumnIndex(), 1)),
  SIGNATURE_ABOVE(at -> at.writeAbove("Người lập biểu")),
  TITLE_OF_ANOTHER_YEAR_ABOVE(at -> at.writeAbove("SỐ LIỆU NĂM 2015")),
  SHEET_TWICE(at -> at.sheet().getWorkbook().cloneSheet(at.index()));

  @SuppressWarnings("ImmutableEnumChecker") // no damage keeps anything
  private final Consumer<DamagedPlace> what;

  Damage(Consumer<DamagedPlace> what) {
    this.what = what;
  }

  void put(DamagedPlace at) {
    what.accept(at);
  }

  private static void type(Cell cell) {
    if (cell.getCellType() == CellType.NUMERIC) {
      cell.setCellValue(
          new BigDecimal(String.valueOf(cell.getNumericCellValue()))
              .stripTrailingZeros()
              .toPlainString());
    }
  }
}
