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
import vn.danvan.release.Snapshot;
import vn.danvan.testing.LocalSpark;
import vn.danvan.warehouse.Rows;

/** Definitions that the catalogue allows and the shipped one does not use. */
class OwnIndicatorsTest {
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
}
