package vn.danvan.observation.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.CatalogueReader;
import vn.danvan.record.Finding;
import vn.danvan.testing.OperatorsCatalogue;

/** How a value must stand to others of its submission; both are kept, and marked. */
class ConstraintsTest {
  private static final Catalogue SHIPPED = CatalogueReader.shipped();

  private final Stated stated = new Stated(SHIPPED);

  @Test
  void aFindingSaysWhatWasFoundWhatWasExpectedAndOfWhat() {
    // given
    stated.number("dialogues_held/commune", 30).number("units_with_dialogue/commune", 31);
    String expected =
        "không lớn hơn \"Số cuộc tiếp xúc, đối thoại trực tiếp của người đứng đầu\" (30)";

    // then
    assertThat(stated.wholeFindings())
        .containsExactly(
            new Finding(
                "s1",
                "Biểu",
                "D2",
                "units_with_dialogue",
                "commune",
                "total",
                "CONSTRAINT_VIOLATED",
                "warning",
                "Giá trị 31 trái với quan hệ phải có: "
                    + expected
                    + "; đề nghị kiểm tra các số liên quan.",
                "31",
                expected));
    assertThat(stated.facts()).containsExactly("30 REPORTED", "31 REPORTED");
  }

  @Test
  void atMost() {
    assertThat(
            new Stated(SHIPPED)
                .number("cases_under_authority", 5)
                .number("cases_resolved", 5)
                .findings())
        .isEmpty();
    assertThat(
            new Stated(SHIPPED)
                .number("cases_under_authority", 5)
                .number("cases_resolved", 6)
                .findings())
        .containsExactly(
            "D2 CONSTRAINT_VIOLATED: không lớn hơn \"Số vụ việc khiếu nại, tố cáo thuộc thẩm"
                + " quyền\" (5)");
  }

  @Test
  void atLeastTheSumOfSeveral() {
    // given
    stated
        .number("dialogue_opinions_received/commune", 10)
        .number("dialogue_opinions_resolved/commune", 8)
        .number("dialogue_opinions_overdue/commune", 3);

    // then
    assertThat(stated.findings())
        .containsExactly(
            "D1 CONSTRAINT_VIOLATED: không nhỏ hơn \"Số ý kiến đã giải quyết (lũy kế đến cuối kỳ)\""
                + " + \"Số ý kiến quá hạn chưa giải quyết\" (11)");
  }

  @Test
  void equalsTheSumOfSeveral() {
    // given
    stated
        .number("mediations_received", 10)
        .number("mediations_successful", 7)
        .number("mediations_failed", 2)
        .number("mediations_pending", 0);

    // then
    assertThat(stated.findings())
        .containsExactly(
            "D1 CONSTRAINT_VIOLATED: bằng \"Số vụ hòa giải thành\" + \"Số vụ hòa giải không thành\""
                + " + \"Số vụ chưa giải quyết xong\" (9)");
  }

  @Test
  void aSumOfWhichOnePartIsMissingIsNotHeldAgainstAnything() {
    stated
        .number("mediations_received", 10)
        .number("mediations_successful", 70)
        .blank("mediations_failed")
        .number("mediations_pending", 0);

    assertThat(stated.findings()).isEmpty();
  }

  @Test
  void outsideTheUsualRangeIsAskedAboutAndNoViolation() {
    assertThat(
            new Stated(SHIPPED)
                .number("mobilisation_groups_village", 100)
                .number("mobilisation_group_members", 1301)
                .findings())
        .containsExactly(
            "D2 RATIO_IMPLAUSIBLE: từ 7 đến 13 lần \"Số Tổ dân vận thôn, khu, tổ dân phố\" (100)");
    assertThat(
            new Stated(SHIPPED)
                .number("mobilisation_groups_village", 100)
                .number("mobilisation_group_members", 700)
                .findings())
        .isEmpty();
  }

  @Test
  void aRangeMayBeOpen() {
    assertThat(
            new Stated(SHIPPED)
                .number("villages_total", 100)
                .number("community_meetings", 99)
                .findings())
        .containsExactly("D2 RATIO_IMPLAUSIBLE: từ 1 đến … lần \"Số thôn, tổ dân phố\" (100)");
    assertThat(
            new Stated(SHIPPED)
                .number("villages_total", 100)
                .number("community_meetings", 100000)
                .findings())
        .isEmpty();
  }

  @Test
  void aLevelIsHeldAgainstTheSameLevelOnly() {
    stated
        .number("dialogues_held/commune", 30)
        .number("units_with_dialogue/commune", 30)
        .number("units_with_dialogue/district", 99);

    assertThat(stated.findings()).isEmpty();
  }

  @Test
  void aLevelMayBeHeldAgainstAnotherLevelOfTheOther() {
    assertThat(
            new Stated(SHIPPED)
                .number("districts", 9)
                .number("communes_total", 100)
                .number("units_with_dialogue/district", 10)
                .number("units_with_dialogue/commune", 100)
                .findings())
        .containsExactly(
            "D3 CONSTRAINT_VIOLATED: không lớn hơn \"Số đơn vị hành chính cấp huyện\" (9)");
  }

  @Test
  void aConstraintOfOneLevelBindsThatLevelOnly() {
    // given: what several levels chose is compared in the total only
    stated
        .number("dvk_models_recognised/commune", 1)
        .number("dvk_models_exemplary/commune", 5)
        .number("dvk_models_recognised", 4)
        .number("dvk_models_exemplary", 5);

    // then
    assertThat(stated.findings())
        .containsExactly(
            "D4 CONSTRAINT_VIOLATED: không lớn hơn \"Số mô hình \"Dân vận khéo\" được công nhận\""
                + " (4)");
  }

  @Test
  void aMemberMayBeHeldAgainstATotal() {
    assertThat(
            new Stated(SHIPPED)
                .number("communes_total", 100)
                .number("people_inspection_boards", 150)
                .number("people_inspection_boards/total/board_type=commune", 101)
                .findings())
        .containsExactly(
            "D3 CONSTRAINT_VIOLATED: không lớn hơn \"Số đơn vị hành chính cấp xã\" (100)");
  }

  @Test
  void aMemberMayBeHeldAgainstTheSameMember() {
    // given
    stated
        .number("cases_under_authority", 10)
        .number("cases_under_authority/total/case_type=complaint", 4)
        .number("cases_under_authority/total/case_type=denunciation", 6)
        .number("cases_resolved", 9)
        .number("cases_resolved/total/case_type=complaint", 5)
        .number("cases_resolved/total/case_type=denunciation", 4);

    // then
    assertThat(stated.findings())
        .containsExactly(
            "D5 CONSTRAINT_VIOLATED: không lớn hơn \"Số vụ việc khiếu nại, tố cáo thuộc thẩm"
                + " quyền\" (4)");
  }

  @Test
  void aConstraintOfTheTotalDoesNotBindMembers() {
    stated
        .number("dvk_models_registered/total/recipient=collective", 1)
        .number("dvk_models_proposed/total/recipient=collective", 5);

    assertThat(stated.findings()).isEmpty();
  }

  @Test
  void aValueThatIsNotReportedIsHeldAgainstNothing() {
    assertThat(
            new Stated(SHIPPED)
                .text("cases_under_authority", "năm vụ")
                .number("cases_resolved", 6)
                .findings())
        .containsExactly("D1 NUMBER_UNREADABLE: null");
  }

  @Test
  void anOperatorsConstraintBindsAsWell() {
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
                levels: [total, commune]
                constraints:
                  - {relation: between, elements: [villages_total, communes_total], level: commune, other_level: total, times: {most: 2.5}}
            """);

    // then
    assertThat(
            new Stated(own)
                .number("villages_total", 8)
                .number("communes_total", 2)
                .number("trees_planted", 1000)
                .number("trees_planted/commune", 26)
                .findings())
        .containsExactly(
            "D4 RATIO_IMPLAUSIBLE: từ 0 đến 2.5 lần \"Số thôn, tổ dân phố\" + \"Số đơn vị hành"
                + " chính cấp xã\" (10)");
  }
}
