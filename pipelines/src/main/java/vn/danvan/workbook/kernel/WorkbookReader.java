package vn.danvan.workbook.kernel;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/**
 * Bytes to sheets. What a file is, is decided by its content and never by its name. Limits bound
 * memory and time: a file beyond them is a finding.
 */
public final class WorkbookReader {
  /** Largest file that is opened, in bytes. */
  public static final long MAX_FILE_BYTES = 20L << 20;

  private static final long MAX_UNPACKED_BYTES = 200L << 20;
  private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);
  private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]");
  private static final Pattern DATE_FORMAT = Pattern.compile("(?i)[dy]|h|m{1,5}");
  private static final Pattern STORED =
      Pattern.compile("-?\\d{1,30}(\\.\\d{1,30})?([Ee][+-]?\\d{1,3})?");
  private static final int MAX_CELLS = 200_000;
  private static final int MAX_COLUMNS = 500;

  private WorkbookReader() {}

  /** Opens an .xlsx or a UTF-8 .csv. */
  public static Workbook read(byte[] bytes) throws UnreadableFileException {
    if (bytes.length == 0) {
      throw new UnreadableFileException("FILE_EMPTY", "0", null, "0 byte");
    }
    if (bytes.length > MAX_FILE_BYTES) {
      throw tooLarge(bytes.length + " byte", MAX_FILE_BYTES + " byte");
    }
    boolean xlsx = startsWith(bytes, 'P', 'K', 3, 4);
    return new Workbook(
        xlsx ? Workbook.Kind.XLSX : Workbook.Kind.CSV,
        xlsx ? xlsx(bytes) : csv(bytes),
        Map.of(),
        List.of());
  }

  private static List<Sheet> xlsx(byte[] bytes) throws UnreadableFileException {
    requireBoundedArchive(bytes);
    List<Sheet> sheets = new ArrayList<>();
    int cells = 0;
    try (ReadableWorkbook workbook =
        new ReadableWorkbook(new ByteArrayInputStream(bytes), WITH_FORMATS)) {
      for (var sheet : workbook.getSheets().toList()) {
        SortedMap<Integer, SortedMap<Integer, SheetCell>> rows = new TreeMap<>();
        try (Stream<Row> stream = sheet.openStream()) {
          for (Row row : (Iterable<Row>) stream::iterator) {
            SortedMap<Integer, SheetCell> found = cells(row);
            cells += found.size();
            if (cells > MAX_CELLS) {
              throw tooLarge("> " + MAX_CELLS + " ô", MAX_CELLS + " ô");
            }
            if (!found.isEmpty()) {
              rows.put(row.getRowNum() - 1, found);
            }
          }
        }
        sheets.add(new Sheet(sheet.getName(), rows));
      }
    } catch (IOException | RuntimeException e) {
      throw notAWorkbook("tệp .xlsx bị hỏng", e);
    }
    return sheets;
  }

  private static SortedMap<Integer, SheetCell> cells(Row row) {
    SortedMap<Integer, SheetCell> cells = new TreeMap<>();
    for (int column = 0; column < Math.min(row.getCellCount(), MAX_COLUMNS); column++) {
      Cell cell = row.getCell(column);
      if (cell == null) {
        continue;
      }
      String formula = cell.getFormula();
      SheetCell.Type type =
          switch (cell.getType()) {
            case NUMBER -> SheetCell.Type.NUMBER;
            case STRING -> SheetCell.Type.TEXT;
            case FORMULA -> resultType(cell.getRawValue());
            case BOOLEAN -> SheetCell.Type.BOOLEAN;
            case ERROR -> SheetCell.Type.ERROR;
            case EMPTY -> null;
          };
      String text =
          type == SheetCell.Type.TEXT && formula == null ? cell.getText() : cell.getRawValue();
      if (type != null && text != null && !text.isBlank()) {
        SheetCell.Format format =
            type == SheetCell.Type.NUMBER && isDate(cell)
                ? SheetCell.Format.DATE
                : SheetCell.Format.PLAIN;
        cells.put(column, new SheetCell(text, type, format, formula));
      }
    }
    return cells;
  }

  private static SheetCell.Type resultType(String result) {
    if (result != null && result.startsWith("#")) {
      return SheetCell.Type.ERROR;
    }
    return result != null && STORED.matcher(result).matches()
        ? SheetCell.Type.NUMBER
        : SheetCell.Type.TEXT;
  }

  /** Excel turns "14/6" into a day: a number with a date's format is no count. */
  private static boolean isDate(Cell cell) {
    String format = cell.getDataFormatString();
    return format != null && DATE_FORMAT.matcher(QUOTED.matcher(format).replaceAll("")).find();
  }

  private static List<Sheet> csv(byte[] bytes) throws UnreadableFileException {
    String text = utf8(bytes);
    if (text.stripLeading().startsWith("<")) {
      throw notAWorkbook("là trang web hoặc XML, không phải bảng tính", null);
    }
    SortedMap<Integer, SortedMap<Integer, SheetCell>> rows = new TreeMap<>();
    try (var parser = CSVFormat.RFC4180.parse(new StringReader(text))) {
      int cells = 0;
      for (CSVRecord csvRecord : parser) {
        SortedMap<Integer, SheetCell> found = new TreeMap<>();
        for (int column = 0; column < Math.min(csvRecord.size(), MAX_COLUMNS); column++) {
          if (!csvRecord.get(column).isBlank()) {
            found.put(column, SheetCell.text(csvRecord.get(column)));
          }
        }
        cells += found.size();
        if (cells > MAX_CELLS) {
          throw tooLarge("> " + MAX_CELLS + " ô", MAX_CELLS + " ô");
        }
        if (!found.isEmpty()) {
          rows.put((int) csvRecord.getRecordNumber() - 1, found);
        }
      }
    } catch (IOException | RuntimeException e) {
      throw notAWorkbook("không phải .xlsx, cũng không phải .csv", e);
    }
    return List.of(new Sheet("", rows));
  }

  private static String utf8(byte[] bytes) throws UnreadableFileException {
    try {
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString();
      if (text.indexOf('\0') >= 0) {
        throw new CharacterCodingException();
      }
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw notAWorkbook("không phải .xlsx, cũng không phải văn bản UTF-8", e);
    }
  }

  /** A small archive may unpack to something huge; count before anything is parsed. */
  private static void requireBoundedArchive(byte[] bytes) throws UnreadableFileException {
    byte[] buffer = new byte[1 << 16];
    long unpacked = 0;
    try (ZipFile zip =
        ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes)).get()) {
      for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
        // What an entry says of its size may be a lie.
        try (InputStream in = zip.getInputStream(entry)) {
          for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            unpacked += read;
            if (unpacked > MAX_UNPACKED_BYTES) {
              throw tooLarge("> " + MAX_UNPACKED_BYTES + " byte", MAX_UNPACKED_BYTES + " byte");
            }
          }
        }
      }
    } catch (IOException | RuntimeException e) {
      throw notAWorkbook("tệp nén bị hỏng", e);
    }
  }

  private static boolean startsWith(byte[] bytes, int... magic) {
    for (int i = 0; i < magic.length; i++) {
      if (i >= bytes.length || bytes[i] != (byte) magic[i]) {
        return false;
      }
    }
    return true;
  }

  private static UnreadableFileException tooLarge(String value, String limit) {
    return new UnreadableFileException("FILE_TOO_LARGE", value, limit, null);
  }

  private static UnreadableFileException notAWorkbook(String detail, Exception cause) {
    UnreadableFileException exception =
        new UnreadableFileException("FILE_NOT_A_WORKBOOK", null, ".xlsx, .csv", detail);
    exception.initCause(cause);
    return exception;
  }
}
