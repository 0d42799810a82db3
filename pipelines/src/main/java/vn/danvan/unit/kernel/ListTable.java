package vn.danvan.unit.kernel;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import vn.danvan.text.kernel.Text;

/** A list as a table: UTF-8 text, a heading, rows; values apart by comma, semicolon or tab. */
record ListTable(String file, Set<String> heading, List<ListRow> rows) {
  /** Largest file that is read, in bytes. */
  static final int MAX_BYTES = 20 << 20;

  /** Most rows that are read: ten times those of the longest official list. */
  static final int MAX_ROWS = 100_000;

  /** The table; null, and a fault, when the bytes are none. */
  static ListTable read(String file, byte[] bytes, ListFaults faults) {
    String text = text(file, bytes, faults);
    if (text == null) {
      return null;
    }
    CSVFormat format =
        CSVFormat.DEFAULT.builder().setDelimiter(delimiter(text)).setIgnoreEmptyLines(false).get();
    try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
      return table(file, parser, faults);
    } catch (IOException | UncheckedIOException | IllegalStateException e) {
      faults.file(
          file,
          "a quotation mark is opened and not closed, or stands within a value: %s",
          words(e));
      return null;
    }
  }

  private static ListTable table(String file, CSVParser parser, ListFaults faults) {
    Map<String, Integer> columns = null;
    List<ListRow> rows = new ArrayList<>();
    for (CSVRecord line : parser) {
      if (columns == null) {
        columns = columns(file, line, faults);
        if (columns == null) {
          return null;
        }
      } else if (!isBlank(line.values())) {
        if (rows.size() == MAX_ROWS) {
          faults.file(
              file, "has more than %d rows: a list of all communes has some 10,000", MAX_ROWS);
          return null;
        }
        rows.add(
            new ListRow(
                file, (int) line.getRecordNumber(), columns, Arrays.asList(line.values()), faults));
      }
    }
    if (columns == null || rows.isEmpty()) {
      faults.file(file, "has no rows: name the list itself");
      return null;
    }
    return new ListTable(file, columns.keySet(), rows);
  }

  private static boolean isBlank(String[] values) {
    for (String value : values) {
      if (!value.isBlank()) {
        return false;
      }
    }
    return true;
  }

  private static Map<String, Integer> columns(String file, CSVRecord line, ListFaults faults) {
    Map<String, Integer> columns = new LinkedHashMap<>();
    for (int i = 0; i < line.size(); i++) {
      String name = Text.clean(line.get(i)).toLowerCase(Locale.ROOT);
      if (columns.putIfAbsent(name.isEmpty() ? "#" + (i + 1) : name, i) != null) {
        faults.file(file, "the heading has the column \"%s\" twice: remove one", name);
        return null;
      }
    }
    return columns;
  }

  private static String text(String file, byte[] bytes, ListFaults faults) {
    if (bytes.length > MAX_BYTES) {
      faults.file(file, "has %d bytes, more than %d: it is no list", bytes.length, MAX_BYTES);
      return null;
    }
    if (bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K') {
      faults.file(file, "is a workbook: save its sheet as \"CSV UTF-8\"");
      return null;
    }
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CharsetDecoder decoder =
        UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    if (decoder.decode(in, out, true).isError()) {
      long line = out.flip().chars().filter(c -> c == '\n').count() + 1;
      faults.file(file, "is not UTF-8 in line %d: save it as \"CSV UTF-8\"", line);
      return null;
    }
    String text = out.flip().toString();
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  /** What the heading is divided by: programs of Viet Nam's locale write semicolons. */
  private static String delimiter(String text) {
    String heading = text.lines().findFirst().orElse("");
    return Stream.of(",", ";", "\t").filter(heading::contains).findFirst().orElse(",");
  }

  private static String words(Exception e) {
    return e.getCause() == null ? e.getMessage() : e.getCause().getMessage();
  }
}
