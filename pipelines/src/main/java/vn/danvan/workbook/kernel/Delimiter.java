package vn.danvan.workbook.kernel;

import java.io.IOException;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * How the values of a text stand apart: the mark that gives most lines the same number of values.
 */
final class Delimiter {
  /** Of two that do equally well the first: commas also stand in texts and numbers. */
  private static final char[] CANDIDATES = {'\t', ';', ','};

  private static final int LINES = 200;
  private static final int MAX_DELIMITERS = 2_000_000;

  private Delimiter() {}

  /** Reads values apart by a mark, quoted as spreadsheet programs quote. */
  static CSVParser parser(String text, char delimiter) throws IOException, UnreadableFileException {
    // The library makes an object of each value of a line, however long that is.
    if (text.chars().filter(c -> c == delimiter).count() > MAX_DELIMITERS) {
      throw UnreadableFileException.tooMany(MAX_DELIMITERS, "dấu phân cách");
    }
    return CSVFormat.RFC4180
        .builder()
        .setDelimiter(delimiter)
        .setTrailingData(true)
        .get()
        .parse(new StringReader(text));
  }

  static char of(String text) throws UnreadableFileException {
    char best = ',';
    int most = 0;
    for (char candidate : CANDIDATES) {
      int lines = linesOfOneWidth(text, candidate);
      if (lines > most) {
        most = lines;
        best = candidate;
      }
    }
    return best;
  }

  private static int linesOfOneWidth(String text, char delimiter) throws UnreadableFileException {
    Map<Integer, Integer> linesByWidth = new HashMap<>();
    try (CSVParser parser = parser(text, delimiter)) {
      for (CSVRecord line : parser) {
        if (line.size() > 1) {
          linesByWidth.merge(line.size(), 1, Integer::sum);
        }
        if (line.getRecordNumber() == LINES) {
          break;
        }
      }
    } catch (IOException | RuntimeException e) {
      // Quotes that do not close with this mark; the lines before them count.
    }
    return linesByWidth.values().stream().mapToInt(Integer::intValue).max().orElse(0);
  }
}
