package vn.danvan.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.CatalogueReader;
import vn.danvan.figure.Facts;
import vn.danvan.record.Cell;
import vn.danvan.testing.Dues;
import vn.danvan.testing.LocalSpark;
import vn.danvan.unit.kernel.InventedUnits;
import vn.danvan.unit.kernel.UnitRegister;
import vn.danvan.warehouse.Rows;

/**
 * A count of units that a submission and the lists state differently. The lists say 150 communes in
 * Lào Cai (VN63-10), 168 in Yên Bái (VN63-15) and nothing of the others. All of one Spark job.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReferenceRulesTest {
  private static final Catalogue CATALOGUE = CatalogueReader.shipped();
  private static final LocalDate DAY = LocalDate.of(2025, 1, 15);
  private static final UnitRegister UNITS =
      new InventedUnits(CATALOGUE)
          .counted("VN63-10", "communes_total", "150", null, null)
          .counted("VN63-15", "communes_total", "168", null, null)
          .register();

  private final Facts facts = new Facts(CATALOGUE, UNITS);
  private final List<Cell> cells = new ArrayList<>();
  private List<String> findings;

  @BeforeAll
  void findAll() {
    state("differs", "real", "VN63-10", "communes_total", "152 đơn vị", "152", "REPORTED");
    state("other-count", "real", "VN63-10", "villages_total", "999", "999", "REPORTED");
    state("agrees", "real", "VN63-15", "communes_total", "168", "168", "REPORTED");
    state("unlisted", "real", "VN63-33", "communes_total", "139", "139", "REPORTED");
    state("excluded", "synthetic", "VN63-10", "communes_total", "-2", "-2", "EXCLUDED");
    state("blank", "synthetic", "VN63-15", "communes_total", null, null, "BLANK");
    facts.held("held", "synthetic", "DV-01", "VN63-33", "2024", DAY);
    observe("held", "VN63-10", "communes_total", "1", "1", "REPORTED");
    facts.replaced("replaced", "synthetic", "DV-01", "VN63-10", "2024", DAY);
    observe("replaced", "VN63-10", "communes_total", "1", "1", "REPORTED");

    SparkSession spark = LocalSpark.session();
    Dataset<Row> found =
        ReferenceRules.of(
            spark,
            CATALOGUE,
            UNITS,
            facts.observations(),
            Rows.dataset(spark, "raw.cell", cells),
            facts.inputs(),
            List.of(
                Dues.passed(CATALOGUE, "real", "DV-01", "2024"),
                Dues.passed(CATALOGUE, "synthetic", "DV-01", "2024")));
    findings =
        LocalSpark.asTable("mart.finding", found).collectAsList().stream()
            .map(row -> row.mkString(" | "))
            .toList();
  }

  @Test
  void onlyADifferenceInAFileInForceIsAFindingWithItsCellAndBothNumbers() {
    assertThat(findings)
        .containsExactly(
            "R1 | differs | Biểu | D7 | communes_total | total | total |"
                + " COUNT_DIFFERS_FROM_REFERENCE | warning | Báo cáo ghi 152 đơn vị, danh mục đơn"
                + " vị ghi 150; mẫu số được lấy theo danh mục. | 152 đơn vị | 150");
  }

  private void state(
      String submission,
      String corpus,
      String unit,
      String element,
      String text,
      String value,
      String state) {
    facts.accepted(submission, corpus, "DV-01", unit, "2024", DAY);
    observe(submission, unit, element, text, value, state);
  }

  private void observe(
      String submission, String unit, String element, String text, String value, String state) {
    facts.observed(submission, unit, "2024", element, "total", "total", value, state);
    String number = value == null ? null : new BigDecimal(value).toPlainString();
    cells.add(
        new Cell(
            submission,
            "Biểu",
            "D7",
            text == null ? number : text,
            text == null ? "blank" : "text",
            unit,
            "2024",
            element,
            "total",
            "total",
            "exact",
            null,
            null,
            null,
            null,
            null));
  }
}
