package vn.danvan.intake.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.CatalogueReader;
import vn.danvan.catalogue.DataElement;
import vn.danvan.catalogue.Form;

/** Rows by their labels, from top to bottom; a member is one of the element named last. */
class RowSequenceTest {
  private static final Catalogue CATALOGUE = CatalogueReader.shipped();
  private static final Form.Version OF_2024 = CATALOGUE.formVersion("DV-01", "2024").orElseThrow();
  private static final String REGISTERED =
      "Số mô hình, điển hình \"Dân vận khéo\" đăng ký trong năm";
  private static final String RECOGNISED = "Số mô hình \"Dân vận khéo\" được công nhận";

  private static final Wording WORDING = new Wording(CATALOGUE);

  private final RowSequence rows = rows(OF_2024);

  @Test
  void oneLabelBelowTwoElementsIsTwoRows() {
    assertThat(read(REGISTERED, "Tập thể", "Cá nhân", RECOGNISED, "Tập thể", "Cá nhân"))
        .containsExactly(
            "dvk_models_registered total",
            "dvk_models_registered recipient=collective",
            "dvk_models_registered recipient=individual",
            "dvk_models_recognised total",
            "dvk_models_recognised recipient=collective",
            "dvk_models_recognised recipient=individual");
  }

  @Test
  void aMemberThatTheElementAboveDoesNotHaveIsUnknown() {
    assertThat(read("Số thôn, tổ dân phố", "Tập thể", "Thôn và tương đương"))
        .containsExactly("villages_total total", "unknown", "unknown");
  }

  @Test
  void belowAnUnknownRowNoMemberIsGuessed() {
    assertThat(read(REGISTERED, "Số mô hình chưa rõ", "Tập thể", RECOGNISED, "Tập thể"))
        .containsExactly(
            "dvk_models_registered total",
            "unknown",
            "unknown",
            "dvk_models_recognised total",
            "dvk_models_recognised recipient=collective");
  }

  @Test
  void aMemberBeforeAnyElementIsUnknown() {
    assertThat(read("Tập thể")).containsExactly("unknown");
  }

  @Test
  void ofWhichMayStandBeforeAMemberOrAlone() {
    assertThat(read(REGISTERED, "Trong đó: Tập thể", "- Trong đó cá nhân"))
        .containsExactly(
            "dvk_models_registered total",
            "dvk_models_registered recipient=collective",
            "dvk_models_registered recipient=individual");
    assertThat(read(RECOGNISED, "Trong đó:", "- Tập thể"))
        .containsExactly(
            "dvk_models_recognised total", "unknown", "dvk_models_recognised recipient=collective");
  }

  @Test
  void aRowsOwnLabelAndTheElementsOtherSpellingsAreOneRow() {
    // given
    RowSequence of2025 = rows(CATALOGUE.formVersion("DV-01", "2025").orElseThrow());

    // then
    assertThat(
            Stream.of(
                    "Số đơn vị hành chính cấp huyện (đến hết 30/6/2025)",
                    "SỐ ĐƠN VỊ HÀNH CHÍNH CẤP HUYỆN",
                    "Số huyện, thị xã, thành phố.")
                .map(label -> next(of2025, label)))
        .containsExactly("districts total", "districts total", "districts total");
  }

  @Test
  void everyLabelAndEverySpellingOfEveryShippedFormLeadsToItsOwnRow() {
    for (Form form : CATALOGUE.forms().values()) {
      for (Form.Version version : form.versions()) {
        RowSequence read = rows(version);
        for (Form.Row row : version.rows().toList()) {
          for (String label : labels(row)) {
            if (!row.isTotal()) {
              next(read, CATALOGUE.element(row.element()).labelVi());
            }
            assertThat(next(read, label))
                .as("%s %s: %s", form.code(), version.version(), label)
                .isEqualTo(row.element() + " " + row.breakdown());
          }
        }
      }
    }
  }

  private static List<String> labels(Form.Row row) {
    List<String> labels = new ArrayList<>(List.of(CATALOGUE.rowLabel(row)));
    if (row.isTotal()) {
      DataElement element = CATALOGUE.element(row.element());
      labels.add(element.labelVi());
      labels.addAll(element.aliases());
    } else {
      labels.add("Trong đó: " + CATALOGUE.breakdownLabel(row.breakdown()));
    }
    return labels;
  }

  private static RowSequence rows(Form.Version version) {
    return new RowSequence(
        CATALOGUE, WORDING, version, new RowLabels(CATALOGUE, WORDING, version, "2024", Map.of()));
  }

  private Stream<String> read(String... labels) {
    return Stream.of(labels).map(label -> next(rows, label));
  }

  private static String next(RowSequence rows, String label) {
    return rows.next(Label.of(label, WORDING), "")
        .map(RowLabels.Match::meaning)
        .map(
            meaning ->
                meaning.element()
                    + " "
                    + (meaning.level() == null ? "" : meaning.level() + " ")
                    + meaning.breakdown())
        .orElse("unknown");
  }
}
