package vn.danvan.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.danvan.catalogue.Indicator.Term;

/** One definition for several levels or members becomes an indicator each. */
class IndicatorExpansionTest {
  private static final String FAMILY =
      """
      indicators:
        - code: models_%s
          label_vi: Mô hình %s
          label_en: Models
          method: proportion
          numerator: [{element: dvk_models_registered, %s}]
          denominator: [{element: dvk_models_registered}]
          direction: neutral
          unit: "%%"
          decimals: 1
          definition: {version: 1, valid_from: 2016-01-01}
          expand: {%s}
      """;

  private final Catalogue catalogue = CatalogueReader.shipped();

  @TempDir Path folder;

  @Test
  void perLevelEachHasItsCodeItsWordsAndItsTerms() {
    assertThat(family("dvk_proposal_rate"))
        .map(
            indicator ->
                String.join(" | ", indicator.code(), indicator.labelVi(), Formula.codes(indicator)))
        .containsExactly(
            "dvk_proposal_rate_province | Tỷ lệ đề nghị công nhận mô hình \"Dân vận khéo\""
                + " cấp tỉnh | 100 × dvk_models_proposed[province] /"
                + " dvk_models_registered[province]",
            "dvk_proposal_rate_district | Tỷ lệ đề nghị công nhận mô hình \"Dân vận khéo\""
                + " cấp huyện | 100 × dvk_models_proposed[district] /"
                + " dvk_models_registered[district]",
            "dvk_proposal_rate_commune | Tỷ lệ đề nghị công nhận mô hình \"Dân vận khéo\""
                + " cấp xã | 100 × dvk_models_proposed[commune] /"
                + " dvk_models_registered[commune]");
  }

  @Test
  void perMemberEachHasItsCodeItsWordsAndItsTerms() {
    assertThat(family("dvk_field_share"))
        .map(
            indicator ->
                String.join(" | ", indicator.code(), indicator.labelVi(), Formula.codes(indicator)))
        .containsExactly(
            share("economy", "lĩnh vực kinh tế"),
            share("culture_society", "lĩnh vực văn hóa - xã hội"),
            share("defence_security", "lĩnh vực quốc phòng - an ninh"),
            share("political_system", "lĩnh vực xây dựng hệ thống chính trị"),
            share("new_countryside", "lĩnh vực xây dựng nông thôn mới"));
  }

  @Test
  void whatIsSaidPerLevelHoldsForThatOneAlone() {
    // when
    Indicator province = catalogue.indicator("criticisms_per_unit_province");
    Indicator district = catalogue.indicator("criticisms_per_unit_district");
    Indicator commune = catalogue.indicator("criticisms_per_unit_commune");

    // then
    assertThat(List.of(province.denominator(), district.denominator(), commune.denominator()))
        .containsExactly(
            List.of(new Term("province_units", null, null, 1, null)),
            List.of(new Term("districts", null, null, 1, null)),
            List.of(new Term("communes_total", null, null, 1, null)));
    assertThat(district.validTo()).isEqualTo(LocalDate.of(2025, 6, 30));
    assertThat(province.validTo()).isNull();
    assertThat(commune.validTo()).isNull();
    assertThat(district.breaks()).isEmpty();
    assertThat(province.breaks())
        .map(Indicator.Break::from)
        .containsExactly(LocalDate.of(2025, 7, 1));
    assertThat(district.caveatVi()).isNotEqualTo(commune.caveatVi());
    assertThat(commune.caveatVi()).isNotEqualTo(province.caveatVi());
  }

  @Test
  void noBlankIsLeftInAnyText() {
    assertThat(catalogue.indicators().values())
        .allSatisfy(indicator -> assertThat(indicator.toString()).doesNotContain("{", "}"));
  }

  @Test
  void whatStandsAloneIsItsOwnFamily() {
    assertThat(catalogue.indicator("dialogues_per_unit_commune").family())
        .isEqualTo("dialogues_per_unit_commune");
  }

  @Test
  void aMemberThatTheDimensionDoesNotHaveIsNamed() {
    assertThat(
            fault(
                FAMILY.formatted(
                    "{field}",
                    "{field_vi}",
                    "breakdown: \"field={field}\"",
                    "field: [economy, forestry]")))
        .isEqualTo(
            "indicators.yaml:12: indicator models_{field} expands over forestry, which is no member"
                + " of the dimension field");
  }

  @Test
  void aCodeWithoutTheBlankWouldBeOneForAll() {
    assertThat(
            fault(
                FAMILY.formatted(
                    "registered",
                    "{level_vi}",
                    "level: \"{level}\"",
                    "level: [province, commune]")))
        .isEqualTo(
            "indicators.yaml:2: indicator models_registered expands over level, so its code needs"
                + " {level}");
  }

  @Test
  void twoThatAreWrittenOutToOneCodeAreNamed() {
    assertThat(
            fault(
                FAMILY.formatted("{level}", "{level_vi}", "level: \"{level}\"", "level: [province]")
                    + """
                      - code: models_province
                        label_vi: Mô hình
                        method: ratio
                        numerator: [{element: dvk_models_registered, level: province}]
                        denominator: [{element: dvk_models_registered}]
                        direction: neutral
                        unit: mô hình
                        decimals: 0
                        definition: {version: 1, valid_from: 2016-01-01}
                    """))
        .isEqualTo(
            "indicators.yaml:13: indicator models_province is written out to models_province, which"
                + " another one of this file already is");
  }

  @Test
  void aDimensionThatNobodyKnowsIsNamed() {
    assertThat(
            fault(
                FAMILY.formatted(
                    "{colour}", "{colour_vi}", "breakdown: \"colour={colour}\"", "colour: [red]")))
        .isEqualTo(
            "indicators.yaml:12: indicator models_{colour} expands over red, which is no member of"
                + " the dimension colour");
  }

  @Test
  void aLevelThatNobodyKnowsIsNamed() {
    assertThat(
            fault(
                FAMILY.formatted("{level}", "{level_vi}", "level: \"{level}\"", "level: [hamlet]")))
        .isEqualTo(
            "The catalogue does not hold together: indicators.yaml:6: indicator models_hamlet uses"
                + " dvk_models_registered at level hamlet, at which it is not reported;"
                + " indicators.yaml:6: indicator models_hamlet uses dvk_models_registered at level"
                + " hamlet, total, for which no form has a row");
  }

  @Test
  void whatIsSaidPerSomethingElseIsNamed() {
    assertThat(
            fault(
                FAMILY.formatted(
                        "{level}", "{level_vi}", "level: \"{level}\"", "level: [province, commune]")
                    + "    per:\n      comune: {unit: x}\n"))
        .isEqualTo(
            "indicators.yaml:14: indicator models_{level} says something per comune, over which it"
                + " does not expand");
  }

  private List<Indicator> family(String code) {
    return catalogue.indicators().values().stream()
        .filter(indicator -> indicator.family().equals(code))
        .toList();
  }

  private static String share(String field, String words) {
    return "dvk_field_share_%s | Tỷ trọng mô hình \"Dân vận khéo\" thuộc %s | 100 ×"
            .formatted(field, words)
        + " dvk_models_registered[field=%s] / dvk_models_registered".formatted(field);
  }

  private String fault(String indicators) {
    return new OperatorsFolder(folder).with("indicators.yaml", indicators).fault();
  }
}
