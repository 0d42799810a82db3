package vn.danvan.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What may be wrong with a form: what it asks for, when it is due, from whom and from when on. */
class FormFaultsTest {
  @TempDir Path folder;

  @Test
  void anUnknownElement() {
    assertFault(
        form("{number: '1', element: trees_felled, levels: [total]}"),
        "forms.yaml:9: form TN-01 version 1 asks for the unknown element trees_felled");
  }

  @Test
  void aLevelThatTheElementDoesNotHave() {
    assertFault(
        form("{number: '1', element: communes_total, levels: [total, commune]}"),
        "forms.yaml:9: form TN-01 version 1 asks for communes_total at levels [total, commune],"
            + " which the element does not have");
  }

  @Test
  void aLevelForWhichThereIsNoColumn() {
    assertFault(
        form("{number: '1', element: dialogues_held, levels: [total, district]}"),
        "forms.yaml:9: form TN-01 version 1 has no column for a level of dialogues_held");
  }

  @Test
  void aBreakdownThatTheElementDoesNotHave() {
    assertFault(
        form(
            "{number: '1', element: dialogues_held, levels: [total]}",
            "{number: '1.1', element: dialogues_held, breakdown: field=economy, levels: [total]}"),
        "forms.yaml:9: form TN-01 version 1 asks for dialogues_held by field=economy, by which the"
            + " element is not broken down");
  }

  @Test
  void twoRowsForOneFact() {
    assertFault(
        form(
            "{number: '1', element: dialogues_held, levels: [total]}",
            "{number: '2', element: dialogues_held, levels: [commune]}"),
        "forms.yaml:9: form TN-01 version 1 has two rows for dialogues_held, total");
  }

  @Test
  void aMemberElsewhereThanBelowItsElement() {
    assertFault(
        form(
            "{number: '1', element: dvk_models_registered, levels: [total]}",
            "{number: '2', element: hotspots, levels: [total]}",
            "{number: '2.1', element: dvk_models_registered, breakdown: recipient=collective,"
                + " levels: [total]}"),
        "forms.yaml:9: form TN-01 version 1 has recipient=collective of dvk_models_registered"
            + " elsewhere than below that element's row");
  }

  @Test
  void aRowThatIsLabelledLikeAnother() {
    assertFault(
        form(
            "{number: '1', element: hotspots, levels: [total]}",
            "{number: '2', element: dialogues_held, label_vi: SỐ ĐIỂM NÓNG - vụ việc tập trung"
                + " đông người, levels: [total]}"),
        "forms.yaml:9: form TN-01 version 1 labels dialogues_held, total like hotspots, total:"
            + " \"SỐ ĐIỂM NÓNG - vụ việc tập trung đông người\"");
  }

  @Test
  void aMemberThatIsLabelledLikeAnElement() {
    assertFault(
        form(
            "{number: '1', element: hotspots, levels: [total]}",
            "{number: '2', element: dvk_models_registered, levels: [total]}",
            "{number: '2.1', element: dvk_models_registered, breakdown: recipient=individual,"
                + " label_vi: \"Số điểm nóng, vụ việc tập trung đông người\", levels: [total]}"),
        "forms.yaml:9: form TN-01 version 1 labels dvk_models_registered, recipient=individual like"
            + " hotspots, total: \"Số điểm nóng, vụ việc tập trung đông người\"");
  }

  @Test
  void whatNoSubmissionStates() {
    assertFault(
        form("{number: '1', element: population, levels: [total]}"),
        "forms.yaml:9: form TN-01 version 1 asks for population, which no submission states");
  }

  @Test
  void aDueDateForWhatTheFormDoesNotReportOn() {
    assertFault(
        form("{number: '1', element: hotspots, levels: [total]}")
            .replace(
                "sender: province",
                "sender: province\n    dues: [{part: S2, month: 1, day: 15, years_after: 1}]"),
        "forms.yaml:7: form TN-01 has a due date for S2, on which it does not report");
  }

  @Test
  void aDueDateThatBindsNobody() {
    assertFault(
        form("{number: '1', element: hotspots, levels: [total]}")
            .replace("sender: province", "dues: [{part: year, month: 1, day: 15, years_after: 1}]"),
        "forms.yaml:6: form TN-01 has due dates and no sender who would owe it");
  }

  @Test
  void aRollUpOfWhatProvincesSend() {
    assertFault(
        form("{number: '1', element: hotspots, levels: [total]}")
            .replace("sender: province", "sender: province\n    rolls_up: true"),
        "forms.yaml:7: form TN-01 rolls up, which only what districts or communes send can do");
  }

  @Test
  void aDueDateThatTheCalendarDoesNotHave() {
    assertFault(
        form("{number: '1', element: hotspots, levels: [total]}")
            .replace(
                "sender: province",
                "sender: province\n    dues: [{part: year, month: 2, day: 29, years_after: 1}]"),
        "forms.yaml:7: form TN-01 is due on 29/2, which not every year has");
  }

  @Test
  void anAnnexThatNoFramesUnitsSend() {
    assertFault(
        form("{number: '1', element: hotspots, levels: [total]}")
            .replace("        era: \"34\"\n", ""),
        "forms.yaml:9: form TN-01 version 1 does not say which frame's units send it: \"era\"");
  }

  @Test
  void aVersionThatEndsBeforeItBegins() {
    assertFault(
        versions("first_period: '2024', last_period: '2023'", "first_period: '2026'"),
        "forms.yaml:8: form TN-01 version 1 ends before it begins");
  }

  @Test
  void twoSumsOfOneCell() {
    String communes =
        form("{number: '1', element: hotspots, levels: [total]}")
            .replace("sender: province", "sender: commune\n    rolls_up: true");
    assertFault(
        communes + communes.replace("forms:\n", "").replace("TN-01", "TN-02"),
        "forms.yaml:26: form TN-02 rolls up hotspots at level total, total, as TN-01 does");
  }

  @Test
  void versionsThatServeTheSameYear() {
    assertFault(
        versions("first_period: '2020', last_period: '2023'", "first_period: '2023'"),
        "forms.yaml:9: form TN-01: versions 1 and 2 serve the same year");
  }

  @Test
  void aYearHoldsForItsHalves() {
    assertFault(
        versions("last_period: '2023'", "first_period: 2023-S1"),
        "forms.yaml:9: form TN-01: versions 1 and 2 serve the same year");
    assertThat(fault(versions("last_period: 2023-S1", "first_period: 2023-S2"))).isNull();
  }

  @Test
  void aCorpusThatObligesToAnUnknownForm() {
    assertThat(
            new OperatorsFolder(folder)
                .with(
                    "corpora.yaml",
                    """
                    corpora:
                      - code: real
                        label_vi: Số liệu thực
                        obliged:
                          - {form: DV-01, from: 2026}
                          - {form: DV-09, from: 2026}
                    """)
                .fault())
        .isEqualTo(
            "The catalogue does not hold together: corpora.yaml:6: corpus real obliges to the"
                + " unknown form DV-09");
  }

  private static String form(String... rows) {
    return """
    forms:
      - code: TN-01
        name_vi: Biểu riêng
        layout: annex
        cycle: year
        sender: province
        versions:
          # What the operator asks for.
          - version: "1"
            era: "34"
            columns: [{level: total, label_vi: Tổng}, {level: commune, label_vi: Cấp xã}]
            sections:
              - number: I
                label_vi: Phần chung
                rows:
    """
        + "              - ".concat(String.join("\n              - ", rows))
        + "\n";
  }

  private static String versions(String one, String other) {
    return """
    forms:
      - code: TN-01
        name_vi: Biểu riêng
        layout: annex
        cycle: half
        sender: province
        versions:
          - {version: "1", %s, era: "34", columns: [], sections: []}
          - {version: "2", %s, era: "34", columns: [], sections: []}
    """
        .formatted(one, other);
  }

  private String fault(String forms) {
    return new OperatorsFolder(folder).with("forms.yaml", forms).fault();
  }

  private void assertFault(String forms, String fault) {
    assertThat(fault(forms)).isEqualTo("The catalogue does not hold together: " + fault);
  }
}
