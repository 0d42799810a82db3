package vn.danvan.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What may be wrong with an element by itself or beside the others; file, line and entry named. */
class ElementFaultsTest {
  private static final String TREES =
      """
      elements:
        - code: trees_planted
          theme: J
          label_vi: Số cây đã trồng
          unit: cây
          kind: sum
          levels: [total, commune]
      """;

  @TempDir Path folder;

  @Test
  void aLabelOfAnotherElement() {
    assertFault(
        """
        elements:
          - code: trees_planted
            theme: J
            label_vi: Số cây đã trồng
            unit: cây
            kind: sum
            levels: [total]
            aliases: [Số cây, "số THÔN, tổ dân phố"]
        """,
        "elements.yaml:8: element trees_planted has the label \"số THÔN, tổ dân phố\", which is"
            + " that of villages_total");
  }

  @Test
  void aLabelThatDiffersFromAnothersOnlyInWhatAReaderOfFormsOverlooks() {
    assertFault(
        """
        elements:
          - code: trees_planted
            theme: J
            label_vi: "SỐ TỔ  HÒA GIẢI."
            unit: cây
            kind: sum
            levels: [total]
        """,
        "elements.yaml:2: element trees_planted has the label \"SỐ TỔ  HÒA GIẢI.\", which is that"
            + " of mediation_groups");
  }

  @Test
  void aBalanceOfWhatIsNoStockAndWithWhatIsUnknown() {
    assertFault(
        """
        elements:
          - code: trees_planted
            theme: J
            label_vi: Số cây đã trồng
            unit: cây
            kind: sum
            levels: [total]
            balance: {gains: dvk_models_new, losses: trees_felled}
        """,
        "elements.yaml:8: element trees_planted is no stock, so nothing is gained or lost from it;"
            + " elements.yaml:8: element trees_planted has a balance with the unknown element"
            + " trees_felled");
  }

  @Test
  void anUnknownDimension() {
    assertFault(
        TREES
            + """
                breakdowns:
                  - {dimension: tree_kind}
            """,
        "elements.yaml:9: element trees_planted is broken down by the unknown dimension tree_kind");
  }

  @Test
  void membersThatTheDimensionDoesNotHave() {
    assertFault(
        TREES
            + """
                breakdowns:
                  - {dimension: recipient}
                  - {dimension: field, members: [economy, forestry]}
            """,
        "elements.yaml:10: element trees_planted names [forestry], no member of the dimension"
            + " field");
  }

  @Test
  void anOptionalMemberThatTheDimensionDoesNotHave() {
    assertFault(
        TREES
            + """
                breakdowns:
                  - {dimension: field, partition: true, optional: [forestry]}
            """,
        "elements.yaml:9: element trees_planted names [forestry], no member of the dimension"
            + " field");
  }

  @Test
  void aPartitionOfWhatDoesNotAddUp() {
    assertFault(
        TREES
            + """
                adds_over: [units, levels]
                breakdowns: [{dimension: field, partition: true}]
            """,
        "elements.yaml:9: element trees_planted does not add over breakdowns, so field is no"
            + " partition of it");
  }

  @Test
  void aConstraintOnAnUnknownElement() {
    assertFault(
        constraint("{relation: at_most, elements: [communes_total, trees_felled]}"),
        "elements.yaml:10: element trees_planted has a constraint on the unknown element"
            + " trees_felled");
  }

  @Test
  void aConstraintAtALevelThatTheOtherDoesNotHave() {
    assertFault(
        constraint("{relation: at_most, elements: districts, other_level: commune}"),
        "elements.yaml:10: element trees_planted is held against districts at level commune, at"
            + " which that is not reported");
  }

  @Test
  void aConstraintAtALevelThatTheElementItselfDoesNotHave() {
    assertFault(
        constraint("{relation: at_most, elements: dialogues_held, level: province}"),
        "elements.yaml:10: element trees_planted has a constraint at level province, at which it"
            + " is not reported");
  }

  @Test
  void aConstraintForWhichTheTwoShareNoLevel() {
    assertFault(
        constraint("{relation: at_most, elements: communes_total, level: commune}"),
        "elements.yaml:10: element trees_planted and communes_total share no level at which the"
            + " constraint could hold");
  }

  @Test
  void aConstraintByABreakdownThatTheOtherDoesNotHave() {
    assertFault(
        constraint("{relation: at_most, elements: districts, other_breakdown: field=economy}"),
        "elements.yaml:10: element trees_planted is held against districts by field=economy, by"
            + " which that is not broken down");
  }

  @Test
  void aConstraintByABreakdownThatTheElementItselfDoesNotHave() {
    assertFault(
        constraint("{relation: at_most, elements: dialogues_held, breakdown: field=economy}"),
        "elements.yaml:10: element trees_planted has a constraint by field=economy, by which it is"
            + " not broken down");
  }

  @Test
  void aRangeWithoutItsMultiples() {
    assertFault(
        constraint("{relation: between, elements: dialogues_held}"),
        "elements.yaml:10: element trees_planted: \"times\" goes with the relation \"between\", and"
            + " only with it");
  }

  @Test
  void multiplesWithoutARange() {
    assertFault(
        constraint("{relation: at_most, elements: dialogues_held, times: {most: 2}}"),
        "elements.yaml:10: element trees_planted: \"times\" goes with the relation \"between\", and"
            + " only with it");
  }

  @Test
  void elementsThatWouldEachBeAtMostTheNext() {
    assertFault(
        """
        elements:
          - code: trees_planted
            theme: J
            label_vi: Số cây đã trồng
            unit: cây
            kind: sum
            levels: [total]
            constraints: [{relation: at_most, elements: trees_bought}]
          - code: trees_bought
            theme: J
            label_vi: Số cây đã mua
            unit: cây
            kind: sum
            levels: [total]
            constraints: [{relation: at_least, elements: trees_grown}]
          - code: trees_grown
            theme: J
            label_vi: Số cây đã ươm
            unit: cây
            kind: sum
            levels: [total]
            constraints:
              - {relation: at_least, elements: trees_bought}
              - {relation: at_most, elements: trees_planted}
        """,
        "elements.yaml:8: element trees_planted stands in a circle of constraints: it would be at"
            + " most itself; elements.yaml:22: element trees_grown stands in a circle of"
            + " constraints: it would be at most itself; elements.yaml:15: element trees_bought"
            + " stands in a circle of constraints: it would be at most itself");
  }

  @Test
  void moreFaultsThanAnybodyWantsToReadAreCounted() {
    // given: twelve elements, each broken down by what nobody knows
    StringBuilder elements = new StringBuilder("elements:\n");
    for (int i = 10; i < 22; i++) {
      elements.append(
          "  - {code: trees_%d, theme: J, label_vi: Cây %d, unit: cây, kind: sum, levels: [total], breakdowns: [{dimension: kind}]}\n"
              .formatted(i, i));
    }

    // then
    assertThat(new OperatorsFolder(folder).with("elements.yaml", elements.toString()).fault())
        .startsWith(
            "The catalogue does not hold together: elements.yaml:2: element trees_10 is broken down"
                + " by the unknown dimension kind; elements.yaml:3: element trees_11 ")
        .endsWith(
            "; elements.yaml:11: element trees_19 is broken down by the unknown dimension kind; and"
                + " 2 more");
  }

  @Test
  void anElementThatEndsBeforeItBegins() {
    assertFault(
        TREES + "    valid_from: 2024-01-01\n    valid_to: 2023-12-31\n",
        "elements.yaml:9: element trees_planted ends before it begins");
  }

  private static String constraint(String constraint) {
    return TREES
        + "    constraints:\n      - {relation: at_least, elements: hotspots}\n      - "
        + constraint
        + "\n";
  }

  private void assertFault(String elements, String fault) {
    assertThat(new OperatorsFolder(folder).with("elements.yaml", elements).fault())
        .isEqualTo("The catalogue does not hold together: " + fault);
  }
}
