package vn.danvan.catalogue;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Versions that say only what they change of another, shipped ones and an operator's. */
class FormVersionsTest {
  private static final Catalogue SHIPPED = CatalogueReader.shipped();

  /** The head of DV-01 as an operator states it who adds a version. */
  private static final String OWN_VERSION =
      """
      forms:
        - code: DV-01
          name_vi: Biểu tổng hợp kết quả công tác dân vận
          layout: annex
          cycle: year
          versions:
      """;

  @TempDir Path folder;

  @Test
  void theBridgeYearIsTheOldFormSentByTheThirtyFour() {
    // when
    Form.Version of2024 = SHIPPED.formVersion("DV-01", "2024").orElseThrow();
    Form.Version of2025 = SHIPPED.formVersion("DV-01", "2025").orElseThrow();

    // then
    assertThat(List.of(of2024.version(), of2024.era(), of2025.version(), of2025.era()))
        .containsExactly("2016", "63", "2025", "34");
    assertThat(of2025.columns())
        .containsExactly(
            new Form.Column("total", "Tổng"),
            new Form.Column("province", "Cấp tỉnh"),
            new Form.Column("district", "Cấp huyện (đến hết 30/6/2025)"),
            new Form.Column("commune", "Cấp xã"));
    assertThat(of2025.rows())
        .containsExactlyElementsOf(
            of2024
                .rows()
                .map(
                    row ->
                        row.element().equals("districts")
                            ? labelled(row, "Số đơn vị hành chính cấp huyện (đến hết 30/6/2025)")
                            : row)
                .map(row -> isOfTheLastDay(row) ? withoutDistricts(row) : row)
                .toList());
  }

  private static boolean isOfTheLastDay(Form.Row row) {
    return SHIPPED.element(row.element()).kind() == DataElement.Kind.STOCK;
  }

  private static Form.Row withoutDistricts(Form.Row row) {
    return new Form.Row(
        row.number(),
        row.element(),
        row.labelVi(),
        row.breakdown(),
        row.levels().stream().filter(level -> !level.equals("district")).toList(),
        row.optional());
  }

  @Test
  void withoutTheDistrictLevelNoColumnAndNoCellOfItIsLeft() {
    // when
    Form.Version of2025 = SHIPPED.formVersion("DV-01", "2025").orElseThrow();
    Form.Version of2026 = SHIPPED.formVersion("DV-01", "2026").orElseThrow();

    // then
    assertThat(of2026.columns())
        .map(Form.Column::level)
        .containsExactly("total", "province", "commune");
    assertThat(of2026.rows().flatMap(row -> row.levels().stream()).collect(toSet()))
        .isEqualTo(Set.of("total", "province", "commune"));
    assertThat(elements(of2026)).isEqualTo(without(elements(of2025), "districts"));
    assertThat(SHIPPED.formVersion("DV-01", "2031")).contains(of2026);
  }

  @Test
  void aRowWithoutAnyLevelLeftIsGoneAndSoIsASectionWithoutRows() {
    // given
    Catalogue own =
        new OperatorsFolder(folder)
            .with(
                "forms.yaml",
                """
                forms:
                  - code: TN-01
                    name_vi: Biểu riêng
                    layout: annex
                    cycle: year
                    versions:
                      - version: "1"
                        era: "63"
                        last_period: "2024"
                        columns: [{level: total, label_vi: Tổng}, {level: district, label_vi: Cấp huyện}]
                        sections:
                          - number: I
                            label_vi: Phần một
                            rows:
                              - {number: "1", element: dialogues_held, levels: [total, district]}
                              - {number: "2", element: units_with_dialogue, levels: [district]}
                          - number: II
                            label_vi: Phần hai
                            rows: [{number: "1", element: districts, levels: [total]}]
                      - version: "2"
                        first_period: "2025"
                        extends: {version: "1", without_levels: [district], without_elements: [districts]}
                """)
            .catalogue();

    // then
    Form.Row left = new Form.Row("1", "dialogues_held", null, "total", List.of("total"), false);
    assertThat(own.formVersion("TN-01", "2025"))
        .contains(
            new Form.Version(
                "2",
                "2025",
                null,
                "63",
                List.of(new Form.Column("total", "Tổng")),
                List.of(new Form.Section("I", "Phần một", List.of(left)))));
  }

  @Test
  void anOperatorAddsAVersionToAShippedFormAndNeedNotRepeatTheOthers() {
    // given
    Catalogue own =
        new OperatorsFolder(folder)
            .with(
                "forms.yaml",
                OWN_VERSION
                    + """
                          - version: "2026"
                            extends: {version: "2025", without_levels: [district], without_elements: [districts]}
                            first_period: "2026"
                            last_period: "2029"
                            era: "34"
                          - version: "2030"
                            extends: {version: "2026", without_elements: [hotspots], labels: {villages_total: "Số thôn, tổ dân phố hiện có"}}
                            first_period: "2030"
                            era: "34"
                    """)
            .catalogue();

    // then
    Form form = own.form("DV-01");
    assertThat(form.versions())
        .map(Form.Version::version)
        .containsExactly("2016", "2025", "2026", "2030");
    assertThat(form.dues()).isEqualTo(SHIPPED.form("DV-01").dues());
    assertThat(form.sender()).isEqualTo("province");
    Form.Version of2029 = own.formVersion("DV-01", "2029").orElseThrow();
    Form.Version of2030 = own.formVersion("DV-01", "2030").orElseThrow();
    assertThat(elements(of2030)).isEqualTo(without(elements(of2029), "hotspots"));
    assertThat(of2030.rows().filter(row -> row.element().equals("villages_total")))
        .map(own::rowLabel)
        .containsExactly(
            "Số thôn, tổ dân phố hiện có", "Thôn và tương đương", "Tổ dân phố và tương đương");
    assertThat(own.formVersion("DV-01", "2024")).isEqualTo(SHIPPED.formVersion("DV-01", "2024"));
  }

  @Test
  void aVersionThatExtendsNoneBeforeItIsNamed() {
    assertThat(fault("- {version: \"2030\", extends: {version: \"2031\"}, first_period: \"2030\"}"))
        .isEqualTo(
            "forms.yaml:7: form DV-01 version 2030 extends 2031, which is no version before it");
  }

  @Test
  void aVersionThatChangesWhatTheOtherDoesNotHaveIsNamed() {
    assertThat(
            fault(
                "- {version: \"2030\", extends: {version: \"2026\", without_elements: [distrcts]},"
                    + " first_period: \"2030\"}"))
        .isEqualTo(
            "forms.yaml:7: form DV-01 version 2030 leaves out or labels distrcts, for which 2026"
                + " has no row");
    assertThat(
            fault(
                "- {version: \"2030\", extends: {version: \"2026\", labels: {districts: Số huyện}},"
                    + " first_period: \"2030\"}"))
        .isEqualTo(
            "forms.yaml:7: form DV-01 version 2030 leaves out or labels districts, for which 2026"
                + " has no row");
  }

  @Test
  void twoVersionsForOneYearAreNamedWithTheLineOfTheLater() {
    assertThat(fault("- {version: \"2030\", extends: {version: \"2026\"}, first_period: \"2030\"}"))
        .isEqualTo(
            "The catalogue does not hold together: forms.yaml:7: form DV-01: versions 2026 and 2030"
                + " serve the same year");
  }

  private String fault(String version) {
    return new OperatorsFolder(folder)
        .with("forms.yaml", OWN_VERSION + "      " + version + "\n")
        .fault();
  }

  private static Form.Row labelled(Form.Row row, String label) {
    return new Form.Row(
        row.number(), row.element(), label, row.breakdown(), row.levels(), row.optional());
  }

  private static Map<String, Set<String>> elements(Form.Version version) {
    return version
        .rows()
        .collect(groupingBy(Form.Row::element, mapping(Form.Row::breakdown, toSet())));
  }

  private static Map<String, Set<String>> without(Map<String, Set<String>> rows, String element) {
    Map<String, Set<String>> left = new HashMap<>(rows);
    left.remove(element);
    return left;
  }
}
