package vn.danvan.intake.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextTest {
  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Hòa Bình                        | Hoà Bình
          KHÁNH HÒA                       | Khánh Hoà
          Tỉnh ủy                         | Tỉnh uỷ
          hòa giải                        | hoà giải
          Thanh Hóa                       | Thanh Hoá
          Bà Rịa – Vũng Tàu               | Bà Rịa - Vũng Tàu
          BÀ RỊA-VŨNG TÀU                 | Bà Rịa – Vũng Tàu
          Số mô hình "Dân vận khéo"       | Số mô hình “Dân vận khéo”
          Nội dung:                       | NỘI DUNG
          """)
  void spellingsOfOneNameMeet(String one, String other) {
    assertThat(Text.key(one)).isEqualTo(Text.key(other));
  }

  @Test
  void composedAndDecomposedTextsMeet() {
    // given
    String composed = "Số cuộc tiếp xúc, đối thoại trực tiếp của người đứng đầu";
    String decomposed = Normalizer.normalize(composed, Normalizer.Form.NFD);

    // then
    assertThat(decomposed).isNotEqualTo(composed);
    assertThat(Text.clean(decomposed)).isEqualTo(composed);
    assertThat(Text.key(decomposed)).isEqualTo(Text.key(composed));
  }

  @Test
  void theIcelandicLetterStandsForTheVietnameseOne() {
    // given
    String icelandic = "\u00D0ồng Nai";
    String vietnamese = "\u0110ồng Nai";

    // then
    assertThat(Text.clean(icelandic)).isEqualTo(vietnamese);
    assertThat(Text.key(icelandic)).isEqualTo(Text.key(vietnamese)).isEqualTo("đồng nai");
  }

  @Test
  void everyKindOfSpaceIsOnePlainSpace() {
    assertThat(Text.clean("\u00A0Hà\u00A0 \t\nNội\u202F")).isEqualTo("Hà Nội");
    assertThat(Text.key("Hà\u00A0Nội")).isEqualTo(Text.key("Hà Nội"));
  }

  @Test
  void nothingReadsAsEmpty() {
    assertThat(Text.clean(null)).isEmpty();
    assertThat(Text.key(null)).isEmpty();
  }

  @ParameterizedTest(name = "{0} is not {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Sơn Hà                          | Sơn Hạ
          Sơn Hà                          | Son Ha
          Hòa                             | Hóa
          Đồng Nai                        | Dồng Nai
          Hà Nam                          | Hà Nội
          hòa giải thành                  | hòa giải không thành
          Số mô hình đề nghị công nhận    | Số mô hình được công nhận
          Thủy                            | Thúy
          """)
  void differentNamesStayApart(String one, String other) {
    assertThat(Text.key(one)).isNotEqualTo(Text.key(other));
  }
}
