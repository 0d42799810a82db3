package vn.danvan.intake.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danvan.intake.kernel.AnnexFindings.cellFinding;
import static vn.danvan.intake.kernel.AnnexFindings.finding;
import static vn.danvan.intake.kernel.AnnexFindings.near;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.CatalogueReader;
import vn.danvan.observation.kernel.ObservationReader;
import vn.danvan.record.Cell;
import vn.danvan.record.Submission;

class AnnexReaderTest {
  private static final Catalogue CATALOGUE = CatalogueReader.shipped();
  private static final String SHA = "ab".repeat(32);

  private final FileReader reader = new FileReader(CATALOGUE);
  private final AnnexFile annex = new AnnexFile(CATALOGUE, "2024");
  private final List<String> allCells = annex.cells;

  @Test
  void aGoodFileIsAcceptedWithExactlyItsCells() {
    // when
    Reading reading = read("real", annex);

    // then
    String id = FileReader.submissionId("real", SHA, FileReader.readingDigest(CATALOGUE));
    assertThat(reading.submission())
        .isEqualTo(
            new Submission(
                id,
                "real",
                SHA,
                FileReader.readingDigest(CATALOGUE),
                "accepted",
                "DV-01",
                "2016",
                "VN63-15",
                "2024",
                "12-BC/BDVTU",
                LocalDate.of(2025, 1, 12),
                null,
                null));
    assertThat(reading.findings()).isEmpty();
    assertThat(reading.cells()).map(AnnexReaderTest::inShort).isEqualTo(allCells);
    assertThat(allCells)
        .startsWith(
            "D13 communes_total/total/total 130",
            "D14 districts/total/total 140",
            "D15 villages_total/total/total 150",
            "D16 villages_total/total/village_type=village 160")
        .contains(
            "G28 dialogues_held/commune/total 283",
            "D29 dialogues_held/total/dialogue_form=regular 290",
            "F31 units_with_dialogue/district/total 312")
        .hasSize(217);
    assertThat(reading.cells().getFirst())
        .isEqualTo(
            new Cell(
                id,
                "Biểu DV-01",
                "D13",
                "130",
                "number",
                "VN63-15",
                "2024",
                "communes_total",
                "total",
                "total",
                "exact",
                null,
                null,
                null,
                null,
                null));
  }

  @Test
  void aCellKeepsItsTextAsItStoodAndAnEmptyOneIsBlank() {
    // given
    Map<String, Object> communes = annex.line("Số đơn vị hành chính cấp xã").values();
    communes.put("Tổng", "173 đơn vị");
    annex.line("Số đơn vị hành chính cấp huyện").values().remove("Tổng");
    annex.line("Số thôn, tổ dân phố").values().put("Tổng", true);

    // when
    List<Cell> cells = read("real", annex).cells();

    // then
    assertThat(cells.subList(0, 3))
        .map(cell -> cell.cell() + " " + cell.text() + " " + cell.cellType())
        .containsExactly("D13 173 đơn vị text", "D14 null blank", "D15 1 boolean");
    assertThat(cells).hasSameSizeAs(allCells);
  }

  @Test
  void aMissingRowIsAFindingAndTheOthersAreRead() {
    // given: the last row may be left out, the one before it may not
    annex.lines.removeLast();
    annex.lines.removeLast();

    // when
    Reading reading = read("real", annex);

    // then
    assertThat(reading.submission().outcome()).isEqualTo("accepted");
    assertThat(reading.cells())
        .map(AnnexReaderTest::inShort)
        .isEqualTo(allCells.subList(0, allCells.size() - 5));
    assertThat(reading.findings())
        .map(AnnexFindings::withoutSubmission)
        .containsExactly(
            finding(
                "ELEMENT_MISSING",
                null,
                "Số hoạt động phối hợp dân vận của lực lượng vũ trang",
                null));
  }

  @Test
  void anUnknownRowIsAFindingAndTheOthersAreRead() {
    // given
    String address = "B" + annex.nextRow();
    annex.lines.add(new AnnexFile.Line("6", "Số cây đã trồng", Map.of("Tổng", new BigDecimal(9))));

    // when
    Reading reading = read("real", annex);

    // then
    assertThat(reading.submission().outcome()).isEqualTo("accepted");
    assertThat(reading.cells()).map(AnnexReaderTest::inShort).isEqualTo(allCells);
    assertThat(reading.findings())
        .map(AnnexFindings::withoutSubmission)
        .containsExactly(
            cellFinding(
                address,
                "ELEMENT_UNKNOWN",
                "Số cây đã trồng",
                near(
                    "Số Tổ dân vận thôn, khu, tổ dân phố",
                    "Số cuộc tiếp xúc, đối thoại trực tiếp của người đứng đầu")));
  }

  @Test
  void aLineOfWordsWithoutValuesIsNoRow() {
    annex.lines.add(new AnnexFile.Line("", "Ghi chú: số liệu tính đến 14/12", Map.of()));

    assertThat(read("real", annex).findings()).isEmpty();
  }

  @Test
  void aRepeatedRowIsAFinding() {
    // given
    annex.lines.add(
        new AnnexFile.Line(
            "6", "Số đơn vị hành chính cấp xã", Map.of("Tổng", new BigDecimal(174))));

    // then
    assertThat(new ObservationReader(CATALOGUE).observe(read("real", annex)).findings())
        .filteredOn(finding -> finding.rule().equals("ELEMENT_DUPLICATED"))
        .isNotEmpty()
        .allMatch(finding -> finding.severity().equals("error"));
  }

  @Test
  void aValueWhereTheFormHasNoLevelIsAFindingAndNotRead() {
    // given
    annex.line("Số đơn vị hành chính cấp xã").values().put("Cấp tỉnh", new BigDecimal(5));

    // when
    Reading reading = read("real", annex);

    // then
    assertThat(reading.cells()).map(AnnexReaderTest::inShort).isEqualTo(allCells);
    assertThat(reading.findings())
        .map(AnnexFindings::withoutSubmission)
        .containsExactly(cellFinding("E13", "LEVEL_NOT_EXPECTED", "5", null));
  }

  @Test
  void aMarkOfNothingWhereTheFormHasNoLevelIsFine() {
    annex.line("Số đơn vị hành chính cấp xã").values().put("Cấp tỉnh", "-");

    assertThat(read("real", annex).findings()).isEmpty();
  }

  @Test
  void columnsInAnotherOrderAreReadByTheirHeadings() {
    // given
    Collections.reverse(annex.columns);

    // when
    Reading reading = read("real", annex);

    // then
    assertThat(reading.findings()).isEmpty();
    assertThat(reading.cells())
        .map(cell -> inShort(cell).replaceFirst("^[A-Z]+\\d+ ", ""))
        .containsExactlyInAnyOrderElementsOf(
            allCells.stream().map(cell -> cell.replaceFirst("^[A-Z]+\\d+ ", "")).toList());
    assertThat(reading.cells().getFirst().cell()).isEqualTo("G13");
  }

  @Test
  void labelsTypedWithCombiningMarksAreRead() {
    // given
    annex.spelling = text -> Normalizer.normalize(text, Normalizer.Form.NFD);
    annex.sheetName = "Bieu";

    // when
    Reading reading = read("real", annex);

    // then
    assertThat(reading.findings()).isEmpty();
    assertThat(reading.submission().reportingUnit()).isEqualTo("VN63-15");
    assertThat(reading.cells()).map(AnnexReaderTest::inShort).isEqualTo(allCells);
  }

  @Test
  void otherSpellingsOfALabelAreRead() {
    // given
    int row = annex.lines.indexOf(annex.line("Số đơn vị hành chính cấp xã"));
    annex.lines.set(
        row, new AnnexFile.Line("1", "Số xã, phường, thị trấn", annex.lines.get(row).values()));
    annex.committee = "Tỉnh uỷ Yên Bái";

    // when
    Reading reading = read("real", annex);

    // then
    assertThat(reading.findings()).isEmpty();
    assertThat(reading.cells()).map(AnnexReaderTest::inShort).isEqualTo(allCells);
  }

  private Reading read(String corpus, AnnexFile file) {
    return reader.read(corpus, SHA, file.bytes());
  }

  private static String inShort(Cell cell) {
    return "%s %s/%s/%s %s"
        .formatted(cell.cell(), cell.element(), cell.level(), cell.breakdown(), cell.text());
  }
}
