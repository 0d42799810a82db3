package vn.danvan.text.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts of before Unicode: by their font, else by all texts of the file. */
class LegacyTextTest {
  @ParameterizedTest
  @CsvSource({
    ".VnTime,Hßa B×nh,Hòa Bình",
    ".vnarial,§¾k L¾k,Đắk Lắk",
    ".VnTimeH,hßa b×nh,HÒA BÌNH",
    ".VnTime,Kr«ng N«,Krông Nô",
    ".VnTime,Q§-UBND,QĐ-UBND",
    ".VnTime,An Giang,An Giang",
    "VNI-Times,Soá löôïng,Số lượng",
    "VNI-Helve,TÆNH ÑAÉK LAÉK,TỈNH ĐẮK LẮK",
    "Times New Roman,Hòa Bình,Hòa Bình",
  })
  void aFontThatIsMadeForAnEncodingDecides(String font, String text, String unicode) {
    assertThat(new LegacyText().read(text, font).text()).isEqualTo(unicode);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Tỉnh Hòa Bình", "Hòa Bình", "Ho\u0300a Bi\u0300nh"})
  void whatIsUnicodeStaysSoInWhateverFont(String text) {
    assertThat(new LegacyText().read(text, ".VnTime"))
        .isEqualTo(new LegacyText.Reading(text, null, true));
  }

  @Test
  void whatVniDoesNotExplainIsNotReadable() {
    assertThat(new LegacyText().read("Krây ñaùm", "VNI-Times"))
        .isEqualTo(new LegacyText.Reading("Krây ñaùm", LegacyEncoding.VNI, false));
  }

  @Test
  void withoutAFontManyWordsMustSpeakForAnEncoding() {
    assertThat(readAll("Hßa B×nh")).containsExactly("Hßa B×nh");
    assertThat(readAll("Hßa B×nh", "Qu¶ng Ng·i", "Vòng Tµu"))
        .containsExactly("Hòa Bình", "Quảng Ngãi", "Vũng Tàu");
    assertThat(readAll("Soá löôïng", "Noäi dung", "ñôn vò"))
        .containsExactly("Số lượng", "Nội dung", "đơn vị");
  }

  @Test
  void besideUnicodeOnlyWhatNothingElseExplainsIsConverted() {
    assertThat(readAll("Hßa B×nh", "Qu¶ng Ng·i", "Vòng", "Số lượng", "Hòa"))
        .containsExactly("Hòa Bình", "Quảng Ngãi", "Vòng", "Số lượng", "Hòa");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Tỉnh Hòa Bình|Thanh Hóa|Vòng loại|Cà Mau|thé",
        "Hòa Bình|Thanh Hóa|Cà Mau|Lai Châu|Hà Nam|Hà Tây|Bình Thuận",
        "Orléans|garçon|déjà vu|crème brûlée|Besançon|Côte d'Azur|thé|Noël|où",
        "50 m²|±5 °C|½|µm|«x»|§ 5|© 2024|· a|1 × 2",
        "Zürich|Größe|naß|Müller|Straße|für",
      })
  void whatIsNoLegacyTextIsNeverTouched(String texts) {
    assertThat(readAll(texts.split("\\|"))).containsExactly(texts.split("\\|"));
  }

  @Test
  void whatLooksLikeAnotherLanguageInALegacyFileIsLeftAndSaid() {
    // given
    LegacyText legacy = new LegacyText();
    Stream.of("Hßa B×nh", "Qu¶ng Ng·i", "§ång Nai", "Kh¸nh Hßa")
        .forEach(text -> legacy.add(text, null));

    // then
    assertThat(legacy.read("café", null)).isEqualTo(new LegacyText.Reading("café", null, true));
  }

  private static List<String> readAll(String... texts) {
    LegacyText legacy = new LegacyText();
    Stream.of(texts).forEach(text -> legacy.add(text, null));
    return Stream.of(texts).map(text -> legacy.read(text, "Arial").text()).toList();
  }
}
