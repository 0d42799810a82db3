package vn.danvan.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.CatalogueReader;
import vn.danvan.catalogue.DataElement;
import vn.danvan.catalogue.DataElement.Axis;
import vn.danvan.catalogue.Form;

class SyntheticHistoryTest {
  private static final Catalogue CATALOGUE = CatalogueReader.shipped();
  private static final SyntheticHistory HISTORY = SyntheticHistory.of(CATALOGUE, 7);

  @Test
  void coversWhatTheCatalogueObligesTo() {
    Map<String, Long> expected = new TreeMap<>();
    IntStream.rangeClosed(2016, 2024).forEach(year -> expected.put("DV-01 " + year, 63L));
    expected.put("DV-01 2025", 34L);
    expected.put("DV-02 2025-S1", 63L);
    expected.put("DV-02 2026-S1", 34L);

    Map<String, Long> rounds =
        HISTORY.reports().stream()
            .collect(
                Collectors.groupingBy(report -> report.round().toString(), Collectors.counting()));

    assertThat(rounds).isEqualTo(expected);
  }

  @Test
  void isTheSameForTheSameSeedOnly() {
    assertThat(SyntheticHistory.of(CATALOGUE, 7)).isEqualTo(HISTORY);
    assertThat(SyntheticHistory.of(CATALOGUE, 8).reports()).isNotEqualTo(HISTORY.reports());
  }

  @Test
  void aRoundDoesNotDependOnOthers() {
    SyntheticHistory some =
        SyntheticHistory.of(
            CATALOGUE,
            7,
            List.of(new ReportingRound("DV-01", "2026"), new ReportingRound("DV-01", "2024")));

    assertThat(reports(some, "DV-01", "2024")).isEqualTo(reports(HISTORY, "DV-01", "2024"));
    assertThat(reports(some, "DV-01", "2026"))
        .hasSize(34)
        .allSatisfy(
            report ->
                assertThat(report.cells().keySet())
                    .extracting(CellKey::level)
                    .doesNotContain("district"));
  }

  @Test
  void aPeriodThatNobodyOwesIsRefused() {
    assertThatThrownBy(
            () ->
                SyntheticHistory.of(CATALOGUE, 7, List.of(new ReportingRound("DV-02", "2025-S2")))
                    .reports())
        .hasMessageContaining("Nobody owes DV-02 2025-S2");
    assertThatThrownBy(
            () ->
                SyntheticHistory.of(CATALOGUE, 7, List.of(new ReportingRound("DV-01", "2025-S1"))))
        .hasMessageContaining("No form version serves DV-01 2025-S1");
  }

  @Test
  void holdsEveryCellThatTheFormAsksFor() {
    for (SyntheticReport report : HISTORY.reports()) {
      List<CellKey> asked =
          report
              .version()
              .rows()
              .flatMap(
                  row ->
                      row.levels().stream()
                          .map(level -> new CellKey(row.element(), level, row.breakdown())))
              .toList();
      assertThat(report.cells().keySet())
          .containsExactlyElementsOf(report.silent() ? List.of() : asked);
    }
  }

  @Test
  void totalsAreTheSumsOfTheirLevels() {
    for (Map<CellKey, SyntheticCell> cells : contents()) {
      cells.forEach(
          (key, cell) -> {
            List<BigDecimal> parts =
                Stream.of("province", "district", "commune")
                    .map(key::at)
                    .filter(cells::containsKey)
                    .map(part -> cells.get(part).value())
                    .toList();
            if (key.level().equals("total")
                && parts.size() > 1
                && cell.value() != null
                && CATALOGUE.element(key.element()).adds(Axis.LEVELS)) {
              assertThat(cell.value()).as("%s", key).isEqualByComparingTo(sum(parts));
            }
          });
    }
  }

  @Test
  void communesAndDistrictsAreThoseOfTheListsOfUnits() {
    Map<String, Long> communes =
        Map.of("2024", 10035L, "2025-S1", 10035L, "2025", 3321L, "2026-S1", 3321L);
    Ground ground = Ground.of(CATALOGUE, 7);
    communes.forEach(
        (period, expected) -> {
          String era = period.equals("2024") || period.equals("2025-S1") ? "63" : "34";
          int year = Integer.parseInt(period.substring(0, 4));
          assertThat(
                  CATALOGUE.provinces(era).stream()
                      .mapToLong(unit -> ground.sizes().communes(unit.id(), year))
                      .sum())
              .isEqualTo(expected);
          for (SyntheticReport report : HISTORY.reports()) {
            if (report.period().equals(period) && !report.silent()) {
              assertThat(value(report, "communes_total"))
                  .isEqualByComparingTo(
                      BigDecimal.valueOf(ground.sizes().communes(report.unitId(), year)));
            }
          }
        });
    assertThat(
            CATALOGUE.provinces("63").stream()
                .mapToLong(unit -> ground.sizes().districts(unit.id()))
                .sum())
        .isEqualTo(696);
  }

  @Test
  void aHalfYearHoldsAboutHalfOfTheEventsAndAllOfTheStocks() {
    Set<String> ofEvents = Set.of("dialogue_opinions_overdue", "mediations_pending");
    Map<String, Double> ratios = new TreeMap<>();
    CATALOGUE
        .formVersion("DV-02", "2025-S1")
        .orElseThrow()
        .rows()
        .filter(Form.Row::isTotal)
        .filter(row -> row.levels().contains("total"))
        .forEach(
            row ->
                ratios.put(
                    row.element(),
                    mean("DV-02", "2025-S1", row.element())
                        / mean("DV-01", "2024", row.element())));

    ratios.forEach(
        (element, ratio) -> {
          boolean stock =
              CATALOGUE.element(element).kind() == DataElement.Kind.STOCK
                  && !ofEvents.contains(element);
          assertThat(ratio).as(element).isBetween(stock ? 0.85 : 0.35, stock ? 1.15 : 0.65);
        });
  }

  @Test
  void optionalRowsAreKeptBySomeProvincesAlways() {
    Map<String, Set<Boolean>> kept =
        HISTORY.reports().stream()
            .filter(report -> report.form().equals("DV-01") && !report.silent())
            .collect(
                Collectors.groupingBy(
                    SyntheticReport::unitId,
                    TreeMap::new,
                    Collectors.mapping(
                        report ->
                            report
                                    .cells()
                                    .get(
                                        new CellKey(
                                            "dvk_models_registered",
                                            "total",
                                            "field=new_countryside"))
                                    .value()
                                != null,
                        Collectors.toSet())));

    assertThat(kept.values()).allMatch(habit -> habit.size() == 1);
    assertThat(kept.values().stream().filter(habit -> habit.contains(true)).count())
        .isBetween(20L, 70L);
  }

  @Test
  void landAndFundsAreMeasuredToSomeDecimals() {
    Set<Integer> scales =
        HISTORY.reports().stream()
            .filter(report -> report.form().equals("DV-01") && !report.silent())
            .map(report -> value(report, "land_donated_m2").scale())
            .collect(Collectors.toSet());

    assertThat(scales).containsExactlyInAnyOrder(0, 1, 2, 3);
  }

  private static List<SyntheticReport> reports(
      SyntheticHistory history, String form, String period) {
    ReportingRound round = new ReportingRound(form, period);
    return history.reports().stream().filter(report -> report.round().equals(round)).toList();
  }

  private static List<Map<CellKey, SyntheticCell>> contents() {
    List<Map<CellKey, SyntheticCell>> contents = new ArrayList<>();
    HISTORY.reports().forEach(report -> contents.add(report.cells()));
    HISTORY.reports().forEach(report -> contents.add(report.superseded()));
    return contents;
  }

  private static BigDecimal value(SyntheticReport report, String element) {
    return report.cells().get(new CellKey(element, "total", "total")).value();
  }

  private static double mean(String form, String period, String element) {
    return reports(HISTORY, form, period).stream()
        .filter(report -> !report.silent() && value(report, element) != null)
        .mapToDouble(report -> value(report, element).doubleValue())
        .average()
        .orElseThrow();
  }

  private static BigDecimal sum(List<BigDecimal> parts) {
    return parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
