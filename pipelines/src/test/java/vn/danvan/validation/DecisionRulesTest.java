package vn.danvan.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danvan.decision.kernel.Action.ACCEPT;
import static vn.danvan.decision.kernel.Action.CORRECT;
import static vn.danvan.decision.kernel.Action.REJECT;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.CatalogueReader;
import vn.danvan.decision.SentFiles;
import vn.danvan.testing.LocalSpark;

/** Values that say something else than when they were decided on. */
class DecisionRulesTest {
  private static final Catalogue CATALOGUE = CatalogueReader.shipped();
  private static final String UNIT = "VN63-10";

  @Test
  void aDecisionWhoseTextChangedHasLapsedUntilTheNewTextIsDecidedOn() {
    SentFiles files =
        new SentFiles(CATALOGUE)
            .file("s", UNIT)
            .value("s", UNIT, "dialogues_held", "D1", "60", "60", "EXCLUDED")
            .value("s", UNIT, "training_classes", "D2", "7", "7", "EXCLUDED")
            .value("s", UNIT, "inspections_held", "D3", "9", "9", "EXCLUDED")
            .value("s", UNIT, "units_inspected", "D4", null, null, "BLANK")
            .decide(UNIT, "dialogues_held", "58", REJECT, null, null)
            .decide(UNIT, "dialogues_held", "59", ACCEPT, null, null)
            .decide(UNIT, "training_classes", "7", ACCEPT, null, null)
            .decide(UNIT, "inspections_held", "8", CORRECT, null, "9")
            .decide(UNIT, "inspections_held", "9", ACCEPT, null, null)
            .decide(UNIT, "units_inspected", "4", REJECT, null, null)
            .decide(UNIT, "villages_total", null, CORRECT, null, "5")
            .decide("VN63-15", "dialogues_held", "59", ACCEPT, null, null);

    List<String> findings =
        LocalSpark.lines(
            LocalSpark.asTable(
                "mart.finding",
                DecisionRules.of(
                    LocalSpark.session(),
                    CATALOGUE,
                    files.standing(),
                    files.cells(),
                    files.inputs())),
            "release_id",
            "submission",
            "element",
            "level",
            "breakdown",
            "sheet",
            "cell",
            "rule",
            "severity",
            "message_vi");

    String again = " Đề nghị xem xét lại.";
    assertThat(findings)
        .containsExactly(
            "R1 s dialogues_held total total Biểu D1 DECISION_LAPSED warning Quyết định số 2 không"
                + " còn hiệu lực: khi quyết định ô ghi \"59\", nay ghi \"60\"."
                + again,
            "R1 s units_inspected total total Biểu D4 DECISION_LAPSED warning Quyết định số 6"
                + " không còn hiệu lực: khi quyết định ô ghi \"4\", nay ghi (để trống)."
                + again,
            "R1 s villages_total total total null null DECISION_LAPSED warning Quyết định số 7"
                + " không còn hiệu lực: khi quyết định ô ghi (để trống), nay ghi (để trống)."
                + again);
  }
}
