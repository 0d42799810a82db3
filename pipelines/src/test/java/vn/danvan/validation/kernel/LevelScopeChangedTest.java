package vn.danvan.validation.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.CatalogueReader;

class LevelScopeChangedTest {
  private static final Catalogue CATALOGUE = CatalogueReader.shipped();
  private static final String DIALOGUES = "dialogues_held";

  private final LevelScopeChanged rule = new LevelScopeChanged(CATALOGUE);

  @Test
  void aTotalThatLeavesOutLowerLevelsIsFoundWithWhatItEquals() {
    assertThat(told(DIALOGUES, 100, 10).wholeFindings(rule, "2024"))
        .containsExactly(
            new SeriesFinding(
                "s-2024",
                "VN63-15",
                "2024",
                Told.key(DIALOGUES),
                "LEVEL_SCOPE_CHANGED",
                "warning",
                "Số tổng 10 khác hẳn số tổng của các kỳ khác (cùng kỳ các năm khác: 2020: 100;"
                    + " 2021: 100; 2022: 100; 2023: 100); số này khớp với số chỉ riêng cấp tỉnh của"
                    + " các năm khác (2020: 10; 2021: 10; 2022: 10; 2023: 10). Đề nghị thống nhất"
                    + " phạm vi của số tổng.",
                "cùng kỳ các năm khác: 2020: 100; 2021: 100; 2022: 100; 2023: 100"));
  }

  @Test
  void aTotalThatTakesInLowerLevelsIsFound() {
    assertThat(told(DIALOGUES, 10, 100).wholeFindings(rule, "2024"))
        .extracting(SeriesFinding::messageVi)
        .containsExactly(
            "Số tổng 100 khác hẳn số tổng của các kỳ khác (cùng kỳ các năm khác: 2020: 10; 2021:"
                + " 10; 2022: 10; 2023: 10); số này khớp với số cộng tất cả các cấp của các năm"
                + " khác (2020: 100; 2021: 100; 2022: 100; 2023: 100). Đề nghị thống nhất phạm vi"
                + " của số tổng.");
  }

  @Test
  void aTotalThatNeitherExplainsIsNone() {
    assertThat(told(DIALOGUES, 100, 3).found(rule, "2024")).isEmpty();
    assertThat(told(DIALOGUES, 100, 1000).found(rule, "2024")).isEmpty();
  }

  @Test
  void aTotalAsAlwaysIsNone() {
    assertThat(told(DIALOGUES, 100, 110).found(rule, "2024")).isEmpty();
  }

  @Test
  void whatDoesNotAddOverLevelsHasNoScope() {
    assertThat(told("dvk_models_exemplary", 100, 10).found(rule, "2024")).isEmpty();
  }

  @Test
  void withoutLevelsInOtherYearsNothingIsKnown() {
    Told told =
        new Told(CATALOGUE).always(2020, 2023, DIALOGUES, 100).number("2024", DIALOGUES, 10);

    assertThat(told.found(rule, "2024")).isEmpty();
  }

  /** Totals of four years beside levels of 10, 30 and 60, and the total of 2024. */
  private static Told told(String element, double usual, double total) {
    return new Told(CATALOGUE)
        .always(2020, 2023, element, usual)
        .always(2020, 2023, element + "/province", 10)
        .always(2020, 2023, element + "/district", 30)
        .always(2020, 2023, element + "/commune", 60)
        .number("2024", element, total);
  }
}
