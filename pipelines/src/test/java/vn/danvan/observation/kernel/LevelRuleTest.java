package vn.danvan.observation.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.CatalogueReader;

/** A total is never less than what is known of it. */
class LevelRuleTest {
  private static final Catalogue SHIPPED = CatalogueReader.shipped();

  @Test
  void levelsThatAddUpToMoreThanTheTotalContradictItThoughOneIsBlank() {
    // given
    Stated stated =
        new Stated(SHIPPED)
            .number("dialogues_held", 39)
            .number("dialogues_held/province", 10)
            .blank("dialogues_held/district")
            .number("dialogues_held/commune", 30);

    // then: both stay in use, since it is unknown which is wrong
    assertThat(stated.findings())
        .containsExactly("D1 CONSTRAINT_VIOLATED: không nhỏ hơn cộng các cấp đã có số (40)");
    assertThat(stated.facts())
        .containsExactly("39 REPORTED", "10 REPORTED", "BLANK", "30 REPORTED");
  }

  @Test
  void aTotalMayBeAllThatIsKnown() {
    assertThat(
            new Stated(SHIPPED)
                .number("dialogues_held", 40)
                .number("dialogues_held/province", 10)
                .blank("dialogues_held/district")
                .number("dialogues_held/commune", 30)
                .findings())
        .isEmpty();
  }

  @Test
  void aTotalThatAllLevelsContradictIsSaidOnce() {
    assertThat(
            new Stated(SHIPPED)
                .number("dialogues_held", 39)
                .number("dialogues_held/province", 10)
                .number("dialogues_held/district", 10)
                .number("dialogues_held/commune", 30)
                .findings())
        .containsExactly("D1 TOTAL_MISMATCH: 50");
  }

  @Test
  void levelsThatMayHoldTheSameThingsAreLookedAtOneByOne() {
    assertThat(
            new Stated(SHIPPED)
                .number("dvk_models_exemplary", 5)
                .number("dvk_models_exemplary/province", 5)
                .number("dvk_models_exemplary/commune", 5)
                .findings())
        .isEmpty();
    assertThat(
            new Stated(SHIPPED)
                .number("dvk_models_exemplary", 5)
                .number("dvk_models_exemplary/province", 3)
                .number("dvk_models_exemplary/commune", 6)
                .findings())
        .containsExactly("D1 CONSTRAINT_VIOLATED: không nhỏ hơn số của cấp có số lớn nhất (6)");
  }

  @Test
  void aRateOfALevelMayExceedThatOfTheWhole() {
    assertThat(
            new Stated(SHIPPED, "BG-01", "1")
                .number("petitions_processed_rate", "90")
                .number("petitions_processed_rate/commune", "99.5")
                .findings())
        .isEmpty();
  }
}
