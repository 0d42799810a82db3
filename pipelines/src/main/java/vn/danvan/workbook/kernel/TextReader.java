package vn.danvan.workbook.kernel;

import java.io.IOException;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads a text of values (.csv, .tsv, .txt) as the one sheet that a spreadsheet program shows. */
final class TextReader {
  private static final int MAX_BYTES = 16 << 20;

  /** Excel takes its delimiter from such a line, and does not show it. */
  private static final Pattern SEPARATOR =
      Pattern.compile("\\Asep=(.)\\R?", Pattern.CASE_INSENSITIVE);

  private static final Pattern CONTROLS = Pattern.compile("[\\x00-\\x08\\x0E-\\x1F\\x7F]");

  private TextReader() {}

  static Workbook read(byte[] bytes) throws IOException, UnreadableFileException {
    if (bytes.length > MAX_BYTES) {
      throw UnreadableFileException.tooLarge(bytes.length + " byte", MAX_BYTES + " byte");
    }
    TextEncoding.Decoded decoded = TextEncoding.decode(bytes);
    ForeignFile.requireNoMarkup(decoded.text());
    if (CONTROLS.matcher(decoded.text()).find()) {
      throw UnreadableFileException.notAWorkbook("không phải bảng tính, cũng không phải văn bản");
    }
    WorkbookDraft draft = new WorkbookDraft();
    if (decoded.legacy() != null) {
      draft.remark("LEGACY_ENCODING", decoded.legacy());
    }
    Matcher separator = SEPARATOR.matcher(decoded.text());
    boolean stated = separator.find();
    String values = stated ? decoded.text().substring(separator.end()) : decoded.text();
    read(values, stated ? separator.group(1).charAt(0) : Delimiter.of(values), draft);
    return draft.finish(Workbook.Kind.CSV, Map.of());
  }

  private static void read(String text, char delimiter, WorkbookDraft draft)
      throws IOException, UnreadableFileException {
    SheetDraft sheet = draft.addSheet("", false);
    try (CSVParser parser = Delimiter.parser(text, delimiter)) {
      boolean room = true;
      for (CSVRecord line : parser) {
        for (int column = 0; room && column < line.size(); column++) {
          room =
              sheet.put(
                  (int) line.getRecordNumber() - 1,
                  column,
                  DraftCell.of(line.get(column), SheetCell.Type.TEXT, CellStyle.PLAIN, null));
        }
        if (!room) {
          break;
        }
      }
    }
  }
}
