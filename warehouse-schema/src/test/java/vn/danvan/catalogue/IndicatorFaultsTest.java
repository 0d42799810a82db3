package vn.danvan.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What may be wrong with an indicator: where its terms lead, and what it sums. */
class IndicatorFaultsTest {
  @TempDir Path folder;

  @Test
  void anUnknownElement() {
    assertFault(
        ratio("{element: dialogues_held}", "{element: communes_total}, {element: trees_felled}"),
        "indicators.yaml:6: indicator own_one uses the unknown element trees_felled");
  }

  @Test
  void aRateWithoutItsParts() {
    assertFault(
        ratio("{element: petitions_processed_rate}", "{element: communes_total}"),
        "indicators.yaml:5: indicator own_one sums petitions_processed_rate, a rate without its"
            + " parts; indicators.yaml:5: indicator own_one uses petitions_processed_rate at level"
            + " total, total, for which no form has a row");
  }

  @Test
  void aLevelAtWhichTheElementIsNotReported() {
    assertFault(
        ratio("{element: communes_total, level: province}", "{element: communes_total}"),
        "indicators.yaml:5: indicator own_one uses communes_total at level province, at which it is"
            + " not reported; indicators.yaml:5: indicator own_one uses communes_total at level"
            + " province, total, for which no form has a row");
  }

  @Test
  void aBreakdownThatTheElementDoesNotHave() {
    assertFault(
        ratio("{element: dialogues_held, breakdown: field=economy}", "{element: communes_total}"),
        "indicators.yaml:5: indicator own_one uses dialogues_held by field=economy, by which it is"
            + " not broken down; indicators.yaml:5: indicator own_one uses dialogues_held at level"
            + " total, field=economy, for which no form has a row");
  }

  @Test
  void aTermForWhichNoFormHasARow() {
    assertFault(
        ratio("{element: dialogues_held, breakdown: host=chair}", "{element: communes_total}"),
        "indicators.yaml:5: indicator own_one uses dialogues_held at level total, host=chair, for"
            + " which no form has a row");
  }

  @Test
  void aTermOfWhatTheWarehouseKnowsByItselfNeedsNoForm() {
    assertThat(fault(ratio("{element: reports_due}", "{element: population}"))).isNull();
  }

  @Test
  void levelsOfWhatDoesNotAddOverLevels() {
    // given: a model may be chosen as exemplary by several levels
    String both =
        "{element: dvk_models_exemplary, level: province}, {element: dvk_models_exemplary, level:"
            + " commune}";

    // then
    assertFault(
        ratio(both, "{element: communes_total}"),
        "indicators.yaml:5: indicator own_one sums levels of dvk_models_exemplary, which does not"
            + " add over levels");
  }

  @Test
  void membersOfWhatDoesNotAddOverBreakdowns() {
    // given
    new OperatorsFolder(folder)
        .with(
            "elements.yaml",
            """
            elements:
              - code: awards_collective
                theme: E
                label_vi: Số tập thể được khen thưởng
                unit: tập thể
                kind: sum
                adds_over: [units, levels]
                levels: [total, province, district, commune]
                breakdowns: [{dimension: theme}]
            """);
    String two =
        "{element: awards_collective, breakdown: theme=dvk}, {element: awards_collective,"
            + " breakdown: theme=qcdc}";

    // then
    assertFault(
        ratio(two, "{element: communes_total}"),
        "indicators.yaml:5: indicator own_one sums members of awards_collective, which does not add"
            + " over breakdowns");
  }

  @Test
  void aTotalBesideOneOfItsLevels() {
    assertFault(
        ratio(
            "{element: dialogues_held}, {element: dialogues_held, level: commune}",
            "{element: communes_total}"),
        "indicators.yaml:5: indicator own_one sums dialogues_held twice: as total total and commune"
            + " total");
  }

  @Test
  void aTotalBesideOneOfItsMembers() {
    assertFault(
        ratio(
            "{element: awards_collective, breakdown: theme=dvk}, {element: awards_collective}",
            "{element: communes_total}"),
        "indicators.yaml:5: indicator own_one sums awards_collective twice: as total theme=dvk and"
            + " total total");
  }

  @Test
  void membersOfTwoDimensionsOfOneElement() {
    assertFault(
        ratio(
            "{element: dvk_models_registered, breakdown: field=economy}, {element:"
                + " dvk_models_registered, breakdown: recipient=individual}",
            "{element: communes_total}"),
        "indicators.yaml:5: indicator own_one sums dvk_models_registered twice: as total"
            + " field=economy and total recipient=individual");
  }

  @Test
  void aPartTakenOffItsWholeIsNoSum() {
    assertThat(
            fault(
                ratio(
                    "{element: dialogues_held}, {element: dialogues_held, level: commune, sign:"
                        + " -1}",
                    "{element: communes_total}")))
        .isNull();
  }

  @Test
  void aRatioWithoutADenominator() {
    assertFault(
        ratio("{element: dialogues_held}", ""),
        "indicators.yaml:6: indicator own_one is a ratio: only a count has no denominator");
  }

  @Test
  void aCountWithADenominator() {
    assertFault(
        ratio("{element: dialogues_held}", "{element: communes_total}")
            .replace("method: ratio", "method: count"),
        "indicators.yaml:6: indicator own_one is a count: only a count has no denominator");
  }

  @Test
  void anIndicatorThatEndsBeforeItBegins() {
    assertFault(
        ratio("{element: dialogues_held}", "{element: communes_total}")
            + "    valid_from: 2025-01-01\n    valid_to: 2024-12-31\n",
        "indicators.yaml:13: indicator own_one ends before it begins");
  }

  @Test
  void twoBreaksOnOneDay() {
    assertFault(
        ratio("{element: dialogues_held}", "{element: communes_total}")
            + """
                breaks:
                  - {from: 2025-07-01, reason_vi: Một}
                  - {from: 2025-07-01, reason_vi: Hai}
            """,
        "indicators.yaml:12: indicator own_one has two breaks on one day");
  }

  @Test
  void aFactorSoFineThatNothingExactIsLeft() {
    // given: land is measured to three decimals, and sums are kept to six
    String land = "{element: land_donated_m2, factor: 0.0001}";

    // then
    assertFault(
        ratio(land, "{element: communes_total}"),
        "indicators.yaml:5: indicator own_one multiplies land_donated_m2, which has 3 decimals, by"
            + " 0.0001: sums are exact to 6 decimals");
    assertThat(fault(ratio(land.replace("0.0001", "0.001"), "{element: communes_total}"))).isNull();
  }

  private static String ratio(String numerator, String denominator) {
    return """
    indicators:
      - code: own_one
        label_vi: Chỉ tiêu riêng
        method: ratio
        numerator: [%s]
        denominator: [%s]
        direction: up
        unit: x
        decimals: 2
        caveat_vi: Thử.
        definition: {version: 1, valid_from: 2016-01-01}
    """
        .formatted(numerator, denominator);
  }

  private String fault(String indicators) {
    return new OperatorsFolder(folder).with("indicators.yaml", indicators).fault();
  }

  private void assertFault(String indicators, String fault) {
    assertThat(fault(indicators)).isEqualTo("The catalogue does not hold together: " + fault);
  }
}
