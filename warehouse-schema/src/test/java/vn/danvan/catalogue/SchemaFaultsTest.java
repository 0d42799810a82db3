package vn.danvan.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that is not shaped as its schema says: file, line, place and key are named. */
class SchemaFaultsTest {
  private static final String BREAKS = "The catalogue breaks its schema: ";

  @TempDir Path folder;

  @Test
  void aKeyThatNobodyKnows() {
    assertThat(
            fault(
                """
                elements:
                  - code: trees_planted
                    theme: J
                    label_vi: Số cây đã trồng
                    unit: cây
                    kind: sum
                    levels: [total]
                    colour: green
                """))
        .isEqualTo(
            BREAKS
                + "own.yaml:8: $.elements[0]: property 'colour' is not defined in the schema and"
                + " the schema does not allow additional properties");
  }

  @Test
  void aKeyThatIsMissing() {
    assertThat(
            fault(
                """
                # The trees.
                elements:
                  - {code: trees_planted, theme: J, label_vi: Số cây, kind: sum, levels: [total]}
                """))
        .isEqualTo(BREAKS + "own.yaml:3: $.elements[0]: required property 'unit' not found");
  }

  @Test
  void aWordThatIsNoneOfThoseAllowed() {
    assertThat(
            fault(
                """
                indicators:
                  - code: own_one
                    label_vi: Chỉ tiêu riêng
                    method: rate
                    numerator:
                      - element: dialogues_held
                      - element: hotspots
                        level: hamlet
                    denominator: [{element: communes_total}]
                    direction: upwards
                    unit: x
                    decimals: 2
                    definition: {version: 1, valid_from: 2016-01-01}
                """))
        .isEqualTo(
            BREAKS
                + "own.yaml:8: $.indicators[0].numerator[1].level: does not have a value in the"
                + " enumeration [\"total\", \"province\", \"district\", \"commune\", \"village\"];"
                + " own.yaml:8: $.indicators[0].numerator[1].level: must be the constant value"
                + " '{level}'; own.yaml:10: $.indicators[0].direction: does not have a value in the"
                + " enumeration [\"up\", \"down\", \"neutral\"]");
  }

  @Test
  void aCodeThatIsNone() {
    assertThat(
            fault(
                """
                dimensions:
                  - code: tree-kind
                    label_vi: Loại cây
                    label_en: Kind of tree
                    members:
                      - {code: oak, label_vi: Sồi, label_en: Oak}
                      - {code: teak, label_vi: Tếch, label_en: Teak}
                """))
        .isEqualTo(
            BREAKS
                + "own.yaml:2: $.dimensions[0].code: does not match the regex pattern"
                + " ^[a-z][a-z0-9_]*$");
  }

  @Test
  void aDayThatTheCalendarDoesNotHave() {
    assertThat(
            fault(
                """
                elements:
                  - code: trees_planted
                    theme: J
                    label_vi: Số cây đã trồng
                    unit: cây
                    kind: sum
                    levels: [total]
                    valid_to: 2025-02-30
                """))
        .startsWith("own.yaml:2 cannot be read: ")
        .contains("2025-02-30");
  }

  @Test
  void aKeyThatIsWrittenTwice() {
    assertThat(
            fault(
                """
                vocabulary:
                  level: {commune: Xã}
                vocabulary:
                  level: {province: Tỉnh}
                """))
        .startsWith("own.yaml is not YAML: Duplicate field 'vocabulary'")
        .contains("line: 3");
  }

  @Test
  void aValidityThatTheCalendarDoesNotHave() {
    assertThat(
            fault(
                """
                list_validity:
                  - {era: "34", valid_from: 2025-02-30}
                """))
        .startsWith("own.yaml:2 cannot be read: ")
        .contains("2025-02-30");
  }

  @Test
  void moreFaultsThanAnybodyWantsToReadAreCounted() {
    // given
    String element = "  - {code: trees, theme: J, label_vi: Số cây, kind: sum, levels: [total]}\n";

    // then
    assertThat(fault("elements:\n" + element.repeat(8)))
        .startsWith(BREAKS + "own.yaml:2: $.elements[0]: required property 'unit' not found; ")
        .contains("own.yaml:6: $.elements[4]: required property 'unit' not found")
        .endsWith("; and 3 more");
  }

  @Test
  void aScaleThatTheRoundingCannotHold() {
    assertThat(
            fault(
                """
                indicators:
                  - code: own_one
                    label_vi: Chỉ tiêu riêng
                    method: rate
                    numerator: [{element: dialogues_held}]
                    denominator: [{element: communes_total, factor: 0.0000001}]
                    direction: up
                    scale: 2000000
                    unit: x
                    decimals: 2
                    definition: {version: 1, valid_from: 2016-01-01}
                """))
        .startsWith(
            BREAKS + "own.yaml:6: $.indicators[0].denominator[0].factor: must be multiple of ")
        .endsWith("; own.yaml:8: $.indicators[0].scale: must have a maximum value of 1000000");
  }

  @Test
  void aVersionThatNeitherSaysItsRowsNorWhatItExtends() {
    assertThat(
            fault(
                """
                forms:
                  - code: TN-01
                    name_vi: Biểu riêng
                    layout: annex
                    cycle: year
                    versions:
                      - version: "1"
                        columns: [{level: total, label_vi: Tổng}]
                """))
        .isEqualTo(
            BREAKS
                + "own.yaml:7: $.forms[0].versions[0]: required property 'extends' not found;"
                + " own.yaml:7: $.forms[0].versions[0]: required property 'sections' not found");
  }

  @Test
  void aVersionThatExtendsAnotherHasNoRowsOfItsOwn() {
    assertThat(
            fault(
                """
                forms:
                  - code: DV-01
                    name_vi: Biểu tổng hợp kết quả công tác dân vận
                    layout: annex
                    cycle: year
                    sender: province
                    versions:
                      - version: "2030"
                        extends: {version: "2026"}
                        sections:
                          - number: I
                            label_vi: Phần chung
                            rows: [{number: "1", element: hotspots, levels: [total]}]
                """))
        .isEqualTo(
            BREAKS
                + "own.yaml:10: $.forms[0].versions[0].sections: schema for 'sections' is false");
  }

  private String fault(String text) {
    return new OperatorsFolder(folder).with("own.yaml", text).fault();
  }
}
