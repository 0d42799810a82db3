package vn.danvan.validation;

import static org.assertj.core.api.Assertions.assertThat;

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
 * Series and peers over all files in force. Yên Bái (VN63-15) misplaced a digit in 2024; Hà Nội,
 * which the reform left unchanged, sent its numbers of 2024 again for 2025; in 2020 one of thirteen
 * provinces of 100 communes received fifty times as many petitions as its peers. All of one Spark
 * job.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SeriesFindingsTest {
  private static final Catalogue CATALOGUE = CatalogueReader.shipped();
  private static final LocalDate DAY = LocalDate.of(2025, 1, 15);
  private static final UnitRegister UNITS =
      new InventedUnits(CATALOGUE)
          .counted("VN63-24", "communes_total", "100", null, null)
          .register();
  private static final List<String> COPIED =
      List.of(
          "training_classes/total",
          "training_classes/commune",
          "dialogues_held/total",
          "dialogues_held/commune",
          "supervisions_held/total",
          "supervisions_held/commune",
          "awards_collective/total",
          "citizens_received/total");

  private final Facts facts = new Facts(CATALOGUE, UNITS);
  private final List<Cell> cells = new ArrayList<>();
  private List<String> findings;

  @BeforeAll
  void findAll() {
    misplaceADigit();
    sendTheYearBefore();
    receiveManyPetitions();

    SparkSession spark = LocalSpark.session();
    Dataset<Row> found =
        new SeriesFindings(spark, CATALOGUE, UNITS)
            .of(
                facts.observations(),
                Rows.dataset(spark, "raw.cell", cells),
                facts.inputs(),
                List.of(Dues.passed(CATALOGUE, "real", "DV-01", "2020")));
    findings =
        LocalSpark.asTable("mart.finding", found)
            .orderBy("submission", "element", "level")
            .collectAsList()
            .stream()
            .map(row -> row.mkString(" | "))
            .toList();
  }

  private void misplaceADigit() {
    for (int year = 2016; year <= 2023; year++) {
      file("yb-" + year, "real", "VN63-15", String.valueOf(year));
      state("yb-" + year, "VN63-15", String.valueOf(year), "dialogues_held/total", 100 + year % 5);
    }
    file("yb-2024", "real", "VN63-15", "2024");
    state("yb-2024", "VN63-15", "2024", "dialogues_held/total", 1040);
    // None of these counts: it was replaced, waits, or belongs to another corpus.
    facts.replaced("old", "real", "DV-01", "VN63-15", "2023", DAY);
    state("old", "VN63-15", "2023", "dialogues_held/total", 9999);
    facts.held("held", "real", "DV-01", "VN63-15", "2023", DAY);
    state("held", "VN63-15", "2023", "dialogues_held/total", 9999);
    file("other", "synthetic", "VN63-15", "2024");
    state("other", "VN63-15", "2024", "dialogues_held/total", 9999);
  }

  private void sendTheYearBefore() {
    file("hn-2024", "real", "VN63-01", "2024");
    file("hn-2025", "real", "VN34-01", "2025");
    for (int i = 0; i < COPIED.size(); i++) {
      state("hn-2024", "VN63-01", "2024", COPIED.get(i), 200 + i);
      state("hn-2025", "VN34-01", "2025", COPIED.get(i), 200 + i);
    }
  }

  private void receiveManyPetitions() {
    List<String> provinces =
        CATALOGUE.provinces("63").stream()
            .map(unit -> unit.id())
            .filter(unit -> unit.compareTo("VN63-24") >= 0)
            .limit(13)
            .toList();
    for (String unit : provinces) {
      file(unit, "real", unit, "2020");
      if (!unit.equals("VN63-24")) {
        state(unit, unit, "2020", "communes_total/total", 100);
      }
      state(unit, unit, "2020", "petitions_received/total", unit.equals("VN63-24") ? 50000 : 1000);
    }
  }

  @Test
  void eachIsFoundWithItsCellAndWithWhatItWasHeldAgainst() {
    assertThat(findings)
        .hasSize(COPIED.size() + 2)
        .contains(
            "R1 | VN63-24 | Biểu | petitions_received/total | petitions_received | total | total"
                + " | OUTLIER | warning | Số 50.000 khác thường so với 13 đơn vị cùng loại trong"
                + " cùng kỳ, tính theo quy mô đơn vị; thường gặp khoảng 1.000. Đề nghị kiểm tra,"
                + " nếu đúng thì giữ nguyên. | 50000 | 1.000",
            "R1 | yb-2024 | Biểu | dialogues_held/total | dialogues_held | total | total |"
                + " DIGIT_SLIP | warning | Số 1.040 khác hẳn các kỳ khác (cùng kỳ các năm khác:"
                + " 2016: 101; 2017: 102; 2018: 103; 2019: 104; 2020: 100; 2021: 101; 2022: 102;"
                + " 2023: 103); nếu chia cho 10 thì được 104, khớp với các năm khác. Đề nghị kiểm"
                + " tra xem có ghi thừa, thiếu hoặc đảo chữ số không. | 1040 | cùng kỳ các năm"
                + " khác: 2016: 101; 2017: 102; 2018: 103; 2019: 104; 2020: 100; 2021: 101; 2022:"
                + " 102; 2023: 103",
            "R1 | hn-2025 | Biểu | training_classes/total | training_classes | total | total |"
                + " COPIED_PREVIOUS_YEAR | warning | Số 200 trùng với số của kỳ trước (Năm 2024:"
                + " 200); 8 trong 8 ô so sánh được của tệp trùng như vậy. Đề nghị kiểm tra xem"
                + " biểu có chép lại số của kỳ trước không. | 200 | Năm 2024: 200");
  }

  @Test
  void ofACopiedFileEachCellIsNamed() {
    assertThat(
            findings.stream()
                .filter(finding -> finding.contains("COPIED_PREVIOUS_YEAR"))
                .map(finding -> finding.split(" \\| ")[1] + " " + finding.split(" \\| ")[3]))
        .containsExactlyInAnyOrderElementsOf(
            COPIED.stream().map(fact -> "hn-2025 " + fact).toList());
  }

  private void file(String submission, String corpus, String unit, String period) {
    facts.accepted(submission, corpus, "DV-01", unit, period, DAY);
  }

  /** A number in a cell whose address is what it is a value of. */
  private void state(String submission, String unit, String period, String fact, long value) {
    String element = fact.split("/")[0];
    String level = fact.split("/")[1];
    facts.observed(
        submission, unit, period, element, level, "total", String.valueOf(value), "REPORTED");
    cells.add(
        new Cell(
            submission,
            "Biểu",
            fact,
            String.valueOf(value),
            "number",
            unit,
            period,
            element,
            level,
            "total",
            "exact",
            null,
            null,
            null,
            null,
            null));
  }
}
