package vn.danvan.intake.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.danvan.catalogue.CatalogueReader;

class LabelTest {
  private static final Wording WORDING = new Wording(CatalogueReader.shipped());

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = ';',
      value = {
        "Số lớp tập huấn; số lớp tập huấn",
        "1. Số lớp tập huấn; số lớp tập huấn",
        "1.2 Số lớp tập huấn; số lớp tập huấn",
        "IV. Số lớp tập huấn; số lớp tập huấn",
        "a) Số lớp tập huấn; số lớp tập huấn",
        "- Số lớp tập huấn; số lớp tập huấn",
        "+ Trong đó: - Số lớp tập huấn; số lớp tập huấn",
        "Trong đó số lớp tập huấn; số lớp tập huấn",
        "Số lớp tập huấn (lớp); số lớp tập huấn",
        "Số lớp tập huấn (lớp)*; số lớp tập huấn",
        "2 chiều; 2 chiều"
      })
  void whatIsNoPartOfTheNameIsLeftOut(String text, String bare) {
    assertThat(Label.of(text, WORDING).bare()).contains(bare);
  }
}
