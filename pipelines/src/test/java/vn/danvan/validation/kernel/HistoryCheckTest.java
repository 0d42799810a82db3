package vn.danvan.validation.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.CatalogueReader;
import vn.danvan.catalogue.Unit;
import vn.danvan.record.Cell;
import vn.danvan.record.Finding;
import vn.danvan.record.Observation;
import vn.danvan.unit.kernel.InventedUnits;
import vn.danvan.unit.kernel.UnitRegister;

/** One submission beside earlier ones, without a warehouse. */
class HistoryCheckTest {
  private static final Catalogue CATALOGUE = CatalogueReader.shipped();
  private static final UnitRegister UNITS = new InventedUnits(CATALOGUE).register();

  private final List<Observation> earlier = new ArrayList<>();

  @Test
  void earlierFilesOfTheUnitAreItsHistory() {
    // given
    for (int year = 2018; year <= 2023; year++) {
      earlier.add(observation("s-" + year, "VN63-15", String.valueOf(year), 100, "REPORTED"));
    }
    // None of these counts: the file that is replaced, and what was excluded.
    earlier.add(observation("old", "VN63-15", "2024", 100, "REPORTED"));
    earlier.add(observation("s-2017", "VN63-15", "2017", 9999, "EXCLUDED"));

    // then
    String years = "2018: 100; 2019: 100; 2020: 100; 2021: 100; 2022: 100; 2023: 100";
    assertThat(check("VN63-15", "2024", 1000))
        .containsExactly(
            new Finding(
                "new",
                "Biểu",
                "D7",
                "dialogues_held",
                "province",
                "total",
                "DIGIT_SLIP",
                "warning",
                "Số 1.000 khác hẳn các kỳ khác (cùng kỳ các năm khác: "
                    + years
                    + "); nếu chia cho 10 thì được 100, khớp với các năm khác. Đề nghị kiểm tra xem"
                    + " có ghi thừa, thiếu hoặc đảo chữ số không.",
                "1000",
                "cùng kỳ các năm khác: " + years));
  }

  @Test
  void otherUnitsOfTheEraAreItsPeers() {
    // given
    CATALOGUE.provinces("63").stream()
        .map(Unit::id)
        .filter(unit -> !unit.equals("VN63-15"))
        .limit(11)
        .forEach(unit -> earlier.add(observation(unit, unit, "2024", 10, "REPORTED")));
    // Provinces of the other era are no peers.
    CATALOGUE.provinces("34").stream()
        .map(Unit::id)
        .forEach(unit -> earlier.add(observation(unit, unit, "2024", 1000, "REPORTED")));

    // then
    assertThat(check("VN63-15", "2024", 1000))
        .extracting(Finding::rule, Finding::expected)
        .containsExactly(tuple("OUTLIER", "10"));
  }

  @Test
  void withoutEarlierFilesNothingIsFound() {
    assertThat(check("VN63-15", "2024", 1000)).isEmpty();
  }

  private List<Finding> check(String unit, String period, long value) {
    Cell cell =
        new Cell(
            "new",
            "Biểu",
            "D7",
            String.valueOf(value),
            "number",
            unit,
            period,
            "dialogues_held",
            "province",
            "total",
            "exact",
            null,
            null,
            null,
            null,
            null);
    return new HistoryCheck(CATALOGUE, UNITS, earlier)
        .check(List.of(observation("new", unit, period, value, "REPORTED")), List.of(cell));
  }

  private static Observation observation(
      String submission, String unit, String period, long value, String state) {
    return new Observation(
        submission,
        "DV-01",
        "real",
        unit,
        unit,
        period,
        "dialogues_held",
        "province",
        "total",
        BigDecimal.valueOf(value),
        "exact",
        state);
  }
}
