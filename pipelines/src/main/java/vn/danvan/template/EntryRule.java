package vn.danvan.template;

import java.math.BigDecimal;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import vn.danvan.catalogue.Bounds;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.DataElement;
import vn.danvan.catalogue.Form;

/** What may be typed into the cells of a row, and the words in which a spreadsheet says so. */
record EntryRule(String title, String prompt, String refusal, boolean whole, Bounds bounds) {
  /** What a spreadsheet shows of a prompt, and of its title. */
  private static final int LONGEST_TEXT = 255;

  private static final int LONGEST_TITLE = 32;
  private static final String HOW_TO_LEAVE_OUT =
      "Ghi 0 nếu không phát sinh; để trống nếu chưa có số liệu.";

  static EntryRule of(Catalogue catalogue, Form.Row row) {
    DataElement element = catalogue.element(row.element());
    String meaning =
        row.isTotal()
            ? element.meaningVi()
            : "%s. %s".formatted(catalogue.rowLabel(row), element.meaningVi());
    boolean whole = element.decimals() == 0;
    Bounds bounds = notNegative(element.bounds());
    String number =
        whole
            ? "số nguyên " + bounds.text()
            : "số %s, tối đa %d chữ số thập phân".formatted(bounds.text(), element.decimals());
    return new EntryRule(
        Wrapped.shortened("Đơn vị tính: " + element.unit(), LONGEST_TITLE),
        Wrapped.shortened(meaning, LONGEST_TEXT),
        "Ô này chỉ nhận %s, không kèm chữ hoặc đơn vị tính. %s".formatted(number, HOW_TO_LEAVE_OUT),
        whole,
        bounds);
  }

  /** Nothing that is reported can be below zero. */
  private static Bounds notNegative(Bounds stated) {
    if (stated == null) {
      return new Bounds(BigDecimal.ZERO, null);
    }
    BigDecimal least = stated.least() == null ? BigDecimal.ZERO : stated.least();
    return new Bounds(least.max(BigDecimal.ZERO), stated.most());
  }

  /** Lays it upon cells. */
  void govern(XSSFSheet sheet, CellRangeAddressList cells) {
    DataValidationHelper helper = sheet.getDataValidationHelper();
    int operator = bounds.most() == null ? OperatorType.GREATER_OR_EQUAL : OperatorType.BETWEEN;
    String least = bounds.least().toPlainString();
    String most = bounds.most() == null ? null : bounds.most().toPlainString();
    DataValidationConstraint constraint =
        whole
            ? helper.createIntegerConstraint(operator, least, most)
            : helper.createDecimalConstraint(operator, least, most);
    DataValidation validation = helper.createValidation(constraint, cells);
    validation.setEmptyCellAllowed(true);
    validation.setShowPromptBox(true);
    validation.createPromptBox(title, prompt);
    validation.setShowErrorBox(true);
    validation.setErrorStyle(DataValidation.ErrorStyle.STOP);
    validation.createErrorBox("Số liệu chưa đúng", refusal);
    sheet.addValidationData(validation);
  }
}
