package vn.danvan.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An exported ranking, read back, has the marts' numbers: those that the dashboard shows. */
@ExtendWith(DemoExtension.class)
class ExportedRankingTest {
  private static final int HEAD_ROW = 5;
  private static final int COLUMNS = 12;

  @TempDir Path folder;

  static Stream<Setting> settings() {
    return Setting.compared().stream();
  }

  @ParameterizedTest
  @MethodSource("settings")
  void aWorkbookHasEveryUnitAndNumbersAsNumbers(Setting setting, Demo demo) throws IOException {
    Facts facts = new Facts(demo.trino("danvan"), setting);

    Path file = export(demo, setting, "xlsx");

    List<List<String>> head = new ArrayList<>();
    List<List<String>> lines = new ArrayList<>();
    try (InputStream in = Files.newInputStream(file);
        XSSFWorkbook workbook = new XSSFWorkbook(in)) {
      Sheet sheet = workbook.getSheetAt(0);
      for (Row row : sheet) {
        (row.getRowNum() <= HEAD_ROW ? head : lines)
            .add(IntStream.range(0, COLUMNS).mapToObj(column -> text(row, column)).toList());
      }
    }
    // The unranked stand apart, below a heading of their own.
    assertThat(lines.remove(facts.ranked().size()))
        .containsExactly(
            "Đơn vị không xếp hạng và lý do", "", "", "", "", "", "", "", "", "", "", "");
    assertThat(lines).isEqualTo(expected(demo, facts, setting, false));
    assertThat(head.toString())
        .contains(facts.indicatorLabel(), facts.releaseName(), facts.caveat(), "DỮ LIỆU MÔ PHỎNG")
        .contains("Giá trị (" + facts.indicatorUnit() + ")");
  }

  @ParameterizedTest
  @MethodSource("settings")
  void aTextFileHasEveryUnitAndSaysWhatItIs(Setting setting, Demo demo) throws IOException {
    Facts facts = new Facts(demo.trino("danvan"), setting);

    Path file = export(demo, setting, "csv");

    String text = Files.readString(file);
    // Without the mark spreadsheets garble Vietnamese.
    assertThat(text).startsWith("\uFEFF");
    List<CSVRecord> records =
        CSVFormat.RFC4180.parse(new StringReader(text.substring(1))).getRecords();
    List<List<String>> lines =
        records.stream()
            .skip(1)
            .map(line -> IntStream.range(0, COLUMNS).mapToObj(i -> same(line.get(i), i)).toList())
            .toList();
    assertThat(lines).isEqualTo(expected(demo, facts, setting, true));
    assertThat(records.stream().skip(1))
        .allSatisfy(
            line ->
                assertThat(line.toList())
                    .contains(
                        "DỮ LIỆU MÔ PHỎNG",
                        facts.releaseName(),
                        facts.indicatorLabel(),
                        facts.caveat()));
  }

  @Test
  void theDemoLeftTheRankingThatTheDashboardShowsFirst(Demo demo) throws IOException {
    Facts facts = new Facts(demo.trino("danvan"), Setting.AT_FIRST);
    Path file =
        demo.home().resolve("exports/MO-PHONG_xep-hang_dialogues_per_unit_commune_2024_63.xlsx");

    try (InputStream in = Files.newInputStream(file);
        XSSFWorkbook workbook = new XSSFWorkbook(in)) {
      Sheet sheet = workbook.getSheetAt(0);
      Facts.Unit first = facts.ranked().getFirst();
      assertThat(sheet.getRow(HEAD_ROW + 1).getCell(1).getStringCellValue())
          .isEqualTo(first.name());
      assertThat(Numbers.of(sheet.getRow(HEAD_ROW + 1).getCell(3).getNumericCellValue()))
          .isEqualTo(first.value());
    }
  }

  @Test
  void theMethodNoteStatesTheParametersInForce(Demo demo) throws IOException {
    Path file = folder.resolve("note.md");
    Path document = folder.resolve("note.docx");

    CommandLine.Outcome outcome =
        demo.danvan("export", "method-note", "--format=md", "--out=" + file);
    CommandLine.Outcome second = demo.danvan("export", "method-note", "--out=" + document);

    assertThat(outcome.exitCode()).as(outcome.err()).isZero();
    assertThat(second.exitCode()).as(second.err()).isZero();
    String text = Files.readString(file);
    assertThat(text)
        .contains(
            "# Phụ lục: Phương pháp xếp hạng các tỉnh, thành phố",
            "- Số lần mô phỏng: 20.000.",
            "- Số khởi tạo của mô phỏng: 20250701.",
            "- Độ tin cậy của giới hạn rộng: 99,8%.",
            "Số cuộc đối thoại bình quân một đơn vị cấp xã")
        .doesNotContain("{", "}", "null");
    try (InputStream in = Files.newInputStream(document);
        XWPFDocument word = new XWPFDocument(in)) {
      assertThat(word.getParagraphs().stream().map(line -> line.getText().replace("– ", "- ")))
          .containsExactlyElementsOf(
              text.lines()
                  .filter(line -> !line.isBlank())
                  .map(line -> line.replaceFirst("^#+ ", ""))
                  .toList());
    }
  }

  private Path export(Demo demo, Setting setting, String format) {
    Path file = folder.resolve("ranking." + format);
    CommandLine.Outcome outcome =
        demo.danvan(
            "export",
            "ranking",
            "--indicator=" + setting.indicator(),
            "--period=" + setting.period(),
            "--frame=" + setting.frame(),
            "--corpus=" + setting.corpus(),
            "--format=" + format,
            "--out=" + file);
    assertThat(outcome.exitCode()).as(outcome.err()).isZero();
    return file;
  }

  /** What the marts have of each unit, interval ends rounded as a text file rounds them. */
  private static List<List<String>> expected(
      Demo demo, Facts facts, Setting setting, boolean rounded) {
    Statements statements = new Statements(demo.trino("danvan"), facts.releaseId(), setting);
    List<List<String>> lines = new ArrayList<>();
    for (Facts.Unit unit : facts.units()) {
      List<String> line =
          new ArrayList<>(
              List.of(
                  unit.ranked() ? unit.rank().toString() : "",
                  unit.name(),
                  unit.region(),
                  unit.value() == null ? "" : unit.value().toPlainString(),
                  unit.numerator() == null ? "" : unit.numerator().toPlainString(),
                  unit.denominator() == null ? "" : unit.denominator().toPlainString()));
      line.addAll(
          unit.ranked()
              ? statements.of(unit.id())
              : List.of("", "", "", "", "Không xếp hạng: " + unit.reason(), ""));
      for (int end = 6; rounded && unit.ranked() && end <= 7; end++) {
        BigDecimal exact = new BigDecimal(line.get(end));
        line.set(
            end,
            Numbers.of(exact.setScale(facts.decimals(), RoundingMode.HALF_UP)).toPlainString());
      }
      lines.add(line);
    }
    return lines;
  }

  private static String text(Row row, int column) {
    Cell cell = row.getCell(column);
    if (cell == null) {
      return "";
    }
    return cell.getCellType() == CellType.NUMERIC
        ? Numbers.of(cell.getNumericCellValue()).toPlainString()
        : cell.getStringCellValue();
  }

  private static String same(String text, int column) {
    boolean number = List.of(0, 3, 4, 5, 6, 7, 8, 9).contains(column);
    return number && !text.isEmpty() ? Numbers.of(text).toPlainString() : text;
  }
}
