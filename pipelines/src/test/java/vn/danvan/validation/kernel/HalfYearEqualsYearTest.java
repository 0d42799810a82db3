package vn.danvan.validation.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.CatalogueReader;

/** At least 6 cells of 5 elements, and a quarter of those that could tell, of 10 and more. */
class HalfYearEqualsYearTest {
  private static final Catalogue CATALOGUE = CatalogueReader.shipped();
  private static final List<String> SIX =
      List.of(
          "training_classes",
          "dialogues_held",
          "dialogues_held/commune",
          "supervisions_held",
          "awards_collective",
          "citizens_received");

  private final HalfYearEqualsYear rule = new HalfYearEqualsYear(CATALOGUE);
  private final Told told = new Told(CATALOGUE);

  @Test
  void everyRepeatedCellSaysWhatItEquals() {
    // given
    SIX.forEach(fact -> told.number("2024-S1", fact, 60).number("2024", fact, 60));

    // then
    assertThat(told.wholeFindings(rule, "2024"))
        .hasSize(6)
        .startsWith(
            new SeriesFinding(
                "s-2024",
                "VN63-15",
                "2024",
                Told.key("training_classes"),
                "HALF_YEAR_EQUALS_YEAR",
                "warning",
                "Số cả năm 60 trùng với số 6 tháng đầu năm (6 tháng đầu năm 2024: 60); 6 trong 6 ô"
                    + " so sánh được của tệp trùng như vậy. Đề nghị kiểm tra xem có ghi số 6 tháng"
                    + " thay cho số cả năm không.",
                "6 tháng đầu năm 2024: 60"));
    assertThat(told.found(rule, "2024-S1")).isEmpty();
  }

  @Test
  void whatIsRegisteredOnceAYearMayBeCompleteByJune() {
    SIX.subList(0, 5).forEach(fact -> told.number("2024-S1", fact, 60).number("2024", fact, 60));
    told.number("2024-S1", "dvk_models_registered", 60).number("2024", "dvk_models_registered", 60);

    assertThat(told.found(rule, "2024")).isEmpty();
  }

  @Test
  void smallNumbersProveNothing() {
    SIX.forEach(fact -> told.number("2024-S1", fact, 9).number("2024", fact, 9));

    assertThat(told.found(rule, "2024")).isEmpty();
  }

  @Test
  void theHalfOfAnotherYearProvesNothing() {
    SIX.forEach(fact -> told.number("2023-S1", fact, 60).number("2024", fact, 60));

    assertThat(told.found(rule, "2024")).isEmpty();
  }
}
