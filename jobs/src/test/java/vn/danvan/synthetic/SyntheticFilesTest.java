package vn.danvan.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.CatalogueReader;

class SyntheticFilesTest {
  private static final Catalogue CATALOGUE = CatalogueReader.shipped();
  private static final SyntheticHistory HISTORY = SyntheticHistory.of(CATALOGUE, 7);
  @TempDir private static Path folder;

  private static final List<String> told = new ArrayList<>();
  private static Synthetic.Written written;

  @BeforeAll
  static void writeTheLastRounds() {
    written = Synthetic.write(HISTORY, folder, SyntheticFilesTest::isOfTheLast, told::add);
  }

  @Test
  void writesWhatProvincesSentAndNothingOfTheSilentOnes() throws IOException {
    List<String> expected = new ArrayList<>();
    for (SyntheticReport report : reports()) {
      if (!report.silent()) {
        expected.add(SyntheticFile.first(CATALOGUE, report).name());
      }
      if (report.revised()) {
        expected.add(SyntheticFile.revision(CATALOGUE, report).name());
      }
    }

    assertThat(workbooks().keySet()).containsExactlyInAnyOrderElementsOf(expected);
    assertThat(expected)
        .contains(
            "MO-PHONG_2024_DV-01_VN63-14_son-la.xlsx",
            "MO-PHONG_2025-S1_DV-02_VN63-14_son-la.xlsx");
    assertThat(written.files()).isEqualTo(expected.size());
    assertThat(written.revisions()).isEqualTo(12);
    assertThat(told).hasSize(4).allMatch(line -> line.contains("tệp mô phỏng"));
  }

  @Test
  void everyFileIsMarkedAndDiffersFromTheTruthInTheListedFaultsOnly() throws IOException {
    Map<String, String> differing = new TreeMap<>();
    for (SyntheticReport report : reports()) {
      if (!report.silent()) {
        SyntheticFile first = SyntheticFile.first(CATALOGUE, report);
        compare(first, differing);
      }
      if (report.revised()) {
        compare(SyntheticFile.revision(CATALOGUE, report), differing);
      }
    }

    assertThat(differing).isNotEmpty().isEqualTo(listedCellFaults());
  }

  @Test
  void theListNamesWholeFilesToo() throws IOException {
    long whole =
        reports().stream().filter(SyntheticReport::silent).count()
            + reports().stream().filter(SyntheticReport::late).count()
            + reports().stream().filter(SyntheticReport::revised).count();

    assertThat(listed().stream().filter(fault -> fault.get("Ô").isEmpty()).count())
        .isEqualTo(whole);
    assertThat(listed()).hasSize(written.faults());
  }

  @Test
  void aFileWasLastChangedWhenTheCommissionReceivedIt() throws IOException {
    Map<String, Path> workbooks = workbooks();
    for (SyntheticReport report : reports()) {
      for (SyntheticFile file : SyntheticFile.of(CATALOGUE, report)) {
        assertThat(
                Files.getLastModifiedTime(workbooks.get(file.name()))
                    .toInstant()
                    .atZone(ZoneId.of("Asia/Ho_Chi_Minh"))
                    .toLocalDateTime())
            .isEqualTo(file.received().atTime(9, 0));
      }
    }
  }

  @Test
  void equalSeedsGiveEqualBytes(@TempDir Path again) throws IOException {
    Synthetic.write(
        SyntheticHistory.of(CATALOGUE, 7),
        again,
        report -> report.period().startsWith("2025"),
        line -> {});

    try (Stream<Path> files = Files.walk(again)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".xlsx")).toList()) {
        assertThat(file).hasSameBinaryContentAs(folder.resolve(again.relativize(file)));
      }
    }
  }

  private static void assertMarked(SyntheticFile file, Workbook workbook) {
    assertThat(file.name()).startsWith("MO-PHONG_");
    assertThat(workbook.getNumberOfSheets()).isEqualTo(1);
    assertThat(workbook.getSheetName(0)).isEqualTo("MÔ PHỎNG " + file.report().form());
    assertThat(text(workbook.getSheetAt(0), SheetLayout.MARK_ROW, 0))
        .startsWith(CATALOGUE.corpus("synthetic").markVi());
  }

  private static void compare(SyntheticFile file, Map<String, String> differing)
      throws IOException {
    SheetLayout layout = new SheetLayout(file.report().version());
    Path path = folder.resolve(file.delivery()).resolve(file.name());
    try (Workbook workbook = opened(path)) {
      assertMarked(file, workbook);
      Sheet sheet = workbook.getSheetAt(0);
      file.cells()
          .forEach(
              (key, cell) -> {
                SheetLayout.Place place = layout.place(key);
                String text = text(sheet, place.row(), place.column());
                assertThat(text).as("%s %s", file.name(), place.address()).isEqualTo(cell.text());
                boolean number =
                    cell(sheet, place.row(), place.column()).getCellType() == CellType.NUMERIC;
                boolean right = number && text.equals(String.valueOf(cell.value()));
                if (!right && cell.value() != null) {
                  differing.put(file.delivery() + "/" + file.name() + "!" + place.address(), text);
                }
              });
    }
  }

  private static Map<String, String> listedCellFaults() throws IOException {
    Map<String, String> faults = new TreeMap<>();
    for (CSVRecord fault : listed()) {
      if (!fault.get("Ô").isEmpty()) {
        faults.put(fault.get("Tệp") + "!" + fault.get("Ô"), fault.get("Nội dung trong tệp"));
      }
    }
    return faults;
  }

  private static List<CSVRecord> listed() throws IOException {
    List<String> lines =
        Files.readAllLines(folder.resolve(Synthetic.FAULT_LIST), StandardCharsets.UTF_8);
    assertThat(lines.getFirst()).contains("DANH SÁCH LỖI CÀI SẴN");
    CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser =
        CSVParser.parse(String.join("\n", lines.subList(1, lines.size())), format)) {
      return parser.getRecords();
    }
  }

  private static boolean isOfTheLast(SyntheticReport report) {
    return report.period().compareTo("2024") >= 0;
  }

  private static List<SyntheticReport> reports() {
    return HISTORY.reports().stream().filter(SyntheticFilesTest::isOfTheLast).toList();
  }

  private static Map<String, Path> workbooks() throws IOException {
    Map<String, Path> workbooks = new LinkedHashMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      files
          .filter(path -> path.toString().endsWith(".xlsx"))
          .forEach(path -> workbooks.put(path.getFileName().toString(), path));
    }
    return workbooks;
  }

  private static Workbook opened(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return new XSSFWorkbook(in);
    }
  }

  private static Cell cell(Sheet sheet, int row, int column) {
    return sheet.getRow(row).getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
  }

  private static String text(Sheet sheet, int row, int column) {
    Cell cell = cell(sheet, row, column);
    return switch (cell.getCellType()) {
      case NUMERIC ->
          BigDecimal.valueOf(cell.getNumericCellValue()).stripTrailingZeros().toPlainString();
      case STRING -> cell.getStringCellValue();
      case BLANK -> "";
      case FORMULA, BOOLEAN, ERROR, _NONE ->
          throw new AssertionError("Unexpected cell " + new CellReference(row, column));
    };
  }
}
