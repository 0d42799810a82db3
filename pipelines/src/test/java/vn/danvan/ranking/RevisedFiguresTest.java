package vn.danvan.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import vn.danvan.catalogue.CatalogueReader;
import vn.danvan.testing.LocalSpark;
import vn.danvan.warehouse.Rows;

/** Figures that are other ones than were first reported. */
class RevisedFiguresTest {
  private record Finding(String submission, String element, String rule) {}

  private record Decided(String submission, String element, String action) {}

  private record Input(String submission, String corpus, String reportingUnit, String period) {}

  /** Lâm Đồng sent s1 in its old boundaries, Hà Nội s2. */
  private static final List<Input> INPUTS =
      List.of(
          new Input("s1", "real", "VN63-68", "2023"), new Input("s2", "real", "VN63-01", "2024"));

  @Test
  void whatALaterFileSaysOtherwiseIsRevisedInBothFrames() {
    assertThat(
            revised(
                List.of(
                    new Finding("s1", "dialogues_held", "VALUE_REVISED"),
                    new Finding("s2", "dialogues_held", "PEER_OUTLIER")),
                List.of()))
        .containsExactly("real VN34-68 2023 dialogues", "real VN63-68 2023 dialogues");
  }

  @Test
  void whatADecisionChangedIsRevisedAndWhatItConfirmedIsNot() {
    assertThat(
            revised(
                List.of(),
                List.of(
                    new Decided("s1", "dialogues_held", "accept"),
                    new Decided("s2", "dialogues_held", "correct"),
                    new Decided("s2", null, "reject"))))
        .containsExactly("real VN34-01 2024 dialogues", "real VN63-01 2024 dialogues");
    assertThat(revised(List.of(), List.of(new Decided("s1", "dialogues_held", "reject"))))
        .containsExactly("real VN34-68 2023 dialogues", "real VN63-68 2023 dialogues");
  }

  /** Of one of the indicators that the dialogues enter. */
  private static List<String> revised(List<Finding> findings, List<Decided> decisions) {
    Dataset<Row> revised =
        RevisedFigures.of(
            LocalSpark.session(),
            CatalogueReader.shipped(),
            Rows.dataset(
                LocalSpark.session(), findings, "submission string, element string, rule string"),
            Rows.dataset(
                LocalSpark.session(),
                decisions,
                "submission string, element string, action string"),
            Rows.dataset(
                LocalSpark.session(),
                INPUTS,
                "submission string, corpus string, reporting_unit string, period string"));
    return LocalSpark.lines(
            revised.where("indicator = 'dialogues_per_unit_commune'"),
            "corpus",
            "unit_id",
            "period",
            "indicator")
        .stream()
        .map(line -> line.replace("dialogues_per_unit_commune", "dialogues"))
        .toList();
  }
}
