package vn.danvan.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.CatalogueReader;
import vn.danvan.catalogue.Form;

/** What is wrong with the submissions, and when they came. */
class FaultsTest {
  private static final Catalogue CATALOGUE = CatalogueReader.shipped();
  private static final SyntheticHistory HISTORY = SyntheticHistory.of(CATALOGUE, 7);
  private static final List<SyntheticReport> SENT =
      HISTORY.reports().stream().filter(report -> !report.silent()).toList();
  private static final List<ListedFault> FAULTS = ListedFault.of(CATALOGUE, HISTORY.reports());

  @Test
  void faultsAreFewAndOfEveryKind() {
    Map<Fault, Long> faults =
        FAULTS.stream().collect(Collectors.groupingBy(ListedFault::fault, Collectors.counting()));

    assertThat(faults.keySet()).containsExactlyInAnyOrder(Fault.values());
    assertThat(faults.get(Fault.REVISED_FILE)).isEqualTo(36);
    assertThat(faults.get(Fault.SILENT_PROVINCE)).isBetween(24L, 36L);
    assertThat((double) FAULTS.size() / SENT.size()).isBetween(0.5, 0.7);
  }

  @Test
  void aRowHasOneFaultAtMost() {
    Map<List<Object>, Long> rows =
        FAULTS.stream()
            .filter(fault -> fault.key() != null)
            .collect(
                Collectors.groupingBy(
                    fault ->
                        List.of(
                            fault.unitId(),
                            fault.round(),
                            fault.key().element(),
                            fault.key().breakdown()),
                    Collectors.counting()));

    assertThat(rows.values()).containsOnly(1L);
  }

  @Test
  void whatAFormLeavesToAProvinceIsNoFaultWhenBlank() {
    for (SyntheticReport report : SENT) {
      for (Form.Row row : report.version().rows().filter(Form.Row::optional).toList()) {
        for (String level : row.levels()) {
          SyntheticCell cell =
              report.cells().get(new CellKey(row.element(), level, row.breakdown()));
          if (cell.value() == null) {
            assertThat(cell).isEqualTo(SyntheticCell.notKept());
          } else {
            assertThat(cell.fault()).isNotIn(Fault.BLANK_CELL, Fault.DASH);
          }
        }
      }
    }
  }

  @Test
  void oneOrTwoProvincesARoundMiscountTheirCommunesByAFew() {
    List<ListedFault> wrong =
        FAULTS.stream().filter(fault -> fault.fault() == Fault.WRONG_COMMUNE_COUNT).toList();

    assertThat(
            wrong.stream()
                .collect(
                    Collectors.groupingBy(
                        fault -> fault.round().toString(), Collectors.counting())))
        .containsOnlyKeys("DV-01 2025", "DV-02 2025-S1", "DV-02 2026-S1")
        .allSatisfy((round, count) -> assertThat(count).isBetween(1L, 2L));
    assertThat(wrong)
        .allSatisfy(
            fault -> {
              BigDecimal off = new BigDecimal(fault.text()).subtract(new BigDecimal(fault.value()));
              assertThat(off.abs().intValueExact()).isBetween(1, 4);
              assertThat(
                      HISTORY
                          .report(fault.unitId(), fault.round().form(), fault.round().period())
                          .cells()
                          .get(fault.key())
                          .counted())
                  .contains(new BigDecimal(fault.text()));
            });
  }

  @Test
  void mostReportsComeInTimeAndTheLateOnesAreListed() {
    List<SyntheticReport> late = SENT.stream().filter(SyntheticReport::late).toList();

    assertThat((double) late.size() / SENT.size()).isBetween(0.03, 0.12);
    assertThat(late)
        .allSatisfy(
            report ->
                assertThat(report.receipt().due().until(report.receipt().first(), ChronoUnit.DAYS))
                    .isBetween(1L, 45L));
    assertThat(
            FAULTS.stream()
                .filter(fault -> fault.fault() == Fault.LATE_FILE)
                .map(fault -> List.of(fault.unitId(), fault.round(), fault.value(), fault.text())))
        .containsExactlyElementsOf(
            late.stream()
                .map(
                    report ->
                        List.<Object>of(
                            report.unitId(),
                            report.round(),
                            report.receipt().due().toString(),
                            report.receipt().first().toString()))
                .toList());
  }

  @Test
  void aRevisionComesAfterItsFirstFileAndChangesOneSectionOnly() {
    for (SyntheticReport report : SENT) {
      assertThat(report.receipt().revision() != null).isEqualTo(report.revised());
      if (report.revised()) {
        assertThat(report.receipt().revision()).isAfter(report.receipt().first());
        assertThat(
                report.version().sections().stream()
                    .filter(
                        section -> section.rows().stream().anyMatch(row -> changed(row, report)))
                    .count())
            .isEqualTo(1);
      }
    }
  }

  private static boolean changed(Form.Row row, SyntheticReport report) {
    return row.levels().stream()
        .map(level -> new CellKey(row.element(), level, row.breakdown()))
        .anyMatch(key -> !report.cells().get(key).corrected().equals(report.superseded().get(key)));
  }
}
