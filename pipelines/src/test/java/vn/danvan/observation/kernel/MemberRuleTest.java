package vn.danvan.observation.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.CatalogueReader;

/** "Of these" is never more than all of them. */
class MemberRuleTest {
  private static final Catalogue SHIPPED = CatalogueReader.shipped();

  @Test
  void aMemberThatExceedsItsTotalIsMarked() {
    // given
    Stated stated =
        new Stated(SHIPPED)
            .number("awards_collective", 10)
            .number("awards_collective/total/theme=dvk", 11);

    // then
    assertThat(stated.findings())
        .containsExactly(
            "D2 CONSTRAINT_VIOLATED: không lớn hơn tổng số của \"%s\" (10)"
                .formatted(SHIPPED.element("awards_collective").labelVi()));
    assertThat(stated.facts()).containsExactly("10 REPORTED", "11 REPORTED");
  }

  @Test
  void aMemberMayBeAllOfIt() {
    assertThat(
            new Stated(SHIPPED)
                .number("awards_collective", 10)
                .number("awards_collective/total/theme=dvk", 10)
                .number("awards_collective/total/theme=qcdc", 10)
                .findings())
        .isEmpty();
  }

  @Test
  void aMemberIsHeldAgainstTheTotalOfItsOwnLevel() {
    assertThat(
            new Stated(SHIPPED, "BG-01", "1")
                .number("awards_collective", 10)
                .number("awards_collective/commune/theme=dvk", 11)
                .findings())
        .isEmpty();
  }

  @Test
  void aMemberOfAPartitionIsSaidOnce() {
    assertThat(
            new Stated(SHIPPED)
                .number("dialogues_held", 10)
                .number("dialogues_held/total/dialogue_form=regular", 11)
                .number("dialogues_held/total/dialogue_form=ad_hoc", 1)
                .findings())
        .containsExactly("D1 PARTS_MISMATCH: 12");
  }
}
