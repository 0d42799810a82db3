package vn.danvan.observation.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.CatalogueReader;

/** Members that add up to the total, some of which only a few provinces count apart. */
class PartitionsTest {
  private static final Catalogue SHIPPED = CatalogueReader.shipped();
  private static final String MODELS = "dvk_models_registered";

  @Test
  void membersThatAddUpConfirmTheTotal() {
    assertThat(fields(10, 4, 3, 2, 1).findings()).isEmpty();
  }

  @Test
  void membersThatDoNotAddUpAreMarkedAndAllIsKept() {
    assertThat(fields(10, 4, 3, 2, 2).findings()).containsExactly("D1 PARTS_MISMATCH: 11");
    assertThat(fields(10, 4, 3, 2, 2).facts())
        .containsExactly("10 REPORTED", "4 REPORTED", "3 REPORTED", "2 REPORTED", "2 REPORTED");
  }

  @Test
  void aFifthFieldThatIsCountedApartCounts() {
    assertThat(fields(10, 4, 3, 2, 0).number(field("new_countryside"), 1).findings()).isEmpty();
    assertThat(fields(10, 4, 3, 2, 1).number(field("new_countryside"), 1).findings())
        .containsExactly("D1 PARTS_MISMATCH: 11");
  }

  @Test
  void aFifthFieldThatIsBlankIsNotCountedApart() {
    assertThat(fields(10, 4, 3, 2, 1).blank(field("new_countryside")).findings()).isEmpty();
    assertThat(fields(10, 4, 3, 2, 0).blank(field("new_countryside")).findings())
        .containsExactly("D1 PARTS_MISMATCH: 9");
  }

  @Test
  void aFifthFieldThatCannotBeReadLeavesTheSumUnknown() {
    assertThat(fields(10, 4, 3, 2, 0).text(field("new_countryside"), "một ít").findings())
        .containsExactly("D6 NUMBER_UNREADABLE: null");
  }

  @Test
  void aMissingMemberLeavesTheSumUnknown() {
    assertThat(
            new Stated(SHIPPED)
                .number(MODELS, 10)
                .number(field("economy"), 4)
                .number(field("culture_society"), 3)
                .blank(field("defence_security"))
                .number(field("political_system"), 1)
                .findings())
        .isEmpty();
    assertThat(new Stated(SHIPPED).number(MODELS, 10).number(field("economy"), 4).findings())
        .isEmpty();
  }

  @Test
  void membersThatAloneExceedTheTotalContradictItThoughAnotherIsMissing() {
    assertThat(
            new Stated(SHIPPED)
                .number(MODELS, 10)
                .number(field("economy"), 7)
                .number(field("culture_society"), 4)
                .findings())
        .containsExactly("D1 PARTS_MISMATCH: 11");
  }

  @Test
  void eachDimensionAddsUpByItself() {
    assertThat(
            fields(10, 4, 3, 2, 1)
                .number(MODELS + "/total/recipient=collective", 8)
                .number(MODELS + "/total/recipient=individual", 3)
                .findings())
        .containsExactly("D1 PARTS_MISMATCH: 11");
  }

  @Test
  void membersThatAreNoPartitionNeedNotAddUp() {
    assertThat(
            new Stated(SHIPPED)
                .number("awards_collective", 10)
                .number("awards_collective/total/theme=dvk", 8)
                .number("awards_collective/total/theme=qcdc", 8)
                .number("awards_collective/total/theme=dvcq", 8)
                .findings())
        .isEmpty();
  }

  @Test
  void aTotalThatIsNotReportedIsContradictedByNobody() {
    assertThat(
            new Stated(SHIPPED)
                .blank("villages_total")
                .number("villages_total/total/village_type=village", 7)
                .number("villages_total/total/village_type=residential_group", 3)
                .findings())
        .isEmpty();
  }

  private static Stated fields(long total, long economy, long culture, long defence, long party) {
    return new Stated(SHIPPED)
        .number(MODELS, total)
        .number(field("economy"), economy)
        .number(field("culture_society"), culture)
        .number(field("defence_security"), defence)
        .number(field("political_system"), party);
  }

  private static String field(String member) {
    return MODELS + "/total/field=" + member;
  }
}
