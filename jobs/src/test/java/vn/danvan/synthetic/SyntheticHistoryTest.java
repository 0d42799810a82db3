package vn.danvan.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.CatalogueReader;
import vn.danvan.catalogue.DataElement;
import vn.danvan.catalogue.Form;

class SyntheticHistoryTest {
  private static final Catalogue CATALOGUE = CatalogueReader.shipped();
  private static final SyntheticHistory HISTORY = SyntheticHistory.of(CATALOGUE, 7);

  @Test
  void coversEveryProvinceOfEachFrameInEveryYear() {
    Map<Integer, Long> reports =
        HISTORY.reports().stream()
            .collect(Collectors.groupingBy(SyntheticReport::year, Collectors.counting()));

    assertThat(reports)
        .isEqualTo(
            Map.of(
                2016, 63L, 2017, 63L, 2018, 63L, 2019, 63L, 2020, 63L, 2021, 63L, 2022, 63L, 2023,
                63L, 2024, 63L, 2025, 34L));
  }

  @Test
  void isTheSameForTheSameSeedOnly() {
    assertThat(SyntheticHistory.of(CATALOGUE, 7)).isEqualTo(HISTORY);
    assertThat(SyntheticHistory.of(CATALOGUE, 8).reports()).isNotEqualTo(HISTORY.reports());
  }

  @Test
  void holdsEveryValueThatTheFormAsksFor() {
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
    for (SyntheticReport report : HISTORY.reports()) {
      for (Map<CellKey, SyntheticCell> cells : List.of(report.cells(), report.superseded())) {
        report
            .version()
            .rows()
            .filter(row -> row.levels().size() > 1 && row.levels().contains("total"))
            .filter(row -> !cells.isEmpty())
            .forEach(row -> assertThat(total(row, cells)).isEqualTo(sumOfLevels(row, cells)));
      }
    }
  }

  @Test
  void theCataloguesConstraintsHoldAtEveryLevel() {
    for (SyntheticReport report : HISTORY.reports()) {
      assertThat(brokenConstraints(report.cells())).isEmpty();
      assertThat(brokenConstraints(report.superseded())).isEmpty();
    }
  }

  @Test
  void communesAndDistrictsAreThoseOfTheErasLastAndFirstYear() {
    assertThat(sum(2024, "communes_total")).isEqualByComparingTo("10035");
    assertThat(sum(2025, "communes_total")).isEqualByComparingTo("3321");
    assertThat(sum(2024, "districts")).isEqualByComparingTo("696");
    assertThat(sum(2025, "districts")).isEqualByComparingTo("696");
  }

  @Test
  void faultsAreFewAndOfEveryKind() {
    Map<Fault, Long> faults =
        ListedFault.of(CATALOGUE, HISTORY.reports()).stream()
            .collect(Collectors.groupingBy(ListedFault::fault, Collectors.counting()));
    long cells = HISTORY.reports().stream().mapToLong(report -> report.cells().size()).sum();

    assertThat(faults.keySet()).containsExactlyInAnyOrder(Fault.values());
    assertThat(faults.get(Fault.REVISED_FILE)).isEqualTo(30);
    assertThat(faults.get(Fault.SILENT_PROVINCE)).isBetween(20L, 30L);
    assertThat(faults.values().stream().mapToLong(Long::longValue).sum())
        .isBetween(cells / 100, cells / 50);
  }

  @Test
  void aRevisionChangesNumbersOfOneSectionOnly() {
    for (SyntheticReport report : HISTORY.reports()) {
      if (report.revised()) {
        long changedSections =
            report.version().sections().stream()
                .filter(section -> section.rows().stream().anyMatch(row -> changed(row, report)))
                .count();
        assertThat(changedSections).isEqualTo(1);
      }
    }
  }

  @Test
  void anElementMoreChangesNoOtherNumber() {
    SyntheticHistory larger = SyntheticHistory.of(withOneMoreRow("supervisions_held"), 7);

    for (SyntheticReport report : HISTORY.reports()) {
      SyntheticReport enlarged = larger.report(report.unitId(), report.year());
      assertThat(enlarged.silent()).isEqualTo(report.silent());
      assertThat(enlarged.cells()).containsAllEntriesOf(report.cells());
      assertThat(enlarged.superseded()).containsAllEntriesOf(report.superseded());
      assertThat(enlarged.cells().size() - report.cells().size())
          .isEqualTo(report.silent() ? 0 : 2);
    }
  }

  private static Catalogue withOneMoreRow(String element) {
    Form form = CATALOGUE.form(SyntheticHistory.FORM);
    Form.Row row = new Form.Row("7", element, null, null, List.of("district", "commune"));
    List<Form.Version> versions =
        form.versions().stream()
            .map(
                version ->
                    new Form.Version(
                        version.version(),
                        version.firstPeriod(),
                        version.lastPeriod(),
                        version.era(),
                        version.columns(),
                        withRowInSecond(version.sections(), row)))
            .toList();
    Form enlarged =
        new Form(form.code(), form.nameVi(), form.layout(), form.cycle(), form.due(), versions);
    return new Catalogue(
        CATALOGUE.elements(),
        CATALOGUE.indicators(),
        Map.of(form.code(), enlarged),
        CATALOGUE.units(),
        CATALOGUE.regions(),
        CATALOGUE.archipelagos(),
        CATALOGUE.corpora(),
        CATALOGUE.rules(),
        CATALOGUE.vocabulary(),
        CATALOGUE.digest());
  }

  private static List<Form.Section> withRowInSecond(List<Form.Section> sections, Form.Row row) {
    List<Form.Section> result = new ArrayList<>(sections);
    Form.Section second = sections.get(1);
    List<Form.Row> rows = new ArrayList<>(second.rows());
    rows.add(row);
    result.set(1, new Form.Section(second.number(), second.labelVi(), rows));
    return result;
  }

  private static boolean changed(Form.Row row, SyntheticReport report) {
    return row.levels().stream()
        .map(level -> new CellKey(row.element(), level, row.breakdown()))
        .anyMatch(
            key -> {
              BigDecimal now = report.cells().get(key).value();
              return now.compareTo(report.superseded().get(key).value()) != 0;
            });
  }

  /** Over what 63 or 34 units would have reported: silent ones are taken from another seed. */
  private static BigDecimal sum(int year, String element) {
    CellKey key = new CellKey(element, "total", "total");
    return HISTORY.reports().stream()
        .filter(report -> report.year() == year)
        .map(report -> spokenReport(report).cells().get(key).value())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static SyntheticReport spokenReport(SyntheticReport report) {
    for (long seed = 100; report.silent(); seed++) {
      report = SyntheticHistory.of(CATALOGUE, seed).report(report.unitId(), report.year());
    }
    return report;
  }

  private static BigDecimal total(Form.Row row, Map<CellKey, SyntheticCell> cells) {
    return cells.get(new CellKey(row.element(), "total", row.breakdown())).value();
  }

  private static BigDecimal sumOfLevels(Form.Row row, Map<CellKey, SyntheticCell> cells) {
    return row.levels().stream()
        .filter(level -> !level.equals("total"))
        .map(level -> cells.get(new CellKey(row.element(), level, row.breakdown())).value())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static List<String> brokenConstraints(Map<CellKey, SyntheticCell> cells) {
    return cells.entrySet().stream()
        .flatMap(
            entry ->
                CATALOGUE.element(entry.getKey().element()).constraints().stream()
                    .filter(constraint -> !holds(constraint, entry.getKey(), cells))
                    .map(constraint -> entry.getKey() + " " + constraint))
        .toList();
  }

  private static boolean holds(
      DataElement.Constraint constraint, CellKey key, Map<CellKey, SyntheticCell> cells) {
    SyntheticCell other =
        cells.get(new CellKey(constraint.element(), key.level(), key.breakdown()));
    int order = other == null ? 0 : cells.get(key).value().compareTo(other.value());
    return switch (constraint.relation()) {
      case AT_MOST -> order <= 0;
      case AT_LEAST -> order >= 0;
    };
  }
}
