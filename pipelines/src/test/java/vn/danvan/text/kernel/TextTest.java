package vn.danvan.text.kernel;

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

  @Test
  void aDashIsADashHoweverItIsWritten() {
    for (String dash : "- \u2010 \u2011 \u2012 \u2013 \u2014 \u2015 \u2212".split(" ")) {
      assertThat(Text.key("Bà Rịa" + dash + "Vũng Tàu")).isEqualTo("bà rịa vũng tàu");
    }
  }

  @Test
  void foldedTextHasNoDiacritics() {
    assertThat(Text.folded("Đắk Lắk, Bà Rịa - Vũng Tàu, Thừa Thiên Huế"))
        .isEqualTo("Dak Lak, Ba Ria - Vung Tau, Thua Thien Hue");
    assertThat(Text.folded("đồng nai")).isEqualTo("dong nai");
  }

  @ParameterizedTest(name = "{1} of {0}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          sơn hà      | sơn hà     | true
          sơn hà      | son ha     | true
          sơn hà      | sơn ha     | true
          đồng tháp   | đong tháp  | true
          đồng tháp   | dong thap  | true
          thừa thiên  | thưa thiên | true
          sơn hà      | sơn hạ     | false
          sơn hà      | son hạ     | false
          kiên giang  | kiến giang | false
          dak nong    | đak nong   | false
          hà nam      | hà na      | false
          """)
  void aTextMayHaveLostMarksOfANameButHasNoneOfItsOwn(String name, String text, boolean lost) {
    assertThat(Text.lacksOnlyMarksOf(name, text)).isEqualTo(lost);
  }

  @Test
  void whatIsCleanAlreadyIsWhatItIsCleanedTo() {
    for (String text :
        new String[] {"Hà  Nội", " Hà Nội", "Hà Nội ", "Hà\u00A0Nội", "Ha\u0300 Nội", "Hà\tNội"}) {
      assertThat(Text.clean(text)).isEqualTo("Hà Nội");
    }
    assertThat(Text.clean("Hà Nội")).isEqualTo("Hà Nội");
    assertThat(Text.clean(" ")).isEmpty();
  }
}
