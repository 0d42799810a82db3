package vn.danvan.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.CatalogueReader;
import vn.danvan.decision.SentFiles;
import vn.danvan.testing.LocalSpark;

/** What a revision changed against the file that it replaced. */
class RevisionRulesTest {
  private static final Catalogue CATALOGUE = CatalogueReader.shipped();
  private static final String UNIT = "VN63-10";

  @Test
  void whatChangedAndWhatVanishedAgainstTheFileInForceBefore() {
    SentFiles files =
        new SentFiles(CATALOGUE)
            .replacedFile("first", UNIT)
            .value("first", UNIT, "dialogues_held", "D1", "1", "1", "REPORTED")
            .replacedFile("second", UNIT)
            .value("second", UNIT, "dialogues_held", "D1", "1.059", "1059", "REPORTED")
            .value("second", UNIT, "training_classes", "D2", "7", "7", "REPORTED")
            .value("second", UNIT, "inspections_held", "D3", "9 cuộc", "9", "REPORTED")
            .value("second", UNIT, "units_inspected", "D4", "4", "4", "REPORTED")
            .value("second", UNIT, "villages_total", "D5", "-5", "-5", "EXCLUDED")
            .value("second", UNIT, "communes_total", "D6", null, null, "BLANK")
            .value("second", UNIT, "districts", "D7", "nhiều", null, "UNREADABLE")
            .file("third", UNIT)
            .value("third", UNIT, "dialogues_held", "E1", "1.060", "1060", "REPORTED")
            .value("third", UNIT, "training_classes", "E2", "07", "7", "REPORTED")
            .value("third", UNIT, "inspections_held", "E3", null, null, "BLANK")
            .value("third", UNIT, "villages_total", "E5", null, null, "BLANK")
            .value("third", UNIT, "communes_total", "E6", "0", "0", "REPORTED")
            .value("third", UNIT, "districts", "E7", "9", "9", "REPORTED")
            .value("third", UNIT, "mobilisation_staff", "E8", "-3", "-3", "EXCLUDED")
            .file("alone", "VN63-15")
            .value("alone", "VN63-15", "dialogues_held", "D1", "5", "5", "REPORTED");

    assertThat(
            LocalSpark.lines(
                LocalSpark.asTable(
                    "mart.finding",
                    RevisionRules.of(
                        LocalSpark.session(),
                        CATALOGUE,
                        files.inputs(),
                        files.observations(),
                        files.cells())),
                "release_id",
                "submission",
                "element",
                "level",
                "breakdown",
                "sheet",
                "cell",
                "rule",
                "severity",
                "value",
                "expected"))
        .containsExactly(
            "R1 third communes_total total total Biểu E6 VALUE_REVISED info 0 (để trống)",
            "R1 third dialogues_held total total Biểu E1 VALUE_REVISED info 1.060 1.059",
            "R1 third districts total total Biểu E7 VALUE_REVISED info 9 nhiều",
            "R1 third inspections_held total total Biểu E3 VALUE_VANISHED warning null 9 cuộc",
            "R1 third mobilisation_staff total total Biểu E8 VALUE_REVISED info -3 (để trống)",
            "R1 third units_inspected total total null null VALUE_VANISHED warning null 4");
  }

  @Test
  void aMessageTellsTheOldAndTheNewText() {
    SentFiles files =
        new SentFiles(CATALOGUE)
            .replacedFile("old", UNIT)
            .value("old", UNIT, "dialogues_held", "D1", "59", "59", "REPORTED")
            .value("old", UNIT, "training_classes", "D2", "7", "7", "REPORTED")
            .file("new", UNIT)
            .value("new", UNIT, "dialogues_held", "D1", "61", "61", "REPORTED");

    assertThat(
            LocalSpark.lines(
                RevisionRules.of(
                    LocalSpark.session(),
                    CATALOGUE,
                    files.inputs(),
                    files.observations(),
                    files.cells()),
                "rule",
                "message_vi"))
        .containsExactly(
            "VALUE_REVISED Số liệu được sửa trong tệp gửi sau: trước là 59, nay là 61.",
            "VALUE_VANISHED Tệp gửi sau không còn số liệu ở chỉ tiêu này; tệp trước ghi 7. Đề nghị"
                + " xác nhận là bỏ số liệu hay bỏ sót.");
  }
}
