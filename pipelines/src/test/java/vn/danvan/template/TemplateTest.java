package vn.danvan.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.CatalogueReader;
import vn.danvan.catalogue.Unit;
import vn.danvan.testing.OperatorsCatalogue;

/** Which templates there are, and for whom. */
class TemplateTest {
  private static final Catalogue CATALOGUE = CatalogueReader.shipped();

  @ParameterizedTest
  @CsvSource({
    "DV-01, 2016, 2016, 63",
    "DV-01, 2024, 2016, 63",
    "DV-01, 2025, 2025, 34",
    "DV-01, 2026, 2026, 34",
    "DV-02, 2025-S1, 2016, 63",
    "DV-02, 2025-S2, 2025, 34"
  })
  void aPeriodHasTheFormAsItIsThen(String form, String period, String version, int senders) {
    Template template = Template.of(CATALOGUE, form, period);

    assertThat(template.version().version()).isEqualTo(version);
    assertThat(template.senders().all()).hasSize(senders);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "DV-01 | 2015    | Form DV-01 does not serve 2015: it serves 2016 to 2024 (the 63"
            + " provinces); 2025 (the 34 provinces); from 2026 on (the 34 provinces).",
        "DV-01 | 2025-S1 | Form DV-01 does not serve 2025-S1: it serves 2016 to 2024 (the 63"
            + " provinces); 2025 (the 34 provinces); from 2026 on (the 34 provinces).",
        "DV-02 | 2025    | Form DV-02 does not serve 2025: it serves 2016 to 2025-S1 (the 63"
            + " provinces); from 2025-S2 on (the 34 provinces).",
        "DV-01 | 25      | Form DV-01 does not serve 25: it serves 2016 to 2024 (the 63 provinces);"
            + " 2025 (the 34 provinces); from 2026 on (the 34 provinces).",
        "BG-01 | 2025    | Form BG-01 has no table to fill in: there are templates of DV-01, DV-02."
      })
  void whatThereIsNoTemplateOfIsSaid(String form, String period, String words) {
    assertThatThrownBy(() -> Template.of(CATALOGUE, form, period))
        .isInstanceOf(TemplateException.class)
        .hasMessage(words);
  }

  @ParameterizedTest
  @CsvSource({
    "2024, VN63-15, VN63-15",
    "2024, Yên Bái, VN63-15",
    "2024, TP.HCM, VN63-79",
    "2025, Lào Cai, VN34-15",
    "2026, tuyen quang, VN34-08"
  })
  void aSenderIsNamedByIdOrInWhateverSpelling(String year, String name, String id) {
    assertThat(Template.of(CATALOGUE, "DV-01", year).senders().named(name))
        .isEqualTo(CATALOGUE.unit(id));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026 | VN63-15 | VN63-15 (Tỉnh Yên Bái) does not send form DV-01 of 2026, which is for"
            + " each province of the 34 era; name VN34-15 (Tỉnh Lào Cai) instead.",
        "2026 | Yên Bái | VN63-15 (Tỉnh Yên Bái) does not send form DV-01 of 2026, which is for"
            + " each province of the 34 era; name VN34-15 (Tỉnh Lào Cai) instead.",
        "2024 | VN34-15 | VN34-15 (Tỉnh Lào Cai) does not send form DV-01 of 2024, which is for"
            + " each province of the 63 era; name VN63-10 (Tỉnh Lào Cai) or VN63-15 (Tỉnh Yên Bái)"
            + " instead.",
        "2024 | VN63-00 | VN63-00 (Cả nước) does not send form DV-01 of 2024, which is for each"
            + " province of the 63 era.",
        "2024 | Atlantis | No unit is called \"Atlantis\": write it with all diacritics, or its"
            + " id, such as VN63-01 (Thành phố Hà Nội)."
      })
  void whoDoesNotSendItIsToldWhoDoes(String year, String name, String words) {
    Senders senders = Template.of(CATALOGUE, "DV-01", year).senders();

    assertThatThrownBy(() -> senders.named(name))
        .isInstanceOf(TemplateException.class)
        .hasMessage(words);
  }

  @Test
  void aTemplateIsNeverForAUnitThatDoesNotSendIt() {
    Template template = Template.of(CATALOGUE, "DV-01", "2026");
    Unit gone = CATALOGUE.unit("VN63-15");

    assertThatThrownBy(() -> template.sentBy(gone)).isInstanceOf(TemplateException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "DV-01, 2025, VN34-15, DV-01_2025_VN34-15_Lao-Cai.xlsx",
    "DV-01, 2024, VN63-77, DV-01_2024_VN63-77_Ba-Ria-Vung-Tau.xlsx",
    "DV-01, 2024, VN63-66, DV-01_2024_VN63-66_Dak-Lak.xlsx",
    "DV-02, 2025-S2, , DV-02_2025-S2.xlsx"
  })
  void aFileIsNamedAfterWhatItIs(String form, String period, String unit, String name) {
    Template template = Template.of(CATALOGUE, form, period);
    Template meant = unit == null ? template : template.sentBy(CATALOGUE.unit(unit));

    assertThat(meant.fileName()).isEqualTo(name);
  }

  @Test
  void eachValueHasItsCell() {
    // given
    Catalogue small =
        OperatorsCatalogue.of(
            """
            forms:
              - code: DV-09
                name_vi: Biểu thử
                layout: annex
                cycle: year
                sender: province
                versions:
                  - version: "1"
                    first_period: "2026"
                    era: "34"
                    columns:
                      - {level: total, label_vi: Tổng}
                      - {level: commune, label_vi: Cấp xã}
                    sections:
                      - number: I
                        label_vi: Đối thoại
                        rows:
                          - {number: "1", element: dialogues_held, levels: [total, commune]}
                          - {number: "1.1", element: dialogues_held, breakdown: dialogue_form=regular, levels: [total]}
                          - {number: "2", element: units_with_dialogue, levels: [commune]}
            """);

    // then
    assertThat(Template.of(small, "DV-09", "2026").addresses())
        .isEqualTo(
            Map.of(
                new AskedValue("dialogues_held", "total", "total"), "D11",
                new AskedValue("dialogues_held", "commune", "total"), "E11",
                new AskedValue("dialogues_held", "total", "dialogue_form=regular"), "D12",
                new AskedValue("units_with_dialogue", "commune", "total"), "E13"));
  }
}
