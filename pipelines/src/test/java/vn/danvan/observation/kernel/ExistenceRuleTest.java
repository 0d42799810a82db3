package vn.danvan.observation.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.CatalogueReader;
import vn.danvan.testing.OperatorsCatalogue;

/**
 * Districts ended on 30 June 2025: events need a day with districts, a state needs the last day.
 */
class ExistenceRuleTest {
  private static final Catalogue SHIPPED = CatalogueReader.shipped();
  private static final String ENDED =
      "CONSTRAINT_VIOLATED: không có số liệu cấp huyện sau ngày 30/06/2025";

  @Test
  void anEventAtDistrictsNeedsADayOnWhichTheyExisted() {
    assertThat(transcribed("2025").number("dialogues_held/district", 9).findings()).isEmpty();
    assertThat(transcribed("2025-S1").number("dialogues_held/district", 9).findings()).isEmpty();
    assertThat(transcribed("2025-06-30/2025-12-31").number("dialogues_held/district", 9).findings())
        .isEmpty();
    assertThat(transcribed("2025-S2").number("dialogues_held/district", 9).findings())
        .containsExactly("D1 " + ENDED);
    assertThat(transcribed("2026").number("dialogues_held/district", 9).findings())
        .containsExactly("D1 " + ENDED);
  }

  @Test
  void aStateOfDistrictsNeedsThemOnTheLastDay() {
    assertThat(transcribed("2025-S1").number("mobilisation_staff/district", 9).findings())
        .isEmpty();
    assertThat(transcribed("2025").number("mobilisation_staff/district", 9).findings())
        .containsExactly("D1 " + ENDED);
  }

  @Test
  void theValueIsExcludedAndBindsNoOther() {
    // given: with 9 districts the total would be contradicted
    Stated stated =
        transcribed("2026")
            .number("dialogues_held", 31)
            .number("dialogues_held/province", 1)
            .number("dialogues_held/district", 9)
            .number("dialogues_held/commune", 30);

    // then
    assertThat(stated.facts())
        .containsExactly("31 REPORTED", "1 REPORTED", "9 EXCLUDED", "30 REPORTED");
    assertThat(stated.findings()).containsExactly("D3 " + ENDED);
  }

  @Test
  void whatCountsTheDistrictsEndsWithThem() {
    assertThat(transcribed("2025").number("districts", 9).findings()).isEmpty();
    assertThat(transcribed("2026").number("districts", 9).findings())
        .containsExactly("D1 CONSTRAINT_VIOLATED: không có chỉ tiêu này sau ngày 30/06/2025");
  }

  @Test
  void anElementThatIsYetToComeHasNoValue() {
    // given
    Catalogue own =
        OperatorsCatalogue.of(
            """
            elements:
              - code: trees_planted
                theme: J
                label_vi: Số cây đã trồng
                unit: cây
                kind: sum
                levels: [total]
                valid_from: 2024-12-31
            """);

    // then
    assertThat(new Stated(own).number("trees_planted", 9).findings()).isEmpty();
    assertThat(
            new Stated(own, "BG-01", "1", "VN63-15", "2023").number("trees_planted", 9).findings())
        .containsExactly("D1 CONSTRAINT_VIOLATED: chưa có chỉ tiêu này trước ngày 31/12/2024");
  }

  private static Stated transcribed(String period) {
    return new Stated(SHIPPED, "BG-01", "1", "VN34-15", period);
  }
}
