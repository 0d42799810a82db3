package vn.danvan.intake.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.danvan.catalogue.CatalogueReader;

class LegendTest {
  private static final Wording WORDING = new Wording(CatalogueReader.shipped());

  @ParameterizedTest(name = "{0}: {1} is {2}")
  @CsvSource(
      delimiter = ';',
      nullValues = "nothing known",
      value = {
        "Ghi chú: Dấu (-): không phát sinh; '-'; zero",
        "Dấu \"-\" là bằng 0; '-'; zero",
        "Ký hiệu (x): không thu thập; x; nothing",
        "Dấu (-): không phát sinh; x; nothing known",
        "Dấu (-): theo báo cáo của huyện; '-'; nothing known",
        "Không phát sinh thì để trống; '-'; nothing known"
      })
  void aMarkMeansWhatTheSheetSays(String line, String mark, String meaning) {
    assertThat(new Legend(new Grid(line).sheet(), WORDING).meaning(mark)).isEqualTo(meaning);
  }
}
