package vn.danvan.completeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.CatalogueReader;
import vn.danvan.catalogue.Unit;
import vn.danvan.figure.Facts;
import vn.danvan.testing.Dues;
import vn.danvan.testing.LocalSpark;
import vn.danvan.testing.OperatorsCatalogue;
import vn.danvan.unit.kernel.InventedUnits;
import vn.danvan.unit.kernel.UnitRegister;

/** Which periods of which forms are owed, by whom. */
class DutyTest {
  private static final Catalogue SHIPPED = CatalogueReader.shipped();
  private static final LocalDate DAY = LocalDate.of(2026, 1, 15);

  private final Facts facts = new Facts(SHIPPED, UnitRegister.of(SHIPPED));

  @Test
  void aCorpusIntoWhichNothingCameOwesNothing() {
    assertThat(owed(SHIPPED, LocalDate.of(2030, 1, 1))).isEmpty();
  }

  @Test
  void aPeriodIsOwedFromTheDayAfterItsDueDate() {
    // given: what is real is owed from the year 2026 on
    facts.accepted("published", "real", "BG-01", "VN63-15", "2019", DAY);

    // then
    assertThat(owed(SHIPPED, LocalDate.of(2027, 1, 31))).isEmpty();
    assertThat(owed(SHIPPED, LocalDate.of(2027, 2, 1)))
        .containsExactly("real DV-01 2026 of 34, due 2027-01-31 passed");
    assertThat(owed(SHIPPED, LocalDate.of(2027, 7, 16)))
        .containsExactly(
            "real DV-01 2026 of 34, due 2027-01-31 passed",
            "real DV-02 2027-S1 of 34, due 2027-07-15 passed");
  }

  @Test
  void whatOneProvinceSentAllOweEvenBeforeItIsDue() {
    // given
    facts.accepted("early", "real", "DV-02", "VN63-15", "2025-S1", DAY);
    facts.accepted("year", "real", "DV-01", "VN34-15", "2025", DAY);

    // then
    assertThat(owed(SHIPPED, LocalDate.of(2025, 7, 15)))
        .containsExactly(
            "real DV-01 2025 of 34, due 2026-01-31 to come",
            "real DV-02 2025-S1 of 63, due 2025-07-15 to come");
    assertThat(owed(SHIPPED, LocalDate.of(2026, 2, 1)))
        .containsExactly(
            "real DV-01 2025 of 34, due 2026-01-31 passed",
            "real DV-02 2025-S1 of 63, due 2025-07-15 passed");
  }

  @Test
  void aSecondHalfAndAFileThatWaitsMakeNothingDue() {
    // given
    facts.accepted("second", "real", "DV-02", "VN34-15", "2025-S2", DAY);
    facts.held("waits", "real", "DV-01", "VN63-15", "2024", DAY);

    // then
    assertThat(owed(SHIPPED, LocalDate.of(2026, 2, 1))).isEmpty();
  }

  @Test
  void theSyntheticCorpusOwesItsTenYearsAndTwoHalves() {
    // given
    facts.accepted("one", "synthetic", "DV-01", "VN63-15", "2020", DAY);

    // then
    assertThat(owed(SHIPPED, LocalDate.of(2031, 1, 1)))
        .map(line -> line.replaceAll(",.*", ""))
        .containsExactly(
            "synthetic DV-01 2016 of 63",
            "synthetic DV-01 2017 of 63",
            "synthetic DV-01 2018 of 63",
            "synthetic DV-01 2019 of 63",
            "synthetic DV-01 2020 of 63",
            "synthetic DV-01 2021 of 63",
            "synthetic DV-01 2022 of 63",
            "synthetic DV-01 2023 of 63",
            "synthetic DV-01 2024 of 63",
            "synthetic DV-01 2025 of 34",
            "synthetic DV-02 2025-S1 of 63",
            "synthetic DV-02 2026-S1 of 34");
  }

  @Test
  void theSendersAreTheProvincesOfTheEraOrTheCommunesThatStandOnTheLastDay() {
    // given
    Catalogue own =
        OperatorsCatalogue.of(
            OperatorsCatalogue.communesForm("{number: '1', element: hotspots, levels: [total]}"));
    UnitRegister units =
        new InventedUnits(own)
            .commune("VN63-15-001", "VN63-15", null, LocalDate.of(2024, 12, 30))
            .commune("VN63-15-002", "VN63-15", null, LocalDate.of(2025, 6, 30))
            .commune("VN63-15-003", "VN63-15", LocalDate.of(2024, 12, 31), null)
            .commune("VN34-15-101", "VN34-15")
            .register();

    // then
    assertThat(senders(units, own, "TN-01", "2024")).containsExactly("VN63-15-002", "VN63-15-003");
    assertThat(senders(units, own, "TN-01", "2025")).containsExactly("VN34-15-101");
    assertThat(senders(units, own, "DV-01", "2024"))
        .isEqualTo(own.provinces("63").stream().map(Unit::id).toList());
    assertThat(senders(units, own, "DV-02", "2025-S1")).hasSize(63);
    assertThat(senders(units, own, "DV-01", "2025")).hasSize(34);
  }

  @Test
  void theCellsThatAFormAsksForAreRequiredUnlessItsRowIsOptional() {
    // when
    Map<String, Long> cells =
        Duty.askedCells(LocalSpark.session(), SHIPPED).collectAsList().stream()
            .map(
                row ->
                    row.getString(0)
                        + " "
                        + row.getString(1)
                        + (row.getBoolean(5) ? "" : " optional"))
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));

    // then
    assertThat(cells)
        .isEqualTo(
            Map.of(
                "DV-01 2016", cells("DV-01", "2024", false),
                "DV-01 2016 optional", cells("DV-01", "2024", true),
                "DV-01 2025", cells("DV-01", "2025", false),
                "DV-01 2025 optional", cells("DV-01", "2025", true),
                "DV-01 2026", cells("DV-01", "2026", false),
                "DV-01 2026 optional", cells("DV-01", "2026", true),
                "DV-02 2016", cells("DV-02", "2024-S1", false),
                "DV-02 2016 optional", cells("DV-02", "2024-S1", true),
                "DV-02 2025", cells("DV-02", "2026-S1", false),
                "DV-02 2025 optional", cells("DV-02", "2026-S1", true)));
  }

  private static long cells(String form, String period, boolean optional) {
    return SHIPPED
        .formVersion(form, period)
        .orElseThrow()
        .rows()
        .filter(row -> row.optional() == optional)
        .mapToLong(row -> row.levels().size())
        .sum();
  }

  private static List<String> senders(
      UnitRegister units, Catalogue catalogue, String form, String period) {
    return Duty.senders(units, Dues.passed(catalogue, "real", form, period)).stream()
        .map(Unit::id)
        .toList();
  }

  private List<String> owed(Catalogue catalogue, LocalDate asOf) {
    return Duty.periods(catalogue, facts.inputs(), asOf).stream()
        .map(
            due ->
                "%s %s %s of %s, due %s %s"
                    .formatted(
                        due.corpus(),
                        due.form(),
                        due.period().code(),
                        due.era(),
                        due.dueOn(),
                        due.passed() ? "passed" : "to come"))
        .toList();
  }
}
