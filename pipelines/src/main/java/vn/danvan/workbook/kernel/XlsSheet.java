package vn.danvan.workbook.kernel;

import java.math.BigDecimal;
import org.apache.poi.hssf.record.ArrayRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.ColumnInfoRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.MulRKRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.RKRecord;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.SharedFormulaRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;

/** Takes the records of one sheet of an .xls. */
final class XlsSheet {
  private final XlsGlobals globals;
  private final SheetDraft sheet;
  private final XlsFormulas formulas;
  private boolean room = true;
  // What a formula is and gives may stand in the records that follow it.
  private FormulaRecord formula;
  private String formulaText;

  XlsSheet(XlsGlobals globals, SheetDraft sheet) {
    this.globals = globals;
    this.sheet = sheet;
    this.formulas = new XlsFormulas(globals);
  }

  void take(RecordInputStream in) throws UnreadableFileException {
    switch (in.getSid()) {
      case SharedFormulaRecord.sid -> {
        if (formula != null) {
          formulas.share(formula, new SharedFormulaRecord(in));
        }
      }
      case ArrayRecord.sid -> {
        if (formula != null) {
          formulas.array(formula, new ArrayRecord(in));
        }
      }
      case StringRecord.sid -> formulaText = new StringRecord(in).getString();
      default -> {
        finish();
        if (room) {
          takeCell(in);
        }
        takeLayout(in);
      }
    }
  }

  /** Keeps the formula that was met last. */
  void finish() throws UnreadableFileException {
    if (formula == null) {
      return;
    }
    FormulaRecord met = formula;
    formula = null;
    String text = formulas.text(met);
    switch (met.getCachedResultTypeEnum()) {
      case NUMERIC ->
          putNumber(met.getRow(), met.getColumn(), met.getXFIndex(), met.getValue(), text);
      case BOOLEAN -> put(met, logical(met.getCachedBooleanValue()), SheetCell.Type.BOOLEAN, text);
      case ERROR -> put(met, error(met.getCachedErrorValue()), SheetCell.Type.ERROR, text);
      case STRING, BLANK, FORMULA, _NONE -> {
        if (formulaText != null && !formulaText.isBlank()) {
          put(met, formulaText, SheetCell.Type.TEXT, text);
        }
      }
    }
    formulaText = null;
  }

  private void takeCell(RecordInputStream in) throws UnreadableFileException {
    switch (in.getSid()) {
      case LabelSSTRecord.sid -> {
        LabelSSTRecord cell = new LabelSSTRecord(in);
        CellStyle style = globals.style(cell.getXFIndex());
        put(cell.getRow(), cell.getColumn(), DraftCell.ofShared(cell.getSSTIndex(), style, null));
      }
      case LabelRecord.sid -> {
        LabelRecord cell = new LabelRecord(in);
        put(cell, cell.getValue(), SheetCell.Type.TEXT, null);
      }
      case NumberRecord.sid -> {
        NumberRecord cell = new NumberRecord(in);
        putNumber(cell.getRow(), cell.getColumn(), cell.getXFIndex(), cell.getValue(), null);
      }
      case RKRecord.sid -> {
        RKRecord cell = new RKRecord(in);
        putNumber(cell.getRow(), cell.getColumn(), cell.getXFIndex(), cell.getRKNumber(), null);
      }
      case MulRKRecord.sid -> {
        MulRKRecord cells = new MulRKRecord(in);
        for (int i = 0; i < cells.getNumColumns(); i++) {
          int column = cells.getFirstColumn() + i;
          putNumber(cells.getRow(), column, cells.getXFAt(i), cells.getRKNumberAt(i), null);
        }
      }
      case BoolErrRecord.sid -> {
        BoolErrRecord cell = new BoolErrRecord(in);
        if (cell.isBoolean()) {
          put(cell, logical(cell.getBooleanValue()), SheetCell.Type.BOOLEAN, null);
        } else {
          put(cell, error(cell.getErrorValue()), SheetCell.Type.ERROR, null);
        }
      }
      case FormulaRecord.sid -> formula = new FormulaRecord(in);
      default -> {}
    }
  }

  private void takeLayout(RecordInputStream in) {
    switch (in.getSid()) {
      case RowRecord.sid -> {
        RowRecord row = new RowRecord(in);
        if (row.getZeroHeight() || row.getHeight() == 0) {
          sheet.hideRow(row.getRowNumber());
        }
      }
      case ColumnInfoRecord.sid -> {
        ColumnInfoRecord columns = new ColumnInfoRecord(in);
        if (columns.getHidden() || columns.getColumnWidth() == 0) {
          sheet.hideColumns(columns.getFirstColumn(), columns.getLastColumn());
        }
      }
      case MergeCellsRecord.sid -> {
        MergeCellsRecord merges = new MergeCellsRecord(in);
        for (int i = 0; i < merges.getNumAreas(); i++) {
          CellRangeAddress area = merges.getAreaAt(i);
          sheet.merge(
              new Area(
                  area.getFirstRow(),
                  area.getFirstColumn(),
                  area.getLastRow(),
                  area.getLastColumn()));
        }
      }
      default -> {}
    }
  }

  private void putNumber(int row, int column, int style, double value, String formulaOfCell)
      throws UnreadableFileException {
    boolean finite = Double.isFinite(value);
    String digits =
        finite
            ? new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString()
            : Double.toString(value);
    put(
        row,
        column,
        DraftCell.of(
            digits,
            finite ? SheetCell.Type.NUMBER : SheetCell.Type.TEXT,
            globals.style(style),
            formulaOfCell));
  }

  private void put(
      CellValueRecordInterface cell, String text, SheetCell.Type type, String formulaOfCell)
      throws UnreadableFileException {
    CellStyle style = globals.style(cell.getXFIndex());
    put(cell.getRow(), cell.getColumn(), DraftCell.of(text, type, style, formulaOfCell));
  }

  private void put(int row, int column, DraftCell cell) throws UnreadableFileException {
    room = room && sheet.put(row, column, cell);
  }

  private static String logical(boolean value) {
    return value ? "1" : "0";
  }

  private static String error(int code) {
    return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#ERR";
  }
}
