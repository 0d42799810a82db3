package vn.danvan.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.CatalogueReader;
import vn.danvan.testing.LocalSpark;
import vn.danvan.warehouse.Rows;

/** What the catalogue said when a release was made. */
class CatalogueTablesTest {
  private static final Catalogue CATALOGUE = CatalogueReader.shipped();

  private final CatalogueTables tables =
      new CatalogueTables(
          LocalSpark.session(), CATALOGUE, new Snapshot("R1", LocalDate.of(2026, 6, 1), 1, 0));

  private record Period(String period) {}

  @Test
  void everyElementAndIndicatorHasItsEntry() {
    // when
    List<Row> entries = LocalSpark.asTable("mart.catalogue", tables.entries()).collectAsList();

    // then
    assertThat(entries)
        .map(row -> row.<String>getAs("code"))
        .hasSize(CATALOGUE.elements().size() + CATALOGUE.indicators().size());
    assertThat(entries)
        .filteredOn(
            row ->
                List.of("dvk_models_exemplary", "dialogues_per_unit_district")
                    .contains(row.<String>getAs("code")))
        .map(row -> row.mkString(" | "))
        .containsExactly(
            "R1 | element | dvk_models_exemplary | D | Số mô hình \"Dân vận khéo\" tiêu biểu |"
                + " Exemplary models | "
                + CATALOGUE.element("dvk_models_exemplary").meaningVi()
                + " | mô hình | 0 | sum | units, periods, breakdowns | total, province, district,"
                + " commune | recipient | null | null | null | null | null",
            "R1 | indicator | dialogues_per_unit_district | null | Số cuộc đối thoại bình quân một"
                + " đơn vị cấp huyện | Dialogues per district | Số cuộc tiếp xúc, đối thoại trực"
                + " tiếp của người đứng đầu [cấp huyện] / Số đơn vị hành chính cấp huyện |"
                + " cuộc/đơn vị | 2 | rate | null | null | null | up | Không còn cấp huyện từ ngày"
                + " 01/7/2025; chỉ tiêu này kết thúc ở kỳ 6 tháng đầu năm 2025 và không tính cho cả"
                + " năm 2025. | 1 | null | 2025-06-30");
  }

  @Test
  void eachBreakBeginsAStretch() {
    assertThat(
            LocalSpark.lines(
                LocalSpark.asTable("mart.series_break", tables.breaks()),
                "release_id",
                "indicator",
                "break_from",
                "segment"))
        .containsExactly(
            "R1 criticisms_per_unit_commune 2025-07-01 1",
            "R1 criticisms_per_unit_province 2025-07-01 1",
            "R1 dialogue_coverage_commune 2025-07-01 1",
            "R1 dialogues_per_unit_commune 2025-07-01 1",
            "R1 dialogues_per_unit_province 2025-07-01 1",
            "R1 dvk_models_per_commune 2025-07-01 1",
            "R1 friendly_government_coverage 2025-07-01 1",
            "R1 inspection_board_coverage 2025-07-01 1",
            "R1 supervisions_per_commune 2025-07-01 1");
  }

  @Test
  void thePeriodsThatOccurHaveTheirDays() {
    // given
    Dataset<Row> figures =
        Rows.dataset(
            LocalSpark.session(),
            List.of(
                new Period("2025"),
                new Period("2025-S1"),
                new Period("2016-07-06/2021-10-19"),
                new Period("2025")),
            "period string");

    // then
    assertThat(
            LocalSpark.lines(
                LocalSpark.asTable("mart.period", tables.periods(figures)),
                "period",
                "kind",
                "reporting_year",
                "first_day",
                "last_day",
                "label_vi"))
        .containsExactly(
            "2016-07-06/2021-10-19 RANGE null 2016-07-06 2021-10-19 Từ 06/07/2016 đến 19/10/2021",
            "2025 YEAR 2025 2025-01-01 2025-12-31 Năm 2025",
            "2025-S1 HALF 2025 2025-01-01 2025-06-30 6 tháng đầu năm 2025");
  }
}
