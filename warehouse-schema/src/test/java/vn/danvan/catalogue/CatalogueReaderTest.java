package vn.danvan.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogueReaderTest {
  private static final String TREES_PLANTED =
      """
      elements:
        - {code: trees_planted, theme: K, label_vi: Số cây đã trồng, unit: cây, kind: sum, levels: [total]}
      """;

  @TempDir Path operatorsFolder;

  @Test
  void anOperatorsEntryReplacesTheShippedOneAndTheOthersStay() throws IOException {
    // given
    Catalogue shipped = CatalogueReader.shipped();
    write(
        "elements.yaml",
        """
        elements:
          - {code: districts, theme: A, label_vi: Số huyện, unit: huyện, kind: stock, levels: [total]}
        """);

    // when
    Catalogue overridden = CatalogueReader.read(operatorsFolder);

    // then
    assertThat(overridden.element("districts").labelVi()).isEqualTo("Số huyện");
    assertThat(overridden.elements().keySet())
        .containsExactlyElementsOf(shipped.elements().keySet());
    assertThat(overridden.element("communes_total")).isEqualTo(shipped.element("communes_total"));
    assertThat(overridden.digest()).isNotEqualTo(shipped.digest());
  }

  @Test
  void anOperatorsEntryIsAddedToTheShippedOnes() throws IOException {
    // given
    Catalogue shipped = CatalogueReader.shipped();
    write("trees/elements.yaml", TREES_PLANTED);

    // when
    Catalogue extended = CatalogueReader.read(operatorsFolder);

    // then
    assertThat(extended.elements()).hasSize(shipped.elements().size() + 1);
    assertThat(extended.element("trees_planted").unit()).isEqualTo("cây");
    assertThat(extended.indicators()).isEqualTo(shipped.indicators());
  }

  @Test
  void noFolderAndAFolderThatDoesNotStandGiveTheShippedCatalogue() {
    assertThat(CatalogueReader.read(null)).isEqualTo(CatalogueReader.shipped());
    assertThat(CatalogueReader.read(operatorsFolder.resolve("none")))
        .isEqualTo(CatalogueReader.shipped());
  }

  @Test
  void theDigestIsTheSameForTheSameFiles() {
    assertThat(CatalogueReader.shipped().digest())
        .isEqualTo(CatalogueReader.shipped().digest())
        .matches("[0-9a-f]{64}");
  }

  @Test
  void textThatIsNoYamlNamesTheFileAndTheLine() throws IOException {
    // given
    Path file = write("broken.yaml", "elements:\n  - {code: a, theme\n");

    // then
    assertThatThrownBy(() -> CatalogueReader.read(operatorsFolder))
        .isInstanceOf(CatalogueException.class)
        .hasMessageStartingWith(file + " is not YAML: ")
        .hasMessageContaining("line 3");
  }

  @Test
  void anUnknownKeyIsNamedWithItsFileAndPlace() throws IOException {
    // given
    Path file =
        write(
            "elements.yaml",
            """
            elements:
              - {code: trees_planted, theme: K, label_vi: Số cây, unit: cây, kind: sum, levels: [total], colour: green}
            """);

    // then
    assertThatThrownBy(() -> CatalogueReader.read(operatorsFolder))
        .isInstanceOf(CatalogueException.class)
        .hasMessage(
            file
                + " breaks the catalogue schema: $.elements[0]: property 'colour' is not defined in"
                + " the schema and the schema does not allow additional properties");
  }

  @Test
  void aMissingKeyIsNamedWithItsFileAndPlace() throws IOException {
    // given
    Path file =
        write(
            "elements.yaml",
            """
            elements:
              - {code: trees_planted, theme: K, label_vi: Số cây, kind: sum, levels: [total]}
            """);

    // then
    assertThatThrownBy(() -> CatalogueReader.read(operatorsFolder))
        .isInstanceOf(CatalogueException.class)
        .hasMessage(
            file
                + " breaks the catalogue schema: $.elements[0]: required property 'unit' not"
                + " found");
  }

  @Test
  void anEmptyFileIsNamed() throws IOException {
    // given
    Path file = write("empty.yaml", "");

    // then
    assertThatThrownBy(() -> CatalogueReader.read(operatorsFolder))
        .isInstanceOf(CatalogueException.class)
        .hasMessageStartingWith(file.toString());
  }

  @Test
  void anIndicatorOfAnUnknownElementIsNamedWithIt() throws IOException {
    write("indicators.yaml", indicator("{element: trees_felled}"));

    assertThatThrownBy(() -> CatalogueReader.read(operatorsFolder))
        .isInstanceOf(CatalogueException.class)
        .hasMessageContaining(
            "indicator trees_per_commune ("
                + operatorsFolder.resolve("indicators.yaml")
                + ") uses the unknown element trees_felled");
  }

  @Test
  void anIndicatorThatSumsARateIsNamedWithIt() throws IOException {
    write("indicators.yaml", indicator("{element: petitions_processed_rate}"));

    assertThatThrownBy(() -> CatalogueReader.read(operatorsFolder))
        .isInstanceOf(CatalogueException.class)
        .hasMessageContaining(
            "indicator trees_per_commune ("
                + operatorsFolder.resolve("indicators.yaml")
                + ") sums petitions_processed_rate, a rate without its parts");
  }

  @Test
  void aTermForWhichNoFormHasARowIsNamedWithItsLevel() throws IOException {
    write("elements.yaml", TREES_PLANTED);
    write("indicators.yaml", indicator("{element: trees_planted}"));

    assertThatThrownBy(() -> CatalogueReader.read(operatorsFolder))
        .isInstanceOf(CatalogueException.class)
        .hasMessageContaining(
            "indicator trees_per_commune ("
                + operatorsFolder.resolve("indicators.yaml")
                + ") uses trees_planted at level total, for which no form has a"
                + " row");
  }

  @Test
  void aTermAtALevelThatTheElementDoesNotHaveIsNamed() throws IOException {
    write("indicators.yaml", indicator("{element: units_with_dialogue, level: province}"));
    write(
        "elements.yaml",
        """
        elements:
          - {code: units_with_dialogue, theme: B, label_vi: Số đơn vị, unit: đơn vị, kind: count_distinct, levels: [district, commune]}
        """);

    assertThatThrownBy(() -> CatalogueReader.read(operatorsFolder))
        .isInstanceOf(CatalogueException.class)
        .hasMessageContaining(
            "indicator trees_per_commune ("
                + operatorsFolder.resolve("indicators.yaml")
                + ") uses units_with_dialogue at level province, at which it is"
                + " not reported");
  }

  private static String indicator(String numerator) {
    return """
    indicators:
      - code: trees_per_commune
        label_vi: Số cây bình quân một đơn vị cấp xã
        method: rate
        numerator: [%s]
        denominator: [{element: communes_total}]
        direction: up
        unit: cây/đơn vị
        decimals: 2
        definition: {version: 1, valid_from: 2016-01-01}
    """
        .formatted(numerator);
  }

  private Path write(String name, String text) throws IOException {
    Path file = operatorsFolder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }
}
