package vn.danvan.template;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A template as an officer fills it in: numbers typed into its cells, formulas computed on saving.
 */
final class FilledIn {
  private static final List<String> PARTS = List.of("province", "district", "commune");

  private final byte[] file;
  private final Map<AskedValue, BigDecimal> values;

  private FilledIn(byte[] file, Map<AskedValue, BigDecimal> values) {
    this.file = file;
    this.values = values;
  }

  byte[] file() {
    return file;
  }

  /** What stands in it, the totals that it computes among them. */
  Map<AskedValue, BigDecimal> values() {
    return values;
  }

  /**
   * Types a number into every cell that is not computed.
   *
   * @param numbers a number for a value, by how many were typed before
   */
  static FilledIn by(Template template, BiFunction<AskedValue, Integer, BigDecimal> numbers) {
    Map<AskedValue, BigDecimal> values = new HashMap<>();
    try (XSSFWorkbook workbook = workbook(template)) {
      template
          .addresses()
          .forEach(
              (asked, address) -> {
                XSSFCell cell = cell(workbook, address);
                if (cell.getCellType() == CellType.BLANK) {
                  BigDecimal number = numbers.apply(asked, values.size());
                  cell.setCellValue(number.doubleValue());
                  values.put(asked, number);
                }
              });
      template.addresses().keySet().stream()
          .filter(asked -> !values.containsKey(asked))
          .toList()
          .forEach(total -> values.put(total, sum(total, values)));
      return new FilledIn(saved(workbook), values);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static BigDecimal sum(AskedValue total, Map<AskedValue, BigDecimal> values) {
    return PARTS.stream()
        .map(level -> new AskedValue(total.element(), level, total.breakdown()))
        .map(part -> values.getOrDefault(part, BigDecimal.ZERO))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  static byte[] blank(Template template) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      template.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  static XSSFWorkbook workbook(Template template) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(blank(template)));
  }

  static XSSFCell cell(XSSFWorkbook workbook, String address) {
    CellReference at = new CellReference(address);
    return workbook.getSheetAt(0).getRow(at.getRow()).getCell(at.getCol());
  }

  private static byte[] saved(XSSFWorkbook workbook) throws IOException {
    workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    workbook.write(bytes);
    return bytes.toByteArray();
  }
}
