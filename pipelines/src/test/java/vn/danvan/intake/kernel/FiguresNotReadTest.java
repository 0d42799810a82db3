package vn.danvan.intake.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danvan.intake.kernel.AnnexFindings.cellFinding;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.CatalogueReader;
import vn.danvan.record.Cell;
import vn.danvan.record.Finding;

/** Figures that cannot be placed are told where they stand, and taken for nothing else. */
class FiguresNotReadTest {
  private static final Catalogue CATALOGUE = CatalogueReader.shipped();
  private static final String COMMUNES = "Số đơn vị hành chính cấp xã";
  private static final String RECOGNISED = "Số mô hình \"Dân vận khéo\" được công nhận";

  private final FileReader reader = new FileReader(CATALOGUE);
  private final AnnexFile annex = new AnnexFile(CATALOGUE, "2024");

  @Test
  void ofARowWithoutLabelNumbersAreToldHoweverTheyAreWritten() {
    for (Object figure : List.of(9, "9", "1.234", "'12", "12 cuộc", "gần 300", "≥ 5", true)) {
      AnnexFile file = new AnnexFile(CATALOGUE, "2024");
      final String address = "B" + file.nextRow();
      file.lines.add(new AnnexFile.Line("6", "", Map.of("Tổng", figure)));

      assertThat(findings(file, "ELEMENT_UNKNOWN"))
          .as(figure.toString())
          .containsExactly(cellFinding(address, "ELEMENT_UNKNOWN", "", ""));
    }
  }

  @Test
  void wordsBesideNoLabelAreNoFigures() {
    for (String words : List.of("TRƯỞNG BAN", "Yên Bái, ngày 12 tháng 01 năm 2025", "trên đây")) {
      AnnexFile file = new AnnexFile(CATALOGUE, "2024");
      file.lines.add(new AnnexFile.Line("", "", Map.of("Tổng", words)));

      assertThat(read(file).findings()).as(words).isEmpty();
    }
  }

  @Test
  void belowARowWithoutLabelNoMemberIsTakenForTheElementBefore() {
    // given
    replace(RECOGNISED, "");

    // then
    assertThat(read(annex).cells())
        .filteredOn(cell -> cell.breakdown().equals("recipient=collective"))
        .map(FiguresNotReadTest::inShort)
        .containsExactly("D51 dvk_models_registered 510");
    assertThat(findings(annex, "ELEMENT_UNKNOWN")).hasSize(3);
  }

  @Test
  void aRowOfFiguresIsNoSignatureWhateverItBeginsWith() {
    // given
    annex.lines.add(2, new AnnexFile.Line("2", "Trưởng ban công tác mặt trận", Map.of("Tổng", 9)));

    // when
    Reading reading = read(annex);

    // then
    assertThat(reading.cells()).hasSameSizeAs(annex.cells);
    assertThat(reading.findings()).map(Finding::rule).containsExactly("ELEMENT_UNKNOWN");
  }

  @Test
  void rowsBelowTheSignaturesAreTold() {
    // given
    int last = annex.lines.size() - 1;
    AnnexFile.Line line = annex.lines.get(last);
    annex.lines.add(last, new AnnexFile.Line("", "NGƯỜI LẬP BIỂU", Map.of("Tổng", "TRƯỞNG BAN")));

    // then
    assertThat(findings(annex, "ROW_NOT_READ"))
        .containsExactly(
            cellFinding("B" + (annex.nextRow() - 1), "ROW_NOT_READ", line.label(), null));
  }

  @Test
  void aColumnIsToldWhoseFiguresStandInUnknownRowsOnly() {
    // given
    annex.columns.add("Cụm thi đua");
    annex.lines.add(
        new AnnexFile.Line("6", "Số cây đã trồng", Map.of("Cụm thi đua", new BigDecimal(9))));

    // then
    assertThat(read(annex).findings())
        .map(AnnexFindings::withoutSubmission)
        .containsExactly(cellFinding("H11", "COLUMN_UNKNOWN", "Số lượng – Cụm thi đua", "DV-01"));
  }

  @Test
  void aSheetWhoseTableHasNoHeadingIsTold() {
    // given
    byte[] file = Workbooks.packed("Biểu DV-01", this::withoutHeading);

    // then
    assertThat(reader.read("real", "sha", file).findings())
        .filteredOn(finding -> finding.rule().equals("TABLE_WITHOUT_HEADING"))
        .map(AnnexFindings::withoutSubmission)
        .containsExactly(cellFinding("B2", "TABLE_WITHOUT_HEADING", COMMUNES, null));
  }

  @Test
  void aTableNoneOfWhoseColumnsIsHeadedAsOneOfFiguresIsTold() {
    // given
    byte[] file =
        Workbooks.packed(
            "Biểu DV-01",
            sheet -> {
              annex.write(sheet);
              below(sheet, "STT", "Nội dung", "ĐVT", "Ghi chú");
            });

    // then
    assertThat(reader.read("real", "sha", file).findings())
        .map(AnnexFindings::withoutSubmission)
        .containsExactly(cellFinding("B202", "TABLE_WITHOUT_HEADING", COMMUNES, null));
  }

  @Test
  void figuresOnASheetThatIsCalledAListAreTold() {
    // given
    byte[] file =
        Workbooks.packed(
            new TreeMap<>(
                Map.of(
                    "Biểu DV-01",
                    annex::write,
                    "Cần kiểm tra",
                    sheet -> below(sheet, "STT", "Nội dung", "ĐVT", "Tổng"),
                    "Danh mục số liệu",
                    sheet -> below(sheet, "STT", "Nội dung", "ĐVT", "Tổng"))));

    // then
    assertThat(reader.read("real", "sha", file).findings())
        .map(finding -> "%s %s!%s".formatted(finding.rule(), finding.sheet(), finding.cell()))
        .containsExactly("SHEET_NOT_READ Danh mục số liệu!B202");
  }

  @Test
  void aZeroInAColumnThatIsNotSureIsTold() {
    // given
    annex.columns.set(annex.columns.indexOf("Cấp xã"), "Cấp huyện");
    annex.line("Số lớp tập huấn, bồi dưỡng công tác dân vận").values().put("Cấp huyện", "-");
    annex.lines.add(new AnnexFile.Line("", "Dấu \"-\": không phát sinh", Map.of()));

    // then
    assertThat(read(annex).cells())
        .filteredOn(cell -> "-".equals(cell.text()))
        .map(cell -> cell.doubt() + " " + cell.legend())
        .containsExactly("COLUMN_DUPLICATED zero", "COLUMN_DUPLICATED zero");
  }

  private static void below(Worksheet sheet, String... headings) {
    for (int i = 0; i < headings.length; i++) {
      sheet.value(200, i, headings[i]);
    }
    sheet.value(201, 0, "1");
    sheet.value(201, 1, COMMUNES);
    sheet.value(201, 3, 130);
  }

  /** A row of the form stands above the heading of its table. */
  private void withoutHeading(Worksheet sheet) {
    annex.write(sheet);
    sheet.value(1, 0, "1");
    sheet.value(1, 1, COMMUNES);
    sheet.value(1, 3, 130);
  }

  private void replace(String label, String by) {
    AnnexFile.Line line = annex.line(label);
    annex.lines.set(
        annex.lines.indexOf(line), new AnnexFile.Line(line.number(), by, line.values()));
  }

  private List<Finding> findings(AnnexFile file, String rule) {
    return read(file).findings().stream()
        .filter(finding -> finding.rule().equals(rule))
        .map(AnnexFindings::withoutSubmission)
        .toList();
  }

  private Reading read(AnnexFile file) {
    return reader.read("real", "sha", file.bytes());
  }

  private static String inShort(Cell cell) {
    return String.join(" ", cell.cell(), cell.element(), cell.text());
  }
}
