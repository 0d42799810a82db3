package vn.danvan.text.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How Vietnamese syllables are built. */
class SyllableTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "hòa", "hoà", "Thủy", "thuỷ", "QUỐC", "giếng", "gì", "nghiêng", "Đắk", "khuỷu", "ưu", "yêu",
        "được", "thuyền", "quýt", "ngoẹo", "bửu", "an", "huế", "xã"
      })
  void whatIsOne(String word) {
    assertThat(Syllable.is(word)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hãa", "aò", "café", "cafộ", "garỗon", "bác̀", "các hộ", "krông", "hoàng1", "sèc", "hoan̉g",
        "", "oự", "dợner", "hóà", "lòan"
      })
  void whatIsNone(String word) {
    assertThat(Syllable.is(word)).isFalse();
  }
}
