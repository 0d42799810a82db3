package vn.danvan.template;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts that must fit. */
class WrappedTest {
  @ParameterizedTest
  @CsvSource({
    "một hai, 7, một hai",
    "một hai, 6, một…",
    "một hai ba, 9, một hai…",
    "'một, hai ba', 8, một…",
    "một.hai.ba, 6, một.h…"
  })
  void aTextIsCutAfterAWord(String text, int length, String shortened) {
    assertThat(Wrapped.shortened(text, length)).isEqualTo(shortened);
  }

  @ParameterizedTest
  @CsvSource({
    "Số đơn vị hành chính cấp xã, 54, 1",
    "Cấp huyện (đến hết 30/6/2025), 16, 2",
    "'thôn, tổ dân phố', 13, 2",
    "một hai ba bốn, 3, 4",
    "không_ngắt_được_ở_đâu, 5, 1"
  })
  void aTextTakesAsManyLinesAsItsWordsNeed(String text, int digits, int lines) {
    assertThat(Wrapped.lines(text, digits)).isEqualTo(lines);
  }
}
