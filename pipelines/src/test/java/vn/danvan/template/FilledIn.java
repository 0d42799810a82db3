package vn.danvan.template;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Templates as an officer fills them in: numbers typed into cells, formulas computed on saving. */
final class FilledIn {
  private FilledIn() {}

  static byte[] bytes(Template template) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      template.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  static XSSFWorkbook workbook(Template template) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(bytes(template)));
  }

  static XSSFCell cell(XSSFWorkbook workbook, String address) {
    CellReference at = new CellReference(address);
    XSSFSheet form = workbook.getSheetAt(0);
    return form.getRow(at.getRow()).getCell(at.getCol());
  }

  /** Types a number of its own into each cell, with a fraction where the element may have one. */
  static byte[] everywhere(Template template) throws IOException {
    try (XSSFWorkbook workbook = workbook(template)) {
      double next = 1000;
      for (Map.Entry<AskedValue, String> asked : template.addresses().entrySet()) {
        XSSFCell cell = cell(workbook, asked.getValue());
        boolean fraction = decimals(template, asked.getKey()) > 0;
        if (cell.getCellType() == CellType.BLANK) {
          cell.setCellValue(next++ + (fraction ? 0.125 : 0));
        }
      }
      return saved(workbook);
    }
  }

  static byte[] saved(XSSFWorkbook workbook) throws IOException {
    workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    workbook.write(bytes);
    return bytes.toByteArray();
  }

  /** What stands in the cell of each value; an empty text where it is blank. */
  static Map<AskedValue, String> shown(Template template, byte[] bytes) throws IOException {
    Map<AskedValue, String> shown = new HashMap<>();
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      template
          .addresses()
          .forEach((value, address) -> shown.put(value, shown(cell(workbook, address))));
    }
    return shown;
  }

  private static String shown(XSSFCell cell) {
    return cell.getRawValue() == null ? "" : cell.getRawValue();
  }

  private static int decimals(Template template, AskedValue value) {
    return template.catalogue().element(value.element()).decimals();
  }
}
