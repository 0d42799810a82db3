package vn.danvan.validation.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.CatalogueReader;

/** A tenth of the stock of the year before is tolerated, and 5 in any case. */
class StockBalanceTest {
  private static final Catalogue CATALOGUE = CatalogueReader.shipped();
  private static final String STOCK = "dvk_models_maintained";

  private final StockBalance rule = new StockBalance(CATALOGUE);

  @Test
  void aStockThatDoesNotFollowIsFoundWithAllFourNumbers() {
    assertThat(told(500, 100, 20, 631).wholeFindings(rule, "2024"))
        .containsExactly(
            new SeriesFinding(
                "s-2024",
                "VN63-15",
                "2024",
                Told.key(STOCK),
                "STOCK_BALANCE_MISMATCH",
                "warning",
                "Số hiện có 631 không khớp với số cuối kỳ trước cộng số tăng, trừ số giảm trong năm"
                    + " (580); cuối năm trước 500, tăng 100, giảm 20.",
                "580"));
  }

  @Test
  void aTenthIsTolerated() {
    assertThat(told(500, 100, 20, 630).found(rule, "2024")).isEmpty();
    assertThat(told(500, 100, 20, 530).found(rule, "2024")).isEmpty();
    assertThat(told(500, 100, 20, 529).found(rule, "2024")).hasSize(1);
  }

  @Test
  void aFewAreToleratedOfAny() {
    assertThat(told(10, 0, 0, 15).found(rule, "2024")).isEmpty();
    assertThat(told(10, 0, 0, 16).found(rule, "2024")).hasSize(1);
  }

  @Test
  void whatIsNotReportedLeavesTheBalanceUnknown() {
    assertThat(
            new Told(CATALOGUE)
                .years(2023, STOCK, 500, 900)
                .number("2024", "dvk_models_new", 100)
                .found(rule, "2024"))
        .isEmpty();
    assertThat(
            new Told(CATALOGUE)
                .number("2022", STOCK, 500)
                .number("2024", STOCK, 900)
                .number("2024", "dvk_models_new", 100)
                .number("2024", "dvk_models_discontinued", 0)
                .found(rule, "2024"))
        .isEmpty();
  }

  @Test
  void aReformBreaksTheStock() {
    assertThat(told(500, 100, 20, 900).by("VN34-15", "2024").found(rule, "2024")).isEmpty();
  }

  private static Told told(double before, double gained, double lost, double stock) {
    return new Told(CATALOGUE)
        .years(2023, STOCK, before, stock)
        .number("2024", "dvk_models_new", gained)
        .number("2024", "dvk_models_discontinued", lost);
  }
}
