package vn.danvan.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danvan.decision.kernel.Action.ACCEPT;
import static vn.danvan.decision.kernel.Action.CORRECT;
import static vn.danvan.decision.kernel.Action.REJECT;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.danvan.catalogue.CatalogueReader;
import vn.danvan.decision.kernel.Subject;
import vn.danvan.testing.LocalSpark;

/** Decisions on the values of a province's file and of one that was replaced. All of one job. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DecidedValuesTest {
  private static final String UNIT = "VN63-10";

  private final SentFiles files = new SentFiles(CatalogueReader.shipped());
  private List<String> decided;
  private List<String> effective;

  @BeforeAll
  void computeAll() {
    files
        .replacedFile("old", UNIT)
        .value("old", UNIT, "dialogues_held", "D1", "59", "59", "EXCLUDED")
        .file("new", UNIT)
        .file("other", "VN63-15");
    excluded("dialogues_held", "D1", "59", "TOTAL_MISMATCH");
    excluded("training_classes", "D2", "7", "TOTAL_MISMATCH");
    excluded("training_participants", "D3", "8", "TOTAL_MISMATCH");
    files.error("new", "training_participants", "D3", "LEVEL_NOT_EXPECTED");
    excluded("inspections_held", "D4", "9", "TOTAL_MISMATCH");
    files.error("new", "inspections_held", "D4", "LEVEL_NOT_EXPECTED");
    files
        .value("new", UNIT, "units_inspected", "D5", "nhiều", null, "UNREADABLE")
        .value("new", UNIT, "villages_total", "D6", null, null, "BLANK")
        .value("new", UNIT, "communes_total", "D7", "150", "150", "REPORTED")
        .value("new", UNIT, "mobilisation_staff", "D8", "41", "41", "REPORTED")
        .value("other", "VN63-15", "dialogues_held", "D1", "59", "59", "EXCLUDED")
        .value("new", UNIT, "supervisions_held", "D9", "5", "5", "EXCLUDED")
        .cell("new", UNIT, "supervisions_held", "D10", "6")
        .decide(UNIT, "dialogues_held", "59", ACCEPT, "TOTAL_MISMATCH", null)
        .decide(UNIT, "training_classes", "7", CORRECT, "TOTAL_MISMATCH", "17.5")
        .decide(UNIT, "training_participants", "8", ACCEPT, "TOTAL_MISMATCH", null)
        .decide(UNIT, "inspections_held", "9", ACCEPT, null, null)
        .decide(UNIT, "units_inspected", "nhiều", CORRECT, null, "12")
        .decide(UNIT, "villages_total", null, CORRECT, null, "0")
        .decide(UNIT, "communes_total", "150", REJECT, null, null)
        .decide(UNIT, "mobilisation_staff", "40", REJECT, null, null)
        .decide(UNIT, "supervisions_held", "6 | 5", CORRECT, null, "5")
        .decide(UNIT, "supervisions_held", "5", CORRECT, null, "4")
        .decide(UNIT, "districts", "9", ACCEPT, null, null)
        .decide(Subject.file("real", "sha"), ACCEPT, "ELEMENT_MISSING", null)
        .decide(Subject.file("synthetic", "sha"), REJECT, null, null);

    Dataset<Row> rows =
        LocalSpark.asTable(
                "mart.decision",
                DecidedValues.of(
                    LocalSpark.session(),
                    files.standing(),
                    files.inputs(),
                    files.cells(),
                    files.observations(),
                    files.findings()))
            .localCheckpoint();
    decided =
        LocalSpark.lines(
            rows,
            "decision",
            "submission",
            "unit_id",
            "period",
            "element",
            "action",
            "rules",
            "value",
            "state",
            "decided_by",
            "decided_why");
    effective =
        LocalSpark.lines(
            EffectiveObservations.of(files.observations(), rows),
            "submission",
            "element",
            "value",
            "state");
  }

  private void excluded(String element, String address, String text, String rule) {
    files
        .value("new", UNIT, element, address, text, text, "EXCLUDED")
        .error("new", element, address, rule);
  }

  @Test
  void aDecisionHoldsForTheValueInForceThatHasTheTextDecidedOn() {
    String by = "Nguyễn Văn A lý do ";
    assertThat(decided)
        .containsExactly(
            "1 new VN63-10 2024 dialogues_held accept TOTAL_MISMATCH 59.000 REPORTED " + by + "1",
            "2 new VN63-10 2024 training_classes correct null 17.500 REPORTED " + by + "2",
            "3 new VN63-10 2024 training_participants accept TOTAL_MISMATCH 8.000 EXCLUDED "
                + by
                + "3",
            "4 new VN63-10 2024 inspections_held accept null 9.000 REPORTED " + by + "4",
            "5 new VN63-10 2024 units_inspected correct null 12.000 REPORTED " + by + "5",
            "6 new VN63-10 2024 villages_total correct null 0.000 REPORTED " + by + "6",
            "7 new VN63-10 2024 communes_total reject null 150.000 EXCLUDED " + by + "7",
            "9 new VN63-10 2024 supervisions_held correct null 5.000 REPORTED " + by + "9",
            "12 new null null null accept ELEMENT_MISSING null null " + by + "12",
            "12 old null null null accept ELEMENT_MISSING null null " + by + "12",
            "12 other null null null accept ELEMENT_MISSING null null " + by + "12");
  }

  @Test
  void onlyTheDecidedValuesCountOtherwiseThanTheyWereRead() {
    assertThat(effective)
        .containsExactly(
            "new communes_total 150.000 EXCLUDED",
            "new dialogues_held 59.000 REPORTED",
            "new inspections_held 9.000 REPORTED",
            "new mobilisation_staff 41.000 REPORTED",
            "new supervisions_held 5.000 REPORTED",
            "new training_classes 17.500 REPORTED",
            "new training_participants 8.000 EXCLUDED",
            "new units_inspected 12.000 REPORTED",
            "new villages_total 0.000 REPORTED",
            "old dialogues_held 59.000 EXCLUDED",
            "other dialogues_held 59.000 EXCLUDED");
  }
}
