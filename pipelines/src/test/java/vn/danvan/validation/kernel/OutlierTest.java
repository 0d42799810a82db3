package vn.danvan.validation.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.CatalogueReader;

class OutlierTest {
  private static final Catalogue CATALOGUE = CatalogueReader.shipped();
  private static final String DIALOGUES = "dialogues_held";

  /** A thousand for a hundred communes. */
  private static final PeerRate TEN_EACH = new PeerRate(12, PeerRate.logarithm(1000, 100), 0.3);

  private final Outlier rule = new Outlier(CATALOGUE);

  @Test
  void aValueFarFromItsOtherYearsIsFoundWithThem() {
    assertThat(told(98, 103, 100, 101, 450).wholeFindings(rule, "2024"))
        .containsExactly(
            new SeriesFinding(
                "s-2024",
                "VN63-15",
                "2024",
                Told.key(DIALOGUES),
                "OUTLIER",
                "warning",
                "Số 450 khác thường so với cùng kỳ các năm khác của đơn vị (2020: 98; 2021: 103;"
                    + " 2022: 100; 2023: 101); thường gặp khoảng 102. Đề nghị kiểm tra, nếu đúng"
                    + " thì giữ nguyên.",
                "102"));
  }

  @Test
  void itMustBeTwoAndAHalfTimesAsLarge() {
    assertThat(told(100, 100, 100, 100, 240).found(rule, "2024")).isEmpty();
    assertThat(told(100, 100, 100, 100, 260).found(rule, "2024")).hasSize(1);
  }

  @Test
  void whatVariesEveryYearMayVary() {
    assertThat(told(40, 160, 90, 250, 600).found(rule, "2024")).isEmpty();
  }

  @Test
  void smallNumbersMayDoAsTheyLike() {
    assertThat(told(1, 0, 2, 1, 6).found(rule, "2024")).isEmpty();
    assertThat(told(8, 9, 8, 7, 0).found(rule, "2024")).isEmpty();
  }

  @Test
  void aWrongYearBesideItDoesNotMoveWhatIsExpected() {
    assertThat(told(100, 1000, 100, 100, 100, 100, 100).found(rule, "2026")).isEmpty();
    assertThat(told(100, 1000, 100, 100, 100, 100, 450).found(rule, "2026")).hasSize(1);
  }

  @Test
  void thatNothingHappensIsNotStrangeWhereItWasSoInAnotherYear() {
    assertThat(told(200, 210, 0, 205, 195, 202, 0).found(rule, "2026")).isEmpty();
    assertThat(told(200, 210, 208, 205, 195, 202, 0).found(rule, "2026")).hasSize(1);
  }

  @Test
  void whereYearsAreTooFewPeersOfTheSameSizeSpeak() {
    // given
    Told told = told(1, 1, 50000).number("2022", "communes_total", 100).among(TEN_EACH);

    // then
    assertThat(told.wholeFindings(rule, "2022"))
        .extracting(SeriesFinding::key, SeriesFinding::messageVi)
        .containsExactly(
            tuple(
                Told.key(DIALOGUES),
                "Số 50.000 khác thường so với 12 đơn vị cùng loại trong cùng kỳ, tính theo quy mô"
                    + " đơn vị; thường gặp khoảng 1.000. Đề nghị kiểm tra, nếu đúng thì giữ"
                    + " nguyên."));
  }

  @Test
  void besidePeersItMustBeSixTimesAsLarge() {
    assertThat(told(5900).number("2020", "communes_total", 100).among(TEN_EACH).found(rule, "2020"))
        .isEmpty();
    assertThat(told(6100).number("2020", "communes_total", 100).among(TEN_EACH).found(rule, "2020"))
        .containsExactly("dialogues_held/total");
  }

  @Test
  void aProvincesOwnFiguresNeedNoSize() {
    assertThat(
            new Told(CATALOGUE)
                .number("2020", DIALOGUES + "/province", 5000)
                .among(new PeerRate(12, PeerRate.logarithm(10, 1), 0.3))
                .found(rule, "2020"))
        .containsExactly("dialogues_held/province");
  }

  @Test
  void fewPeersOrAnUnknownSizeTellNothing() {
    assertThat(
            told(50000)
                .number("2020", "communes_total", 100)
                .among(new PeerRate(11, TEN_EACH.median(), TEN_EACH.spread()))
                .found(rule, "2020"))
        .isEmpty();
    assertThat(told(50000).among(TEN_EACH).found(rule, "2020")).isEmpty();
  }

  @Test
  void ratesAreNotLookedAt() {
    assertThat(
            new Told(CATALOGUE)
                .years(2020, "petitions_processed_rate", 90, 90, 90, 90, 1)
                .found(rule, "2024"))
        .isEmpty();
  }

  private static Told told(double... values) {
    return new Told(CATALOGUE).years(2020, DIALOGUES, values);
  }
}
