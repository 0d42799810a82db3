package vn.danvan.workbook.kernel;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.hssf.record.ArrayRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.SharedFormulaRecord;
import org.apache.poi.ss.formula.EvaluationWorkbook.ExternalSheet;
import org.apache.poi.ss.formula.FormulaRenderer;
import org.apache.poi.ss.formula.FormulaRenderingWorkbook;
import org.apache.poi.ss.formula.ptg.ExpPtg;
import org.apache.poi.ss.formula.ptg.NamePtg;
import org.apache.poi.ss.formula.ptg.NameXPtg;
import org.apache.poi.ss.formula.ptg.Ptg;

/** The formulas of a sheet of an .xls as texts. */
final class XlsFormulas implements FormulaRenderingWorkbook {
  private final XlsGlobals globals;
  private final Map<Address, SharedFormulaRecord> shared = new HashMap<>();
  private final Map<Address, ArrayRecord> arrays = new HashMap<>();

  XlsFormulas(XlsGlobals globals) {
    this.globals = globals;
  }

  /** Cells that name the first one share this formula. */
  void share(FormulaRecord first, SharedFormulaRecord formula) throws UnreadableFileException {
    SheetDraft.requireSharedFormulas(shared.size());
    shared.put(new Address(first.getRow(), first.getColumn()), formula);
  }

  void array(FormulaRecord first, ArrayRecord formula) throws UnreadableFileException {
    SheetDraft.requireSharedFormulas(arrays.size());
    arrays.put(new Address(first.getRow(), first.getColumn()), formula);
  }

  /** The formula as it reads in its cell; null in all but the first cell of an array. */
  String text(FormulaRecord formula) {
    Ptg[] tokens = formula.getParsedExpression();
    if (tokens.length == 1 && tokens[0] instanceof ExpPtg first) {
      Address at = new Address(first.getRow(), first.getColumn());
      if (shared.containsKey(at)) {
        tokens = shared.get(at).getFormulaTokens(formula);
      } else if (at.equals(new Address(formula.getRow(), formula.getColumn()))
          && arrays.containsKey(at)) {
        tokens = arrays.get(at).getFormulaTokens();
      } else {
        return null;
      }
    }
    return FormulaRenderer.toFormulaString(this, tokens);
  }

  @Override
  public ExternalSheet getExternalSheet(int index) {
    int book = globals.externSheets.getExtbookIndexFromRefIndex(index);
    if (book < 0
        || book >= globals.books.size()
        || !globals.books.get(book).isExternalReferences()) {
      return null;
    }
    String[] sheets = globals.books.get(book).getSheetNames();
    int sheet = globals.externSheets.getFirstSheetIndexFromRefIndex(index);
    String name = sheet >= 0 && sheet < sheets.length ? sheets[sheet] : "#REF";
    return new ExternalSheet(globals.books.get(book).getURL(), name);
  }

  @Override
  public String getSheetFirstNameByExternSheet(int index) {
    return name(globals.externSheets.getFirstSheetIndexFromRefIndex(index));
  }

  @Override
  public String getSheetLastNameByExternSheet(int index) {
    return name(globals.externSheets.getLastSheetIndexFromRefIndex(index));
  }

  private String name(int sheet) {
    String name = globals.sheetName(sheet);
    return name == null ? "#REF" : name;
  }

  @Override
  public String resolveNameXText(NameXPtg name) {
    return "#NAME?";
  }

  @Override
  public String getNameText(NamePtg name) {
    int index = name.getIndex();
    return index >= 0 && index < globals.names.size()
        ? globals.names.get(index).getNameText()
        : "#NAME?";
  }
}
