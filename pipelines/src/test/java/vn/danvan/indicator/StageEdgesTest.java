package vn.danvan.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.CatalogueReader;
import vn.danvan.figure.Duty;
import vn.danvan.figure.Figures;
import vn.danvan.record.Observation;
import vn.danvan.release.Snapshot;
import vn.danvan.testing.LocalSpark;
import vn.danvan.warehouse.Rows;

class StageEdgesTest {
  private record Figure(
      String releaseId,
      String corpus,
      String frame,
      String unitId,
      String period,
      String element,
      String level,
      String breakdown,
      BigDecimal value,
      String state,
      String reason,
      int partsExpected,
      int partsReported) {}

  private record Input(
      String releaseId,
      long arrival,
      String submission,
      String corpus,
      String fileName,
      String sha256,
      String batch,
      String outcome,
      String form,
      String reportingUnit,
      String period,
      boolean inForce,
      String supersededBy,
      boolean sameBatch) {}

  private static final Snapshot SNAPSHOT = new Snapshot("R1", LocalDate.of(2026, 6, 1), 1, 0);

  private static Figure figure(String element, String value, String state) {
    return new Figure(
        "R1",
        "synthetic",
        "63",
        "VN63-01",
        "2024",
        element,
        "total",
        "total",
        value == null ? null : new BigDecimal(value),
        state,
        null,
        1,
        1);
  }

  private static List<String> compute(Path folder, String definition, Figure... figures)
      throws Exception {
    Files.writeString(folder.resolve("i.yaml"), definition);
    Catalogue catalogue = CatalogueReader.read(folder);
    var values =
        new Indicators(LocalSpark.session(), catalogue)
            .of(
                Rows.dataset(LocalSpark.session(), "mart.figure", List.of(figures)),
                List.of(new Duty.DuePeriod("synthetic", "DV-01", "2016", "63", "2024")),
                SNAPSHOT)
            .where("indicator = 'own_one' and unit_id = 'VN63-01'");
    return LocalSpark.lines(
        LocalSpark.asTable("mart.indicator_value", values),
        "value",
        "value_vi",
        "status",
        "reason");
  }

  @Test
  void aPlainCountHasAValue(@TempDir Path folder) throws Exception {
    assertThat(
            compute(
                folder,
                """
                indicators:
                  - {code: own_one, label_vi: Số cuộc, method: count, numerator: [{element: dialogues_held}], denominator: [], direction: up, unit: cuộc, decimals: 0, definition: {version: 1, valid_from: 2016-01-01}}
                """,
                figure("dialogues_held", "12", "REPORTED")))
        .containsExactly("12.000000 12 VALUE null");
  }

  @Test
  void halvesOfADifference(@TempDir Path folder) throws Exception {
    assertThat(
            compute(
                folder,
                """
                indicators:
                  - {code: own_one, label_vi: Tăng giảm, method: ratio, numerator: [{element: dvk_models_new}, {element: dvk_models_maintained, sign: -1}], denominator: [{element: communes_total}], direction: up, unit: x, decimals: 2, definition: {version: 1, valid_from: 2016-01-01}}
                """,
                figure("dvk_models_new", "1", "REPORTED"),
                figure("dvk_models_maintained", "3", "REPORTED"),
                figure("communes_total", "3", "REPORTED")))
        .containsExactly("-0.670000 -0,67 VALUE null");
  }

  @Test
  void fractionalScale(@TempDir Path folder) throws Exception {
    assertThat(
            compute(
                folder,
                """
                indicators:
                  - {code: own_one, label_vi: Tăng giảm, method: ratio, numerator: [{element: dvk_models_new, factor: 0.5}], denominator: [{element: communes_total}], scale: 0.5, direction: up, unit: x, decimals: 2, definition: {version: 1, valid_from: 2016-01-01}}
                """,
                figure("dvk_models_new", "4", "REPORTED"),
                figure("communes_total", "2", "REPORTED")))
        .containsExactly("0.500000 0,50 VALUE null");
  }

  @Test
  void factorOfFourDecimals(@TempDir Path folder) throws Exception {
    assertThat(
            compute(
                folder,
                """
                indicators:
                  - {code: own_one, label_vi: Tăng giảm, method: ratio, numerator: [{element: dvk_models_new, factor: 0.0005}], denominator: [{element: communes_total}], scale: 100000, direction: up, unit: x, decimals: 2, definition: {version: 1, valid_from: 2016-01-01}}
                """,
                figure("dvk_models_new", "4000", "REPORTED"),
                figure("communes_total", "2", "REPORTED")))
        .containsExactly("100000.000000 100.000,00 VALUE null");
  }

  private static Observation said(String submission, String unit, String value) {
    return new Observation(
        submission,
        "real",
        unit,
        unit,
        "2025",
        "villages_total",
        "total",
        "total",
        new BigDecimal(value),
        "exact",
        "REPORTED");
  }

  private static Input file(String submission, String unit) {
    return new Input(
        "R1",
        1,
        submission,
        "real",
        "a",
        "s",
        "b",
        "accepted",
        "BG-01",
        unit,
        "2025",
        true,
        null,
        false);
  }

  @Test
  void anOwnReportIsNotAddedToItsPredecessors() {
    var figures =
        new Figures(LocalSpark.session(), CatalogueReader.shipped())
            .of(
                Rows.dataset(
                    LocalSpark.session(),
                    "core.observation",
                    List.of(
                        said("a", "VN63-10", "40"),
                        said("b", "VN63-15", "60"),
                        said("c", "VN34-15", "100"),
                        said("d", "VN63-04", "7"),
                        said("e", "VN34-04", "7"))),
                Rows.dataset(
                    LocalSpark.session(),
                    "mart.input",
                    List.of(
                        file("a", "VN63-10"),
                        file("b", "VN63-15"),
                        file("c", "VN34-15"),
                        file("d", "VN63-04"),
                        file("e", "VN34-04"))),
                List.of(),
                SNAPSHOT);
    assertThat(
            LocalSpark.lines(
                LocalSpark.asTable("mart.figure", figures), "frame", "unit_id", "value", "state"))
        .containsExactly(
            "34 VN34-04 7.000 REPORTED",
            "34 VN34-15 100.000 REPORTED",
            "63 VN63-04 7.000 REPORTED",
            "63 VN63-10 40.000 REPORTED",
            "63 VN63-15 60.000 REPORTED");
  }
}
