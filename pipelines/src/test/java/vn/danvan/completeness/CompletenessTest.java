package vn.danvan.completeness;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.figure.Facts;
import vn.danvan.testing.Dues;
import vn.danvan.testing.OperatorsCatalogue;
import vn.danvan.unit.kernel.InventedUnits;

/**
 * What is due of a small form of three required rows with five cells and an optional one: by 15
 * January 2026 for the year 2025, from provinces; and what came of it. All of one Spark job.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CompletenessTest {
  private static final LocalDate ON_THE_DAY = LocalDate.of(2026, 1, 15);
  private static final LocalDate LATE = LocalDate.of(2026, 1, 16);
  private static final Catalogue OWN =
      OperatorsCatalogue.of(
          OperatorsCatalogue.provincesForm(
              "{number: '1', element: villages_total, levels: [total]}",
              "{number: '2', element: dialogues_held, levels: [total, commune]}",
              "{number: '3', element: dialogue_participants, levels: [total, commune]}",
              "{number: '4', element: hotspots, levels: [total], optional: true}"));

  private final Facts facts = new Facts(OWN, new InventedUnits(OWN).register());
  private Map<String, List<String>> rows;

  @BeforeAll
  void computeAll() {
    complete("VN34-01", ON_THE_DAY);
    complete("VN34-04", LATE);

    facts.replaced("first", "real", "TN-01", "VN34-08", "2025", ON_THE_DAY);
    complete("VN34-08", LATE);

    facts.replaced("first/late", "real", "TN-01", "VN34-11", "2025", LATE);
    complete("VN34-11", LocalDate.of(2026, 3, 1));

    facts.held("waits", "real", "TN-01", "VN34-12", "2025", ON_THE_DAY);
    facts.observed("waits", "VN34-12", "2025", "villages_total", "total", "total", "7", "REPORTED");

    facts.held("revision", "real", "TN-01", "VN34-14", "2025", LATE);
    complete("VN34-14", ON_THE_DAY);

    facts.accepted("gaps", "real", "TN-01", "VN34-15", "2025", ON_THE_DAY);
    gaps("VN34-15");

    complete("VN34-19", ON_THE_DAY);
    state("VN34-19", "hotspots", "total", "3", "REPORTED");
    state("VN34-19", "hotspots", "commune", "3", "REPORTED");

    facts.accepted("other", "real", "BG-01", "VN34-20", "2025", ON_THE_DAY);
    facts.observed("other", "VN34-20", "2025", "villages_total", "total", "total", "7", "REPORTED");

    facts.accepted("later", "real", "TN-01", "VN34-01", "2026", ON_THE_DAY);
    facts.observed("later", "VN34-01", "2026", "villages_total", "total", "total", "7", "REPORTED");

    rows =
        facts
            .completeness(
                List.of(
                    Dues.passed(OWN, "real", "TN-01", "2025"),
                    Dues.toCome(OWN, "real", "TN-01", "2026")))
            .collectAsList()
            .stream()
            .collect(
                groupingBy(
                    row -> row.getAs("unit_id") + " " + row.getAs("period"),
                    mapping(CompletenessTest::line, toList())));
  }

  @Test
  void everyProvinceOfTheEraOwesItsRow() {
    assertThat(rows.keySet())
        .containsExactlyInAnyOrderElementsOf(
            OWN.provinces("34").stream()
                .flatMap(
                    province -> List.of(province.id() + " 2025", province.id() + " 2026").stream())
                .toList());
    assertThat(rows.values()).allMatch(lines -> lines.size() == 1);
  }

  @Test
  void onTheDayItIsDueIsOnTimeAndADayAfterIsLate() {
    assertThat(of("VN34-01"))
        .isEqualTo("due RECEIVED 2026-01-15 on time, 5 = 5 reported + 0 blank + 0 wrong");
    assertThat(of("VN34-04"))
        .isEqualTo("due RECEIVED 2026-01-16 late, 5 = 5 reported + 0 blank + 0 wrong");
  }

  @Test
  void aLaterCorrectionDoesNotMakeAReportLate() {
    assertThat(of("VN34-08"))
        .isEqualTo("due RECEIVED 2026-01-15 on time, 5 = 5 reported + 0 blank + 0 wrong");
  }

  @Test
  void aCorrectionOfALateReportStaysAsLateAsTheFirst() {
    assertThat(of("VN34-11"))
        .isEqualTo("due RECEIVED 2026-01-16 late, 5 = 5 reported + 0 blank + 0 wrong");
  }

  @Test
  void aFileThatWaitsIsHeldAndNotInTimeYet() {
    assertThat(of("VN34-12")).isEqualTo("due HELD null late, 5 = 0 reported + 0 blank + 0 wrong");
  }

  @Test
  void aRevisionThatWaitsChangesNothingOfTheFileInForce() {
    assertThat(of("VN34-14"))
        .isEqualTo("due RECEIVED 2026-01-15 on time, 5 = 5 reported + 0 blank + 0 wrong");
  }

  @Test
  void nothingReceivedIsAbsent() {
    assertThat(of("VN34-22")).isEqualTo("due ABSENT null late, 5 = 0 reported + 0 blank + 0 wrong");
  }

  @Test
  void whatWasOnlyPublishedIsNoReport() {
    assertThat(of("VN34-20")).isEqualTo("due ABSENT null late, 5 = 0 reported + 0 blank + 0 wrong");
  }

  @Test
  void beforeTheDueDateNobodyIsLate() {
    assertThat(rows.get("VN34-22 2026"))
        .containsExactly("to come NOT_DUE_YET null open, 5 = 0 reported + 0 blank + 0 wrong");
    assertThat(rows.get("VN34-01 2026"))
        .containsExactly("to come RECEIVED 2026-01-15 on time, 5 = 1 reported + 4 blank + 0 wrong");
  }

  @Test
  void aBlankAWrongAndALeftOutCellAreNotReported() {
    assertThat(of("VN34-15"))
        .isEqualTo("due RECEIVED 2026-01-15 on time, 5 = 1 reported + 2 blank + 2 wrong");
  }

  @Test
  void optionalRowsAndCellsThatTheFormDoesNotAskForAreNotCounted() {
    assertThat(of("VN34-19"))
        .isEqualTo("due RECEIVED 2026-01-15 on time, 5 = 5 reported + 0 blank + 0 wrong");
  }

  private void complete(String unit, LocalDate receivedOn) {
    facts.accepted(unit, "real", "TN-01", unit, "2025", receivedOn);
    state(unit, "villages_total", "total", "0", "REPORTED");
    state(unit, "dialogues_held", "total", "9", "REPORTED");
    state(unit, "dialogues_held", "commune", "5", "REPORTED");
    state(unit, "dialogue_participants", "total", "90", "REPORTED");
    state(unit, "dialogue_participants", "commune", "50", "REPORTED");
  }

  /** Reported, blank, unreadable, excluded, and one cell left out but for another unit's. */
  private void gaps(String unit) {
    facts.observed("gaps", unit, "2025", "villages_total", "total", "total", "7", "REPORTED");
    facts.observed("gaps", unit, "2025", "dialogues_held", "total", "total", null, "BLANK");
    facts.observed("gaps", unit, "2025", "dialogues_held", "commune", "total", null, "UNREADABLE");
    facts.observed(
        "gaps", unit, "2025", "dialogue_participants", "total", "total", "-9", "EXCLUDED");
    facts.observed(
        "gaps", "VN34-91", "2025", "dialogue_participants", "commune", "total", "9", "REPORTED");
  }

  private void state(String unit, String element, String level, String value, String state) {
    facts.observed(unit, unit, "2025", element, level, "total", value, state);
  }

  private String of(String unit) {
    return String.join(" | ", rows.get(unit + " 2025"));
  }

  private static String line(Row row) {
    Boolean onTime = row.getAs("on_time");
    return "%s %s %s %s, %d = %d reported + %d blank + %d wrong"
        .formatted(
            row.<Boolean>getAs("due") ? "due" : "to come",
            row.getAs("state"),
            row.getAs("received_on"),
            onTime == null ? "open" : onTime ? "on time" : "late",
            row.<Integer>getAs("values_required"),
            row.<Integer>getAs("values_reported"),
            row.<Integer>getAs("values_blank"),
            row.<Integer>getAs("values_wrong"));
  }
}
