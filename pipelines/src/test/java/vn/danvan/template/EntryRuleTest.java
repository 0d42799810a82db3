package vn.danvan.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import vn.danvan.catalogue.Bounds;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.CatalogueReader;
import vn.danvan.catalogue.Form;

/** What may be typed into a cell. */
class EntryRuleTest {
  private static final Catalogue CATALOGUE = CatalogueReader.shipped();
  private static final String OR_LEAVE_OUT =
      ", không kèm chữ hoặc đơn vị tính. Ghi 0 nếu không phát sinh; để trống nếu chưa có số liệu.";

  @Test
  void aCountIsAWholeNumber() {
    assertThat(rule("dialogue_opinions_received", null))
        .isEqualTo(
            new EntryRule(
                "Đơn vị tính: ý kiến",
                "Số ý kiến, kiến nghị được nêu tại các cuộc đối thoại trong kỳ; một người nêu nhiều"
                    + " vấn đề thì mỗi vấn đề tính một ý kiến.",
                "Ô này chỉ nhận số nguyên từ 0 trở lên" + OR_LEAVE_OUT,
                true,
                new Bounds(BigDecimal.ZERO, null)));
  }

  @Test
  void aMeasuredValueMayHaveItsDecimals() {
    EntryRule rule = rule("land_donated_m2", null);

    assertThat(rule.whole()).isFalse();
    assertThat(rule.refusal())
        .isEqualTo("Ô này chỉ nhận số từ 0 trở lên, tối đa 3 chữ số thập phân" + OR_LEAVE_OUT);
  }

  @Test
  void aValueStaysWithinItsBounds() throws IOException {
    // given
    EntryRule rule = rule("petitions_processed_rate", null);

    // then
    assertThat(rule.refusal())
        .isEqualTo("Ô này chỉ nhận số từ 0 đến 100, tối đa 1 chữ số thập phân" + OR_LEAVE_OUT);
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      XSSFSheet sheet = workbook.createSheet();
      rule.govern(sheet, new CellRangeAddressList(0, 0, 0, 0));
      DataValidationConstraint constraint =
          sheet.getDataValidations().getFirst().getValidationConstraint();
      assertThat(constraint.getValidationType()).isEqualTo(ValidationType.DECIMAL);
      assertThat(constraint.getOperator()).isEqualTo(OperatorType.BETWEEN);
      assertThat(List.of(constraint.getFormula1(), constraint.getFormula2()))
          .containsExactly("0", "100");
    }
  }

  @Test
  void aRowOfAMemberSaysWhichAndALongMeaningEndsAfterAWord() {
    assertThat(rule("dialogues_held", "dialogue_form=ad_hoc").prompt())
        .isEqualTo(
            "Đối thoại đột xuất. Số cuộc người đứng đầu cấp ủy, chính quyền, cơ quan, đơn vị trực"
                + " tiếp tiếp xúc, đối thoại với Nhân dân trong kỳ, theo cấp của người chủ trì;"
                + " không tính tiếp công dân thường xuyên và tiếp xúc cử tri của đại biểu dân cử.");
    assertThat(rule("units_with_dialogue", null).prompt())
        .isEqualTo(
            "Số đơn vị hành chính của từng cấp có ít nhất một cuộc đối thoại trong kỳ; đơn vị tổ"
                + " chức nhiều cuộc vẫn tính là một. Không tính sở, ban, ngành. Riêng năm 2025, cấp"
                + " xã chỉ tính đơn vị hiện có tại ngày 31/12/2025, kể cả cuộc do đơn vị trước sắp"
                + " xếp trên…")
        .hasSizeLessThanOrEqualTo(255);
  }

  private static EntryRule rule(String element, String breakdown) {
    return EntryRule.of(
        CATALOGUE, new Form.Row("1", element, null, breakdown, List.of("total"), false));
  }
}
