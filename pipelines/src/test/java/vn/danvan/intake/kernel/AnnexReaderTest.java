package vn.danvan.intake.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danvan.intake.kernel.AnnexFindings.cellFinding;
import static vn.danvan.intake.kernel.AnnexFindings.finding;

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

  private static final List<String> ALL_CELLS =
      """
      D13 communes_total/total 130
      D14 districts/total 140
      D15 villages_total/total 150
      D16 mobilisation_groups_village/total 160
      D17 mobilisation_group_members/total 170
      D19 dialogues_held/total 190
      E19 dialogues_held/province 191
      F19 dialogues_held/district 192
      G19 dialogues_held/commune 193
      F20 units_with_dialogue/district 202
      G20 units_with_dialogue/commune 203
      D21 dialogue_participants/total 210
      E21 dialogue_participants/province 211
      F21 dialogue_participants/district 212
      G21 dialogue_participants/commune 213
      D22 dialogue_opinions_received/total 220
      E22 dialogue_opinions_received/province 221
      F22 dialogue_opinions_received/district 222
      G22 dialogue_opinions_received/commune 223
      D23 dialogue_opinions_answered_on_spot/total 230
      D24 dialogue_opinions_resolved/total 240
      E24 dialogue_opinions_resolved/province 241
      F24 dialogue_opinions_resolved/district 242
      G24 dialogue_opinions_resolved/commune 243
      D26 dvk_models_registered/total 260
      E26 dvk_models_registered/province 261
      F26 dvk_models_registered/district 262
      G26 dvk_models_registered/commune 263
      D27 dvk_models_new/total 270
      D28 dvk_models_maintained/total 280
      D29 dvk_models_proposed/total 290
      E29 dvk_models_proposed/province 291
      F29 dvk_models_proposed/district 292
      G29 dvk_models_proposed/commune 293
      D30 dvk_models_recognised/total 300
      E30 dvk_models_recognised/province 301
      F30 dvk_models_recognised/district 302
      G30 dvk_models_recognised/commune 303
      """
          .lines()
          .toList();

  private final FileReader reader = new FileReader(CATALOGUE);
  private final AnnexFile annex = new AnnexFile(CATALOGUE, "2024");

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
    assertThat(reading.cells()).map(AnnexReaderTest::inShort).isEqualTo(ALL_CELLS);
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
    assertThat(cells).hasSameSizeAs(ALL_CELLS);
  }

  @Test
  void aMissingRowIsAFindingAndTheOthersAreRead() {
    // given
    annex.lines.removeLast();

    // when
    Reading reading = read("real", annex);

    // then
    assertThat(reading.submission().outcome()).isEqualTo("accepted");
    assertThat(reading.cells())
        .map(AnnexReaderTest::inShort)
        .isEqualTo(ALL_CELLS.subList(0, ALL_CELLS.size() - 4));
    assertThat(reading.findings())
        .map(AnnexFindings::withoutSubmission)
        .containsExactly(
            finding("ELEMENT_MISSING", null, "Số mô hình \"Dân vận khéo\" được công nhận", null));
  }

  @Test
  void anUnknownRowIsAFindingAndTheOthersAreRead() {
    // given
    annex.lines.add(new AnnexFile.Line("6", "Số cây đã trồng", Map.of("Tổng", new BigDecimal(9))));

    // when
    Reading reading = read("real", annex);

    // then
    assertThat(reading.submission().outcome()).isEqualTo("accepted");
    assertThat(reading.cells()).map(AnnexReaderTest::inShort).isEqualTo(ALL_CELLS);
    assertThat(reading.findings())
        .map(AnnexFindings::withoutSubmission)
        .containsExactly(cellFinding("B31", "ELEMENT_UNKNOWN", "Số cây đã trồng", "DV-01"));
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
    assertThat(reading.cells()).map(AnnexReaderTest::inShort).isEqualTo(ALL_CELLS);
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
            ALL_CELLS.stream().map(cell -> cell.replaceFirst("^[A-Z]+\\d+ ", "")).toList());
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
    assertThat(reading.cells()).map(AnnexReaderTest::inShort).isEqualTo(ALL_CELLS);
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
    assertThat(reading.cells()).map(AnnexReaderTest::inShort).isEqualTo(ALL_CELLS);
  }

  private Reading read(String corpus, AnnexFile file) {
    return reader.read(corpus, SHA, file.bytes());
  }

  private static String inShort(Cell cell) {
    return "%s %s/%s %s".formatted(cell.cell(), cell.element(), cell.level(), cell.text());
  }
}
