package vn.danvan.validation.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.CatalogueReader;

class CumulativeAsYearlyTest {
  private static final Catalogue CATALOGUE = CatalogueReader.shipped();
  private static final String DIALOGUES = "dialogues_held";
  private static final List<String> FOUR =
      List.of(DIALOGUES, "supervisions_held", "citizens_received", "petitions_received");

  private final CumulativeAsYearly rule = new CumulativeAsYearly(CATALOGUE);
  private final Told told = new Told(CATALOGUE);

  @Test
  void aValueThatYearsBeforeExplainIsFoundWithTheirSum() {
    // given
    told.years(2018, DIALOGUES, 104, 98, 101, 100, 103, 99, 405);

    // then
    assertThat(told.wholeFindings(rule, "2024"))
        .containsExactly(
            new SeriesFinding(
                "s-2024",
                "VN63-15",
                "2024",
                Told.key(DIALOGUES),
                "CUMULATIVE_AS_YEARLY",
                "warning",
                "Số 405 gần bằng số của kỳ này cộng với các kỳ trước (2021: 100; 2022: 103; 2023:"
                    + " 99); cộng các năm trước được 302, riêng năm nay dự kiến khoảng 99. Đề nghị"
                    + " kiểm tra xem có ghi số lũy kế thay cho số trong kỳ không.",
                "2021: 100; 2022: 103; 2023: 99"));
  }

  @Test
  void twiceAsMuchTellsOnlyWhenSeveralElementsAreSo() {
    FOUR.subList(0, 3)
        .forEach(fact -> told.always(2016, 2023, fact, 100).number("2024", fact, 200));
    assertThat(told.found(rule, "2024")).isEmpty();

    told.always(2016, 2023, FOUR.get(3), 100).number("2024", FOUR.get(3), 200);
    assertThat(told.found(rule, "2024"))
        .containsExactly(
            "dialogues_held/total",
            "supervisions_held/total",
            "citizens_received/total",
            "petitions_received/total");
  }

  @Test
  void aGapEndsWhatMayBeSummed() {
    // given: nothing of 2022, so that only 2023 could be in the sum
    told.always(2014, 2021, DIALOGUES, 100)
        .number("2023", DIALOGUES, 100)
        .number("2024", DIALOGUES, 400);

    // then
    assertThat(told.found(rule, "2024")).isEmpty();
  }

  @Test
  void moreThanTheYearsMayBeIsNoSum() {
    told.always(2012, 2023, DIALOGUES, 100).number("2024", DIALOGUES, 1000);

    assertThat(told.found(rule, "2024")).isEmpty();
  }

  @Test
  void lessThanExpectedIsNoSum() {
    told.always(2016, 2023, DIALOGUES, 100).number("2024", DIALOGUES, 10);

    assertThat(told.found(rule, "2024")).isEmpty();
  }

  @Test
  void whatAccumulatesByDefinitionMay() {
    told.always(2016, 2023, "dialogue_opinions_resolved", 100)
        .number("2024", "dialogue_opinions_resolved", 400)
        .always(2016, 2023, "agencies_total", 100)
        .number("2024", "agencies_total", 400);

    assertThat(told.found(rule, "2024")).isEmpty();
  }

  @Test
  void halfYearsAreNotLookedAt() {
    for (int year = 2016; year <= 2023; year++) {
      told.number(year + "-S1", DIALOGUES, 100);
    }
    told.number("2024-S1", DIALOGUES, 400);

    assertThat(told.found(rule, "2024-S1")).isEmpty();
  }
}
