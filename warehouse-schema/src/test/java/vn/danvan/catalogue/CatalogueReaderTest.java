package vn.danvan.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.danvan.period.Period;

class CatalogueReaderTest {
  private static final String TREES_PLANTED =
      """
      elements:
        - {code: trees_planted, theme: J, label_vi: Số cây đã trồng, unit: cây, kind: sum, levels: [total]}
      """;

  @TempDir private Path folder;
  private OperatorsFolder operators;

  @BeforeEach
  void openFolder() {
    operators = new OperatorsFolder(folder);
  }

  @Test
  void anOperatorsEntryReplacesTheShippedOneAndTheOthersStay() {
    // given
    Catalogue shipped = CatalogueReader.shipped();
    operators.with(
        "elements.yaml",
        """
        elements:
          - {code: districts, theme: A, label_vi: Số huyện, unit: huyện, kind: stock, levels: [total]}
        """);

    // when
    Catalogue overridden = operators.catalogue();

    // then
    assertThat(overridden.element("districts").labelVi()).isEqualTo("Số huyện");
    assertThat(overridden.elements().keySet())
        .containsExactlyElementsOf(shipped.elements().keySet());
    assertThat(overridden.element("communes_total")).isEqualTo(shipped.element("communes_total"));
    assertThat(overridden.digest()).isNotEqualTo(shipped.digest());
  }

  @Test
  void anOperatorsEntryIsAddedToTheShippedOnes() {
    // given
    Catalogue shipped = CatalogueReader.shipped();
    operators.with("trees/elements.yaml", TREES_PLANTED);

    // when
    Catalogue extended = operators.catalogue();

    // then
    assertThat(extended.elements()).hasSize(shipped.elements().size() + 1);
    assertThat(extended.element("trees_planted").unit()).isEqualTo("cây");
    assertThat(extended.indicators()).isEqualTo(shipped.indicators());
  }

  @Test
  void noFolderAndAFolderThatDoesNotStandGiveTheShippedCatalogue() {
    assertThat(CatalogueReader.read(null)).isEqualTo(CatalogueReader.shipped());
    assertThat(CatalogueReader.read(folder.resolve("none"))).isEqualTo(CatalogueReader.shipped());
  }

  @Test
  void theDigestIsTheSameForTheSameFiles() {
    assertThat(CatalogueReader.shipped().digest())
        .isEqualTo(CatalogueReader.shipped().digest())
        .matches("[0-9a-f]{64}");
  }

  @Test
  void anOperatorMayCountSomethingNewByADimensionOfTheirOwn() {
    // given
    operators
        .with(
            "dimensions.yaml",
            """
            dimensions:
              - code: tree_kind
                label_vi: Loại cây
                label_en: Kind of tree
                members:
                  - {code: fruit, label_vi: Cây ăn quả, label_en: Fruit trees}
                  - {code: timber, label_vi: Cây lấy gỗ, label_en: Timber}
            """)
        .with(
            "elements.yaml",
            TREES_PLANTED.replace(
                "levels: [total]",
                "levels: [total], breakdowns: [{dimension: tree_kind, partition: true}]"))
        .with(
            "forms.yaml",
            """
            forms:
              - code: TN-01
                name_vi: Biểu trồng cây
                layout: annex
                cycle: year
                sender: commune
                rolls_up: true
                dues: [{part: year, month: 1, day: 15, years_after: 1}]
                versions:
                  - version: "1"
                    era: "34"
                    columns: [{level: total, label_vi: Tổng}]
                    sections:
                      - number: I
                        label_vi: Trồng cây
                        rows:
                          - {number: "1", element: trees_planted, levels: [total]}
                          - {number: "1.1", element: trees_planted, breakdown: tree_kind=fruit, levels: [total]}
            """)
        .with(
            "indicators.yaml",
            """
            indicators:
              - code: fruit_share
                label_vi: Tỷ trọng cây ăn quả
                method: proportion
                numerator: [{element: trees_planted, breakdown: tree_kind=fruit}]
                denominator: [{element: trees_planted}]
                scale: 100
                direction: neutral
                unit: "%"
                decimals: 1
                definition: {version: 1, valid_from: 2026-01-01}
            """);

    // when
    Catalogue own = operators.catalogue();

    // then
    DataElement trees = own.element("trees_planted");
    assertThat(own.membersOf(trees.breakdowns().getFirst())).containsExactly("fruit", "timber");
    assertThat(own.isBrokenDownBy(trees, "tree_kind=timber")).isTrue();
    assertThat(own.isBrokenDownBy(trees, "tree_kind=bamboo")).isFalse();
    assertThat(own.formVersion("TN-01", "2026").orElseThrow().rows())
        .map(own::rowLabel)
        .containsExactly("Số cây đã trồng", "Cây ăn quả");
    assertThat(Formula.vi(own, own.indicator("fruit_share")))
        .isEqualTo("100 × Số cây đã trồng [Cây ăn quả] / Số cây đã trồng");
  }

  @Test
  void anOperatorsReportingYearsReplaceTheShippedOnes() {
    // given
    operators.with(
        "reporting-years.yaml",
        """
        reporting_years:
          - {from_year: 0, month: 1, day: 1}
          - {from_year: 2027, month: 12, day: 15, years_before: 1}
        """);

    // when
    Period of2027 = operators.catalogue().period("2027").orElseThrow();

    // then
    assertThat(of2027)
        .isEqualTo(
            new Period(
                "2027",
                Period.Kind.YEAR,
                2027,
                LocalDate.of(2026, 12, 15),
                LocalDate.of(2027, 12, 14)));
  }

  @Test
  void reportingYearsThatLeaveAYearTooShortForItsHalvesAreNamed() {
    operators.with(
        "reporting-years.yaml",
        """
        reporting_years:
          - {from_year: 0, month: 1, day: 1}
          - {from_year: 2027, month: 5, day: 1, years_before: 1}
        """);

    assertThat(operators.fault())
        .isEqualTo(
            "reporting-years.yaml:3: the reporting year 2027 would begin on 2026-05-01, before the"
                + " second half of 2026");
  }

  @Test
  void textThatIsNoYamlNamesTheFileAndTheLine() {
    operators.with("broken.yaml", "elements:\n  - {code: a, theme\n");

    assertThat(operators.fault()).startsWith("broken.yaml is not YAML: ").contains("line 3");
  }

  @Test
  void anEmptyFileIsNamed() {
    operators.with("empty.yaml", "");

    assertThat(operators.fault())
        .isEqualTo(
            "The catalogue breaks its schema: empty.yaml:1: $: unknown found, object expected");
  }

  @Test
  void anEntryThatAFileWritesTwiceIsNamed() {
    operators.with(
        "elements.yaml", TREES_PLANTED + TREES_PLANTED.lines().skip(1).findFirst().orElseThrow());

    assertThat(operators.fault())
        .isEqualTo("elements.yaml:3: trees_planted is written twice under elements of this file");
  }
}
