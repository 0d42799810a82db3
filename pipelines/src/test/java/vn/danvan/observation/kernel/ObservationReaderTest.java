package vn.danvan.observation.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.CatalogueReader;
import vn.danvan.intake.kernel.Reading;
import vn.danvan.record.Cell;
import vn.danvan.record.Finding;
import vn.danvan.record.Observation;
import vn.danvan.record.Submission;

class ObservationReaderTest {
  private static final Catalogue CATALOGUE = CatalogueReader.shipped();

  private final ObservationReader reader = new ObservationReader(CATALOGUE);
  private final List<Cell> cells = new ArrayList<>();

  @Test
  void eachCellIsOneFactWithItsState() {
    // given
    number("D1", "dialogues_held", "total", "60");
    number("E1", "dialogues_held", "province", "10");
    text("F1", "dialogues_held", "district", "20 cuộc");
    blank("G1", "dialogues_held", "commune");

    // when
    ObservationReader.Observed observed = observe();

    // then
    assertThat(observed.observations())
        .containsExactly(
            observation("dialogues_held", "total", "60", "REPORTED"),
            observation("dialogues_held", "province", "10", "REPORTED"),
            observation("dialogues_held", "district", "20", "REPORTED"),
            observation("dialogues_held", "commune", null, "BLANK"));
    assertThat(observed.findings())
        .containsExactly(finding("F1", "NUMBER_AS_TEXT", "20 cuộc", "20"));
  }

  @Test
  void aTotalThatItsPartsConfirmStands() {
    // given
    number("D1", "dialogues_held", "total", "60");
    number("E1", "dialogues_held", "province", "10");
    number("F1", "dialogues_held", "district", "20");
    number("G1", "dialogues_held", "commune", "30");

    // when
    ObservationReader.Observed observed = observe();

    // then
    assertThat(observed.observations()).allMatch(fact -> fact.state().equals("REPORTED"));
    assertThat(observed.findings()).isEmpty();
  }

  @Test
  void aTotalThatItsPartsContradictIsExcludedAndThePartsStand() {
    // given
    number("D1", "dialogues_held", "total", "65");
    number("E1", "dialogues_held", "province", "10");
    number("F1", "dialogues_held", "district", "20");
    number("G1", "dialogues_held", "commune", "30");

    // when
    ObservationReader.Observed observed = observe();

    // then
    assertThat(observed.observations())
        .containsExactly(
            observation("dialogues_held", "total", "65", "EXCLUDED"),
            observation("dialogues_held", "province", "10", "REPORTED"),
            observation("dialogues_held", "district", "20", "REPORTED"),
            observation("dialogues_held", "commune", "30", "REPORTED"));
    assertThat(observed.findings()).containsExactly(finding("D1", "TOTAL_MISMATCH", "65", "60"));
  }

  @Test
  void aTotalWithAMissingPartIsNeitherConfirmedNorContradicted() {
    // given
    number("D1", "dialogues_held", "total", "65");
    number("E1", "dialogues_held", "province", "10");
    number("F1", "dialogues_held", "district", "20");
    blank("G1", "dialogues_held", "commune");

    // when
    ObservationReader.Observed observed = observe();

    // then
    assertThat(observed.observations().getFirst())
        .isEqualTo(observation("dialogues_held", "total", "65", "REPORTED"));
    assertThat(observed.findings()).isEmpty();
  }

  @Test
  void aReportedZeroIsAValue() {
    // given
    number("D1", "districts", "total", "0");

    // then
    assertThat(observe().observations())
        .containsExactly(observation("districts", "total", "0", "REPORTED"));
  }

  @Test
  void twoNumbersThatCannotBothBeRightAreMarkedAndNeitherIsChosen() {
    // given
    number("G1", "dialogues_held", "commune", "30");
    number("G2", "units_with_dialogue", "commune", "31");

    // when
    ObservationReader.Observed observed = observe();

    // then
    assertThat(observed.observations())
        .containsExactly(
            observation("dialogues_held", "commune", "30", "REPORTED"),
            observation("units_with_dialogue", "commune", "31", "REPORTED"));
    assertThat(observed.findings())
        .containsExactly(
            finding(
                "G2",
                "CONSTRAINT_VIOLATED",
                "31",
                "không lớn hơn \"Số cuộc tiếp xúc, đối thoại trực tiếp của người đứng đầu\""
                    + " (30)"));
  }

  @Test
  void equalNumbersKeepAConstraintAndLevelsAreHeldApart() {
    // given
    number("G1", "dialogues_held", "commune", "30");
    number("G2", "units_with_dialogue", "commune", "30");
    number("F2", "units_with_dialogue", "district", "99");

    // then
    assertThat(observe().findings()).isEmpty();
  }

  @Test
  void aNumberBelowTheOneThatItMustReachIsMarked() {
    // given
    number("D1", "training_classes", "total", "100");
    number("D2", "training_participants", "total", "99");

    // then
    assertThat(observe().findings())
        .containsExactly(
            finding(
                "D2",
                "CONSTRAINT_VIOLATED",
                "99",
                "không nhỏ hơn \"Số lớp tập huấn, bồi dưỡng công tác dân vận\" (100)"));
  }

  @Test
  void aFactThatIsStatedTwiceIsExcludedUntilADecision() {
    // given
    number("D1", "dialogues_held", "total", "60");
    number("D9", "dialogues_held", "total", "70");

    // when
    ObservationReader.Observed observed = observe();

    // then
    assertThat(observed.observations())
        .containsExactly(observation("dialogues_held", "total", "60", "EXCLUDED"));
    assertThat(observed.findings())
        .map(Finding::rule, Finding::cell)
        .containsExactly(tuple("ELEMENT_DUPLICATED", "D1"), tuple("ELEMENT_DUPLICATED", "D9"));
  }

  @Test
  void aNegativeCountIsKeptButNotUsed() {
    // given
    number("D1", "districts", "total", "-3");

    // when
    ObservationReader.Observed observed = observe();

    // then
    assertThat(observed.observations())
        .containsExactly(observation("districts", "total", "-3", "EXCLUDED"));
    assertThat(observed.findings()).containsExactly(finding("D1", "NEGATIVE_VALUE", "-3", "-3"));
  }

  private ObservationReader.Observed observe() {
    Submission submission =
        new Submission(
            "s1",
            "real",
            "sha",
            "reading",
            "accepted",
            "DV-01",
            "2016",
            "VN63-15",
            "2024",
            null,
            null,
            null,
            null);
    return reader.observe(new Reading(submission, List.copyOf(cells), List.of()));
  }

  private void number(String address, String element, String level, String text) {
    cell(address, element, level, text, "number");
  }

  private void text(String address, String element, String level, String text) {
    cell(address, element, level, text, "text");
  }

  private void blank(String address, String element, String level) {
    cell(address, element, level, null, "blank");
  }

  private void cell(String address, String element, String level, String text, String type) {
    cells.add(
        new Cell(
            "s1", "Biểu", address, text, type, "VN63-15", "2024", element, level, "total", "exact",
            null, null, null, null, null));
  }

  private static Observation observation(String element, String level, String value, String state) {
    return new Observation(
        "s1",
        "DV-01",
        "real",
        "VN63-15",
        "VN63-15",
        "2024",
        element,
        level,
        "total",
        value == null ? null : new BigDecimal(value),
        "exact",
        state);
  }

  /** A finding against the value that was stated at the address. */
  private Finding finding(String address, String rule, String value, String expected) {
    Cell cell = cells.stream().filter(one -> one.cell().equals(address)).findFirst().orElseThrow();
    return new Finding(
        "s1",
        "Biểu",
        address,
        cell.element(),
        cell.level(),
        "total",
        rule,
        CATALOGUE.rule(rule).severity().code(),
        CATALOGUE.rule(rule).message(value, expected, null),
        value,
        expected);
  }
}
