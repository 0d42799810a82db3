package vn.danvan.validation.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.CatalogueReader;

/** At least 8 cells of 5 elements, and three in ten of those that could tell, of 20 and more. */
class CopiedPreviousYearTest {
  private static final Catalogue CATALOGUE = CatalogueReader.shipped();
  private static final List<String> EIGHT =
      List.of(
          "training_classes",
          "training_classes/commune",
          "dialogues_held",
          "dialogues_held/commune",
          "supervisions_held",
          "supervisions_held/commune",
          "awards_collective",
          "citizens_received");

  private final CopiedPreviousYear rule = new CopiedPreviousYear(CATALOGUE);
  private final Told told = new Told(CATALOGUE);

  @Test
  void everyCopiedCellSaysWhatItEqualsAndHowManyDo() {
    // given
    EIGHT.forEach(fact -> told.years(2023, fact, 1500, 1500));

    // then
    assertThat(told.wholeFindings(rule, "2024"))
        .hasSize(8)
        .startsWith(
            new SeriesFinding(
                "s-2024",
                "VN63-15",
                "2024",
                Told.key("training_classes"),
                "COPIED_PREVIOUS_YEAR",
                "warning",
                "Số 1.500 trùng với số của kỳ trước (Năm 2023: 1.500); 8 trong 8 ô so sánh được của"
                    + " tệp trùng như vậy. Đề nghị kiểm tra xem biểu có chép lại số của kỳ trước"
                    + " không.",
                "Năm 2023: 1.500"));
  }

  @Test
  void halfYearsAreHeldAgainstHalfYears() {
    EIGHT.forEach(fact -> told.number("2023-S1", fact, 60).number("2024-S1", fact, 60));

    assertThat(told.found(rule, "2024-S1")).hasSize(8);
  }

  @Test
  void sevenCellsMayBeChance() {
    EIGHT.subList(0, 7).forEach(fact -> told.years(2023, fact, 60, 60));

    assertThat(told.found(rule, "2024")).isEmpty();
  }

  @Test
  void cellsOfFourElementsMayBeOneSource() {
    EIGHT.subList(0, 6).forEach(fact -> told.years(2023, fact, 60, 60));
    List.of("training_classes/district", "dialogues_held/district", "supervisions_held/district")
        .forEach(fact -> told.years(2023, fact, 60, 60));

    assertThat(told.found(rule, "2024")).isEmpty();
  }

  @Test
  void smallNumbersAndStocksProveNothing() {
    EIGHT.subList(0, 7).forEach(fact -> told.years(2023, fact, 60, 60));
    told.years(2023, "citizens_received", 19, 19);
    told.years(2023, "villages_total", 1400, 1400);
    told.years(2023, "agencies_total", 300, 300);

    assertThat(told.found(rule, "2024")).isEmpty();
  }

  @Test
  void threeInTenOfWhatCanTellAreTooMany() {
    // given: 8 of 26
    EIGHT.forEach(fact -> told.years(2023, fact, 60, 60));
    for (int i = 0; i < 18; i++) {
      told.years(2023, "inspections_held/commune/issuer=" + i, 60, 61);
    }
    assertThat(told.found(rule, "2024")).hasSize(8);

    // when: 8 of 27
    told.years(2023, "inspections_held/commune/issuer=18", 60, 61);

    // then
    assertThat(told.found(rule, "2024")).isEmpty();
  }

  @Test
  void anUnchangedProvinceMayCopyAcrossTheReform() {
    EIGHT.forEach(fact -> told.years(2024, fact, 60, 60));
    told.by("VN63-01", "2024").by("VN34-01", "2025");

    assertThat(told.found(rule, "2025")).hasSize(8);
  }
}
