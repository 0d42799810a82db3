package vn.danvan.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A table of ../shared/truth: other people's results, read where they stand. */
public final class TruthFile {
  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

  private TruthFile() {}

  /** The rows of a table; the test is skipped, and says so, when they do not stand there. */
  public static List<CSVRecord> rows(String name) {
    try {
      String text = Files.readString(Shared.path("truth/" + name), UTF_8);
      String withoutMark = text.startsWith("\uFEFF") ? text.substring(1) : text;
      try (CSVParser parser = CSVParser.parse(new StringReader(withoutMark), FORMAT)) {
        return parser.getRecords();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A number; NaN where it is missing. */
  public static double number(CSVRecord row, String column) {
    String text = row.get(column);
    return isMissing(text) ? Double.NaN : Double.parseDouble(text.replace("Inf", "Infinity"));
  }

  /** A column of numbers. */
  public static double[] numbers(List<CSVRecord> rows, String column) {
    return rows.stream().mapToDouble(row -> number(row, column)).toArray();
  }

  /** Whether a cell says nothing. */
  public static boolean isMissing(String text) {
    return text.isEmpty() || text.equals("NA");
  }
}
