package vn.danvan.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.CatalogueReader;
import vn.danvan.catalogue.Unit;
import vn.danvan.testing.LocalSpark;

/** The words of a release. */
class LabelsTest {
  private static final Catalogue CATALOGUE = CatalogueReader.shipped();

  @Test
  void everyCodeThatARowMayCarryHasOneLabelOfItsKind() {
    // given
    List<Unit> units = List.of(CATALOGUE.unit("VN34-75"), CATALOGUE.unit("VN63-83-829"));
    Snapshot snapshot = new Snapshot("R1", LocalDate.of(2026, 6, 1), 1, 0);

    // when
    Map<String, String> labels =
        LocalSpark.asTable(
                "mart.label", Labels.of(LocalSpark.session(), CATALOGUE, units, snapshot))
            .collectAsList()
            .stream()
            .collect(Collectors.toMap(LabelsTest::key, row -> row.getAs("label_vi")));

    // then
    assertThat(labels)
        .containsEntry("unit VN34-75", "Đồng Nai")
        .containsEntry("unit VN63-83-829", "Thành phố Bến Tre")
        .containsEntry("element population", "Dân số trung bình")
        .containsEntry("indicator reporting_timeliness", "Tỷ lệ báo cáo đúng hạn")
        .containsEntry("form DV-02", "Biểu tổng hợp kết quả công tác dân vận 6 tháng")
        .containsEntry("corpus synthetic", "Dữ liệu mô phỏng")
        .containsEntry(
            "figure_reason OF_BODIES",
            "số liệu của một số cơ quan, đơn vị, không phải của tỉnh, thành phố")
        .containsEntry("completeness NOT_DUE_YET", "Chưa đến hạn")
        .doesNotContainKey("unit VN34-01");
    assertThat(labels.keySet())
        .containsAll(CATALOGUE.elements().keySet().stream().map("element "::concat).toList())
        .containsAll(CATALOGUE.indicators().keySet().stream().map("indicator "::concat).toList());
  }

  private static String key(Row row) {
    return row.getAs("kind") + " " + row.getAs("code");
  }
}
