package vn.danvan.validation.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.CatalogueReader;

class DigitSlipTest {
  private static final Catalogue CATALOGUE = CatalogueReader.shipped();
  private static final String DIALOGUES = "dialogues_held";

  private final DigitSlip rule = new DigitSlip(CATALOGUE);
  private final Told told = new Told(CATALOGUE);

  @Test
  void aDigitTooManyIsFoundWithAllThatItWasHeldAgainst() {
    // given
    told.years(2020, DIALOGUES, 98, 103, 100, 101, 1020);

    // then
    assertThat(told.wholeFindings(rule, "2024"))
        .containsExactly(
            new SeriesFinding(
                "s-2024",
                "VN63-15",
                "2024",
                Told.key(DIALOGUES),
                "DIGIT_SLIP",
                "warning",
                "Số 1.020 khác hẳn các kỳ khác (cùng kỳ các năm khác: 2020: 98; 2021: 103; 2022:"
                    + " 100; 2023: 101); nếu chia cho 10 thì được 102, khớp với các năm khác. Đề"
                    + " nghị kiểm tra xem có ghi thừa, thiếu hoặc đảo chữ số không.",
                "cùng kỳ các năm khác: 2020: 98; 2021: 103; 2022: 100; 2023: 101"));
  }

  @Test
  void aDigitTooFewTwoTooManyAndThousandsForUnits() {
    assertThat(message(1000, 100)).contains("nếu nhân với 10 thì được 1.000");
    assertThat(message(100, 10000)).contains("nếu chia cho 100 thì được 100");
    assertThat(message(25, 25000)).contains("nếu chia cho 1000 thì được 25");
  }

  @Test
  void digitsThatChangedPlaces() {
    assertThat(message(190, 910)).contains("nếu đổi chỗ hai chữ số 9 và 1 thì được 190");
  }

  @Test
  void laterYearsTellOfEarlierOnes() {
    told.years(2016, DIALOGUES, 1000, 100, 100, 100, 100);

    assertThat(told.found(rule, "2016")).containsExactly("dialogues_held/total");
    assertThat(told.found(rule, "2017")).isEmpty();
  }

  @Test
  void whatNoSlipExplainsIsNone() {
    assertThat(told(100, 450).found(rule, "2024")).isEmpty();
  }

  @Test
  void whatIsNotFarIsNone() {
    assertThat(told(120, 210).found(rule, "2024")).isEmpty();
  }

  @Test
  void smallNumbersMayBeTenTimesLarger() {
    assertThat(told(1, 10).found(rule, "2024")).isEmpty();
  }

  @Test
  void nothingIsNotMeantByAThousandth() {
    told.years(2020, DIALOGUES, 0, 0, 0, 0, 106);

    assertThat(told.found(rule, "2024")).isEmpty();
  }

  @Test
  void threeYearsAreTooFew() {
    told.years(2021, DIALOGUES, 100, 100, 100, 1000);

    assertThat(told.found(rule, "2024")).isEmpty();
  }

  @Test
  void yearsUnderAnotherIdentityDoNotCompare() {
    told(100, 1000).by("VN34-15", "2024");

    assertThat(told.found(rule, "2024")).isEmpty();
  }

  private String message(double usual, double value) {
    return new Told(CATALOGUE)
        .always(2016, 2023, DIALOGUES, usual)
        .number("2024", DIALOGUES, value)
        .wholeFindings(rule, "2024")
        .getFirst()
        .messageVi();
  }

  private Told told(double usual, double value) {
    return told.always(2016, 2023, DIALOGUES, usual).number("2024", DIALOGUES, value);
  }
}
