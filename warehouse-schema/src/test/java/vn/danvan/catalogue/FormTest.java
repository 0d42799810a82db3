package vn.danvan.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which version of a form serves a period, and when and by whom that is owed. */
class FormTest {
  private static final Catalogue CATALOGUE = CatalogueReader.shipped();

  private final Form yearly = CATALOGUE.form("DV-01");
  private final Form halfYearly = CATALOGUE.form("DV-02");

  @Test
  void theYearlyFormOf2025IsSentByTheThirtyFour() {
    assertThat(served(yearly, "2015", "2016", "2024", "2025", "2026", "2040", "2025-S1"))
        .containsExactly(
            "2015 none",
            "2016 2016/63",
            "2024 2016/63",
            "2025 2025/34",
            "2026 2026/34",
            "2040 2026/34",
            "2025-S1 none");
  }

  @Test
  void theFormOfTheFirstHalfOf2025IsSentByTheSixtyThree() {
    assertThat(
            served(
                halfYearly,
                "2015-S2",
                "2016-S1",
                "2024-S2",
                "2025-S1",
                "2025-S2",
                "2026-S1",
                "2025",
                "2025-01-01/2025-06-30"))
        .containsExactly(
            "2015-S2 none",
            "2016-S1 2016/63",
            "2024-S2 2016/63",
            "2025-S1 2016/63",
            "2025-S2 2025/34",
            "2026-S1 2025/34",
            "2025 none",
            "2025-01-01/2025-06-30 none");
  }

  @Test
  void whatIsPublishedServesWhateverPeriod() {
    assertThat(served(CATALOGUE.form("BG-01"), "2019", "2022-S1", "2016-07-06/2021-10-19"))
        .containsExactly("2019 1/null", "2022-S1 1/null", "2016-07-06/2021-10-19 1/null");
  }

  @Test
  void theYearIsDueAMonthAfterItsEndAndTheFirstHalfInJuly() {
    assertThat(yearly.owedFor(2025))
        .containsExactly(new Form.Owed("2025", LocalDate.of(2026, 1, 31)));
    assertThat(halfYearly.owedFor(2025))
        .containsExactly(new Form.Owed("2025-S1", LocalDate.of(2025, 7, 15)));
    assertThat(yearly.dueOn("2024")).contains(LocalDate.of(2025, 1, 31));
    assertThat(halfYearly.dueOn("2024-S1")).contains(LocalDate.of(2024, 7, 15));
  }

  @Test
  void nobodyOwesTheSecondHalfNorWhatIsPublished() {
    assertThat(halfYearly.dueOn("2024-S2")).isEmpty();
    assertThat(CATALOGUE.form("BG-01").dueOn("2024")).isEmpty();
    assertThat(CATALOGUE.form("BG-01").dueOn("2016-07-06/2021-10-19")).isEmpty();
  }

  @Test
  void theHalfYearlyFormAsksForNothingThatTheYearlyOneDoesNot() {
    for (List<String> years : List.of(List.of("2024", "2024-S1"), List.of("2026", "2026-S1"))) {
      assertThat(cells(yearly, years.getFirst())).containsAll(cells(halfYearly, years.getLast()));
    }
  }

  private static List<String> served(Form form, String... periods) {
    return Stream.of(periods)
        .map(
            period ->
                period
                    + " "
                    + form.version(period)
                        .map(version -> version.version() + "/" + version.era())
                        .orElse("none"))
        .toList();
  }

  private static List<String> cells(Form form, String period) {
    return form.version(period)
        .orElseThrow()
        .rows()
        .flatMap(
            row ->
                row.levels().stream()
                    .map(level -> String.join(" ", row.element(), level, row.breakdown())))
        .toList();
  }
}
