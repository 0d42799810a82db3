package vn.danvan.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.Unit;
import vn.danvan.decision.kernel.Decidable;
import vn.danvan.decision.kernel.Entry;
import vn.danvan.decision.kernel.RefusedDecisionException;
import vn.danvan.unit.kernel.UnitRegister;

/**
 * The list of open findings that a steward fills in: CSV in UTF-8 with a byte order mark. Only the
 * token and the three columns to fill in are read back, for a spreadsheet may write all else in its
 * own way.
 */
public final class DecisionSheet {
  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final String TOKEN = "Mã";
  private static final String ACTION = "Quyết định";
  private static final String VALUE = "Giá trị đúng";
  private static final String WHY = "Lý do";
  private static final String[] HEADINGS = {
    TOKEN,
    "Loại số liệu",
    "Biểu",
    "Đơn vị",
    "Tên đơn vị",
    "Kỳ",
    "Tệp",
    "Trang tính",
    "Ô",
    "Chỉ tiêu",
    "Cấp",
    "Phân tổ",
    "Nội dung ô",
    "Mức độ",
    "Quy tắc",
    "Vấn đề",
    ACTION,
    VALUE,
    WHY
  };

  private final Catalogue catalogue;
  private final UnitRegister register;

  public DecisionSheet(Catalogue catalogue, UnitRegister register) {
    this.catalogue = catalogue;
    this.register = register;
  }

  /** Writes one line per finding and returns how many they are. */
  public long write(Stream<Decidable> findings, OutputStream out) throws IOException {
    OutputStreamWriter writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    writer.write(BYTE_ORDER_MARK);
    CSVPrinter printer = new CSVPrinter(writer, CSVFormat.RFC4180);
    printer.printRecord((Object[]) HEADINGS);
    long lines = 0;
    Iterator<Decidable> each = findings.iterator();
    while (each.hasNext()) {
      printer.printRecord(line(each.next()));
      lines++;
    }
    printer.flush();
    return lines;
  }

  private Stream<String> line(Decidable finding) {
    boolean file = finding.element() == null;
    return Stream.of(
            finding.token(),
            catalogue.corpus(finding.corpus()).labelVi(),
            finding.form(),
            finding.reportingUnit(),
            name(finding.reportingUnit()),
            finding.reportingPeriod(),
            finding.fileName(),
            finding.sheet(),
            finding.cell(),
            file ? null : catalogue.element(finding.element()).labelVi() + about(finding),
            file ? null : catalogue.word("level", finding.level()),
            file ? null : catalogue.breakdownLabel(finding.breakdown()),
            finding.text(),
            catalogue.word("severity", finding.severity()),
            finding.rule(),
            finding.messageVi(),
            null,
            null,
            null)
        .map(RankingFile::safe);
  }

  /** Of whom and when a value is, where that is not who sent it. */
  private String about(Decidable finding) {
    boolean own =
        finding.unitId().equals(finding.reportingUnit())
            && finding.period().equals(finding.reportingPeriod());
    return own ? "" : " – %s, %s".formatted(name(finding.unitId()), finding.period());
  }

  private String name(String unit) {
    Unit known = unit == null ? null : register.units().get(unit);
    return known == null ? unit : known.latestName().fullName();
  }

  /**
   * The lines of a list that a steward filled in.
   *
   * @throws RefusedDecisionException when it is no such list
   */
  public static List<Entry> read(byte[] bytes) {
    String text = text(bytes);
    CSVFormat format =
        CSVFormat.RFC4180
            .builder()
            .setDelimiter(delimiter(text))
            .setHeader()
            .setSkipHeaderRecord(true)
            .setAllowMissingColumnNames(true)
            .setDuplicateHeaderMode(DuplicateHeaderMode.ALLOW_EMPTY)
            .get();
    try (CSVParser parser = CSVParser.parse(text, format)) {
      if (!parser.getHeaderNames().containsAll(List.of(TOKEN, ACTION, VALUE, WHY))) {
        throw new RefusedDecisionException(
            "It is no list of findings: its first line must have the columns %s, %s, %s and %s. Write one with decide list --csv FILE."
                .formatted(TOKEN, ACTION, VALUE, WHY));
      }
      List<Entry> entries = new ArrayList<>();
      for (CSVRecord line : parser) {
        Entry entry =
            new Entry(
                line.getRecordNumber() + 1,
                field(line, TOKEN),
                field(line, ACTION),
                field(line, VALUE),
                field(line, WHY));
        if (!entry.isUntouched()) {
          entries.add(entry);
        }
      }
      return entries;
    } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
      throw new RefusedDecisionException("It is no CSV file: " + e.getMessage());
    }
  }

  private static String field(CSVRecord line, String column) {
    return line.isSet(column) ? line.get(column).strip() : "";
  }

  private static String text(byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new RefusedDecisionException(
          "It is no UTF-8: save it in the spreadsheet as \"CSV UTF-8\".");
    }
  }

  /** A spreadsheet separates by what its country does. */
  private static char delimiter(String text) {
    String heading = text.lines().findFirst().orElse("");
    return Stream.of(',', ';', '\t')
        .max(Comparator.comparingLong(mark -> heading.chars().filter(c -> c == mark).count()))
        .orElseThrow();
  }
}
