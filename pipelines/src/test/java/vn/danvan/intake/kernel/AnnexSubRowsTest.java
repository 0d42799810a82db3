package vn.danvan.intake.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danvan.intake.kernel.AnnexFindings.cellFinding;
import static vn.danvan.intake.kernel.AnnexFindings.finding;
import static vn.danvan.intake.kernel.AnnexFindings.near;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.CatalogueReader;
import vn.danvan.record.Cell;

/** Rows that say how an element is made up, below the element's own row. */
class AnnexSubRowsTest {
  private static final Catalogue CATALOGUE = CatalogueReader.shipped();
  private static final String RECOGNISED = "Số mô hình \"Dân vận khéo\" được công nhận";

  private final FileReader reader = new FileReader(CATALOGUE);
  private final AnnexFile annex = new AnnexFile(CATALOGUE, "2024");

  @Test
  void oneLabelBelowTwoElementsIsReadForEach() {
    assertThat(collectives(read()))
        .containsExactly("D51 dvk_models_registered 510", "D58 dvk_models_recognised 580");
  }

  @Test
  void belowAnUnknownRowThatHoldsValuesNoMemberIsTakenForTheOneBefore() {
    // given
    put(RECOGNISED, 1, new AnnexFile.Line("", "Số mô hình được đề nghị khen", values("9")));

    // when
    Reading reading = read();

    // then
    assertThat(collectives(reading)).containsExactly("D51 dvk_models_registered 510");
    assertThat(reading.findings())
        .map(AnnexFindings::withoutSubmission)
        .containsExactly(
            cellFinding(
                "B58",
                "ELEMENT_UNKNOWN",
                "Số mô hình được đề nghị khen",
                near(
                    "Số mô hình \"Dân vận khéo\" được công nhận",
                    "Số mô hình \"Dân vận khéo\" được nhân rộng")),
            cellFinding(
                "B59",
                "ELEMENT_UNKNOWN",
                "Tập thể",
                near("Số thôn, tổ dân phố", "Số Tổ dân vận thôn, khu, tổ dân phố")),
            cellFinding(
                "B60",
                "ELEMENT_UNKNOWN",
                "Cá nhân",
                near("Số thôn, tổ dân phố", "Số Tổ dân vận thôn, khu, tổ dân phố")),
            finding("ELEMENT_MISSING", null, RECOGNISED + " – Tập thể", null),
            finding("ELEMENT_MISSING", null, RECOGNISED + " – Cá nhân", null));
  }

  @Test
  void aLineOfWhichAloneBreaksNothing() {
    // given
    put(RECOGNISED, 1, new AnnexFile.Line("", "Trong đó:", Map.of()));

    // when
    Reading reading = read();

    // then
    assertThat(collectives(reading))
        .containsExactly("D51 dvk_models_registered 510", "D59 dvk_models_recognised 580");
    assertThat(reading.findings()).isEmpty();
  }

  @Test
  void anOptionalMemberMayBeLeftOut() {
    // given
    annex.lines.remove(annex.line("Lĩnh vực xây dựng nông thôn mới"));

    // then
    assertThat(read().findings()).isEmpty();
  }

  @Test
  void aMissingMemberIsNamedWithItsElement() {
    // given
    annex.lines.remove(annex.line("Lĩnh vực kinh tế"));

    // then
    assertThat(read().findings())
        .map(AnnexFindings::withoutSubmission)
        .containsExactly(
            finding(
                "ELEMENT_MISSING",
                null,
                "Số mô hình, điển hình \"Dân vận khéo\" đăng ký trong năm – Lĩnh vực kinh tế",
                null));
  }

  private void put(String label, int below, AnnexFile.Line line) {
    annex.lines.add(annex.lines.indexOf(annex.line(label)) + below, line);
  }

  private static Map<String, Object> values(String total) {
    return Map.of("Tổng", new BigDecimal(total));
  }

  private static List<String> collectives(Reading reading) {
    return reading.cells().stream()
        .filter(cell -> cell.breakdown().equals("recipient=collective"))
        .map(AnnexSubRowsTest::inShort)
        .toList();
  }

  private Reading read() {
    return reader.read("real", "ab".repeat(32), annex.bytes());
  }

  private static String inShort(Cell cell) {
    return String.join(" ", cell.cell(), cell.element(), cell.text());
  }
}
