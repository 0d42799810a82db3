package vn.danvan.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An exported ranking, read back, has the marts' numbers: those that the dashboard shows. */
@ExtendWith(DemoExtension.class)
class ExportedRankingTest {
  private static final int HEAD_ROW = 5;

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
            .add(IntStream.range(0, 7).mapToObj(column -> text(row, column)).toList());
      }
    }
    // The unranked stand apart, below a heading of their own.
    assertThat(lines.remove(facts.ranked().size()))
        .containsExactly("Đơn vị không xếp hạng và lý do", "", "", "", "", "", "");
    assertThat(lines).isEqualTo(expected(facts));
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
            .map(line -> IntStream.range(0, 7).mapToObj(i -> same(line.get(i), i)).toList())
            .toList();
    assertThat(lines).isEqualTo(expected(facts));
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

  private static List<List<String>> expected(Facts facts) {
    return facts.units().stream()
        .map(
            unit ->
                Arrays.asList(
                    unit.ranked() ? unit.rank().toString() : "",
                    unit.name(),
                    unit.region(),
                    unit.value() == null ? "" : unit.value().toPlainString(),
                    unit.numerator() == null ? "" : unit.numerator().toPlainString(),
                    unit.denominator() == null ? "" : unit.denominator().toPlainString(),
                    unit.ranked()
                        ? "Hạng %d/%d".formatted(unit.rank(), facts.ranked().size())
                        : "Không xếp hạng: " + unit.reason()))
        .toList();
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
    boolean number = List.of(0, 3, 4, 5).contains(column);
    return number && !text.isEmpty() ? Numbers.of(text).toPlainString() : text;
  }
}
