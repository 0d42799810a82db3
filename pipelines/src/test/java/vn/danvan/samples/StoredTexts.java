package vn.danvan.samples;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellReference;

/** What other people's software finds in the cells of a sample. */
final class StoredTexts {
  private StoredTexts() {}

  /** The text of each value's cell, in the order of the values. */
  static List<String> of(Sample sample) {
    if (sample.truth().values().isEmpty()) {
      return List.of();
    }
    try {
      return sample.name().endsWith(".csv") ? ofText(sample) : ofWorkbook(sample);
    } catch (IOException e) {
      throw new UncheckedIOException(sample.name(), e);
    }
  }

  private static List<String> ofWorkbook(Sample sample) throws IOException {
    try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(sample.content()))) {
      return sample.truth().values().stream().map(value -> text(workbook, value)).toList();
    }
  }

  private static String text(Workbook workbook, TrueValue value) {
    CellReference place = new CellReference(value.cell());
    Row row = workbook.getSheet(value.sheet()).getRow(place.getRow());
    Cell cell = row.getCell(place.getCol());
    return cell == null ? "" : text(cell);
  }

  private static String text(Cell cell) {
    CellType type =
        cell.getCellType() == CellType.FORMULA
            ? cell.getCachedFormulaResultType()
            : cell.getCellType();
    return switch (type) {
      case NUMERIC -> Plain.of(BigDecimal.valueOf(cell.getNumericCellValue()));
      case STRING -> cell.getStringCellValue();
      case BLANK -> "";
      case BOOLEAN, ERROR, FORMULA, _NONE -> type.name();
    };
  }

  private static List<String> ofText(Sample sample) throws IOException {
    String text = new String(sample.content(), charset(sample.content()));
    char delimiter = text.contains("\t") ? '\t' : ';';
    CSVFormat format = CSVFormat.DEFAULT.builder().setDelimiter(delimiter).get();
    List<CSVRecord> records = format.parse(new StringReader(text)).getRecords();
    return sample.truth().values().stream()
        .map(value -> new CellReference(value.cell()))
        .map(place -> records.get(place.getRow()).get(place.getCol()))
        .toList();
  }

  private static Charset charset(byte[] bytes) {
    return switch (bytes[0] & 0xFF) {
      case 0xFF -> StandardCharsets.UTF_16;
      case 0xEF -> StandardCharsets.UTF_8;
      default -> Windows1258.CHARSET;
    };
  }
}
