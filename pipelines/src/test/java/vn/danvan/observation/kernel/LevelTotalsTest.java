package vn.danvan.observation.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.CatalogueReader;
import vn.danvan.testing.OperatorsCatalogue;

/** Totals beside their levels, with districts and without. */
class LevelTotalsTest {
  private static final Catalogue SHIPPED = CatalogueReader.shipped();

  private final Stated stated = new Stated(SHIPPED);

  @Test
  void aTotalThatThreeLevelsContradictIsExcludedAndTheLevelsStand() {
    // given
    stated
        .number("dialogues_held", 65)
        .number("dialogues_held/province", 10)
        .number("dialogues_held/district", 20)
        .number("dialogues_held/commune", 30);

    // then
    assertThat(stated.facts())
        .containsExactly("65 EXCLUDED", "10 REPORTED", "20 REPORTED", "30 REPORTED");
    assertThat(stated.findings()).containsExactly("D1 TOTAL_MISMATCH: 60");
  }

  @Test
  void aPartThatIsOnlyApproximateContradictsNoTotal() {
    // given
    stated
        .number("dialogues_held", 65)
        .number("dialogues_held/province", 10)
        .number("dialogues_held/district", 20)
        .text("dialogues_held/commune", "hơn 30");

    // then
    assertThat(stated.facts())
        .containsExactly("65 REPORTED", "10 REPORTED", "20 REPORTED", "30 REPORTED");
    assertThat(stated.findings()).containsExactly("D4 APPROXIMATE_VALUE: 30");
  }

  @Test
  void withoutDistrictsTwoLevelsAreAllThereIs() {
    // given
    Stated right =
        new Stated(SHIPPED, "DV-01", "2026")
            .number("dialogues_held", 40)
            .number("dialogues_held/province", 10)
            .number("dialogues_held/commune", 30);
    Stated wrong =
        new Stated(SHIPPED, "DV-01", "2026")
            .number("dialogues_held", 41)
            .number("dialogues_held/province", 10)
            .number("dialogues_held/commune", 30);

    // then
    assertThat(right.findings()).isEmpty();
    assertThat(wrong.facts()).containsExactly("41 EXCLUDED", "10 REPORTED", "30 REPORTED");
    assertThat(wrong.findings()).containsExactly("D1 TOTAL_MISMATCH: 40");
  }

  @Test
  void aLevelWhoseColumnWasNotFoundLeavesTheSumUnknown() {
    // given: the form asks for districts, and the heading of the third column was not understood
    stated
        .number("dialogues_held", 60)
        .number("dialogues_held/province", 10)
        .number("dialogues_held/district", 20);

    // then
    assertThat(stated.facts()).containsExactly("60 REPORTED", "10 REPORTED", "20 REPORTED");
    assertThat(stated.findings()).isEmpty();
  }

  @Test
  void aTranscriptionNeedNotStateAllLevelsOfATotal() {
    // given
    Stated some =
        new Stated(SHIPPED, "BG-01", "1")
            .number("dialogues_held", 60)
            .number("dialogues_held/province", 10)
            .number("dialogues_held/commune", 20);
    Stated all =
        new Stated(SHIPPED, "BG-01", "1")
            .number("dialogues_held", 60)
            .number("dialogues_held/province", 10)
            .number("dialogues_held/district", 10)
            .number("dialogues_held/commune", 20);

    // then
    assertThat(some.findings()).isEmpty();
    assertThat(all.findings()).containsExactly("D1 TOTAL_MISMATCH: 40");
  }

  @Test
  void aLevelThatIsBlankOrWrongLeavesTheSumUnknown() {
    assertThat(
            new Stated(SHIPPED)
                .number("dialogues_held", 41)
                .number("dialogues_held/province", 10)
                .blank("dialogues_held/district")
                .number("dialogues_held/commune", 30)
                .facts())
        .containsExactly("41 REPORTED", "10 REPORTED", "BLANK", "30 REPORTED");
    assertThat(
            new Stated(SHIPPED)
                .number("dialogues_held", 41)
                .number("dialogues_held/province", -10)
                .number("dialogues_held/commune", 30)
                .facts())
        .containsExactly("41 REPORTED", "-10 EXCLUDED", "30 REPORTED");
  }

  @Test
  void aTotalBesideOneLevelAloneIsNotItsSum() {
    assertThat(
            new Stated(SHIPPED)
                .number("dialogues_held", 41)
                .number("dialogues_held/commune", 30)
                .findings())
        .isEmpty();
  }

  @Test
  void aTotalOfWhatDoesNotAddOverLevelsIsHeldAgainstNone() {
    // given: a model that two levels chose is one model
    stated
        .number("dvk_models_exemplary", 5)
        .number("dvk_models_exemplary/province", 3)
        .number("dvk_models_exemplary/district", 3)
        .number("dvk_models_exemplary/commune", 3);

    // then
    assertThat(stated.findings()).isEmpty();
  }

  @Test
  void aMembersTotalIsHeldAgainstItsOwnLevels() {
    // given
    Stated stated =
        new Stated(SHIPPED, "BG-01", "1")
            .number("dvk_models_registered/total/recipient=collective", 9)
            .number("dvk_models_registered/province/recipient=collective", 3)
            .number("dvk_models_registered/district/recipient=collective", 0)
            .number("dvk_models_registered/commune/recipient=collective", 5)
            .number("dvk_models_registered/province", 100)
            .number("dvk_models_registered/commune", 100);

    // then
    assertThat(stated.findings()).containsExactly("D1 TOTAL_MISMATCH: 8");
  }

  @Test
  void boundsExcludeWhatNoValueCanBe() {
    // given
    stated
        .number("petitions_processed_rate", "100")
        .number("petitions_processed_rate/province", "100.1")
        .number("petitions_processed_rate/commune", "0");

    // then
    assertThat(stated.facts()).containsExactly("100 REPORTED", "100.1 EXCLUDED", "0 REPORTED");
    assertThat(stated.findings()).containsExactly("D2 VALUE_OUT_OF_RANGE: từ 0 đến 100");
  }

  @Test
  void anOperatorsBoundsExcludeAsWell() {
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
                bounds: {least: 10}
            """);

    // then
    assertThat(new Stated(own).number("trees_planted", 9).findings())
        .containsExactly("D1 VALUE_OUT_OF_RANGE: từ 10 trở lên");
    assertThat(new Stated(own).number("trees_planted", 10).findings()).isEmpty();
  }
}
