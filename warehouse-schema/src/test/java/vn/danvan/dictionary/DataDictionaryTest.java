package vn.danvan.dictionary;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.CatalogueReader;
import vn.danvan.table.Table;
import vn.danvan.table.Tables;
import vn.danvan.view.View;

class DataDictionaryTest {
  private static final Catalogue CATALOGUE = CatalogueReader.shipped();

  @Test
  void anElementWithBreakdownsAndConstraints() {
    assertThat(
            new ElementEntry(CATALOGUE)
                .lines(CATALOGUE.element("people_inspection_boards")).stream()
                    .filter(line -> !line.equals(meaningVi("people_inspection_boards")))
                    .filter(line -> !line.equals(meaningEn("people_inspection_boards"))))
        .containsExactly(
            "Đơn vị tính · Unit: ban",
            "Loại · Kind: Hiện có tại ngày cuối kỳ (`stock`); cộng được · adds over: giữa các"
                + " đơn vị, giữa các cấp, giữa các phân tổ",
            "Cấp · Levels: Tổng (`total`)",
            "Phân tổ · Breakdown, Nơi có Ban Thanh tra nhân dân (cộng lại bằng tổng · adds up to"
                + " the total): Ở đơn vị hành chính cấp xã (`board_type=commune`), Ở cơ quan nhà"
                + " nước, đơn vị sự nghiệp công lập (`board_type=agency`), Ở doanh nghiệp nhà nước"
                + " (`board_type=state_enterprise`)",
            "Tên khác · Aliases: Số Ban TTND; Số Ban Thanh tra nhân dân hiện có; Số Ban Thanh tra"
                + " nhân dân đang hoạt động; Số Ban Thanh tra nhân dân hiện đang hoạt động; Số Ban"
                + " Thanh tra nhân dân duy trì hoạt động",
            "Ràng buộc · Constraint [board_type=commune]: ≤ `communes_total`",
            "Nguồn · Origin: biểu · forms DV-01");
  }

  @Test
  void aRateWithItsBoundsThatAddsOverNothing() {
    assertThat(new ElementEntry(CATALOGUE).lines(CATALOGUE.element("petitions_processed_rate")))
        .contains(
            "Đơn vị tính · Unit: % (1 chữ số thập phân)",
            "Loại · Kind: Tỷ lệ không kèm tử số, mẫu số (`rate`); cộng được · adds over: không"
                + " · nothing",
            "Giá trị · Values: từ 0 đến 100",
            "Nguồn · Origin: số liệu đã công bố · published figures (BG-01)");
  }

  @Test
  void constraintsInTheirRelations() {
    assertThat(
            Stream.of("mediation_groups", "admin_procedures_files", "mediations_received")
                .flatMap(
                    code ->
                        new ElementEntry(CATALOGUE)
                            .lines(CATALOGUE.element(code)).stream()
                                .filter(line -> line.startsWith("Ràng buộc"))))
        .containsExactly(
            "Ràng buộc · Constraint [total]: 0.8–1.5 × `villages_total` (khoảng hợp lý ·"
                + " plausible)",
            "Ràng buộc · Constraint [total]: ≥ `admin_procedures_on_time` + `apology_letters`",
            "Ràng buộc · Constraint: = `mediations_successful` + `mediations_failed` +"
                + " `mediations_pending`");
  }

  @Test
  void anIndicatorWithItsEndAndItsCaveat() {
    assertThat(
            new IndicatorEntry(CATALOGUE).lines(CATALOGUE.indicator("dialogues_per_unit_district")))
        .containsExactly(
            "Cách tính · Formula: Số cuộc tiếp xúc, đối thoại trực tiếp của người đứng đầu [cấp"
                + " huyện] / Số đơn vị hành chính cấp huyện",
            "`dialogues_held[district] / districts`",
            "Phương pháp · Method: Mức bình quân trên một đơn vị hoặc trên dân số (`rate`); đơn vị"
                + " tính · unit: cuộc/đơn vị, 2 chữ số thập phân · decimals",
            "Chiều đánh giá · Direction: Càng cao càng tốt (`up`)",
            "Áp dụng cho các kỳ kết thúc · For periods that end: … – 2025-06-30",
            "Lưu ý: Không còn cấp huyện từ ngày 01/7/2025; chỉ tiêu này kết thúc ở kỳ 6 tháng đầu"
                + " năm 2025 và không tính cho cả năm 2025.",
            "Định nghĩa · Definition: phiên bản · version 1, từ · from 2016-01-01");
  }

  @Test
  void theWholeNamesEveryElementIndicatorFormTableAndView() {
    // when
    String whole = DataDictionary.of(CATALOGUE);

    // then
    assertThat(whole)
        .contains(CATALOGUE.elements().keySet().stream().map("#### `%s` · "::formatted).toList())
        .contains(CATALOGUE.indicators().keySet().stream().map("#### `%s` · "::formatted).toList())
        .contains(Tables.all().stream().map(Table::name).map("### `%s`\n"::formatted).toList())
        .contains(View.all().stream().map(View::name).map("| `report.%s` | "::formatted).toList())
        .contains(
            "| DV-02 Biểu tổng hợp kết quả công tác dân vận 6 tháng | 2016 | 2016–2025-S1 | 63 |"
                + " S1: 15/7 | ",
            "| DV-01 Biểu tổng hợp kết quả công tác dân vận | 2026 | 2026–… | 34 | YEAR: 31/1 năm"
                + " sau | ");
  }

  /** {@code ./danvan catalogue --dictionary >docs/data-dictionary.md} writes it anew. */
  @Test
  void theDocumentIsTheShippedCatalogues() {
    assertThat(Path.of("../docs/data-dictionary.md"))
        .usingCharset(UTF_8)
        .hasContent(DataDictionary.of(CATALOGUE));
  }

  private static String meaningVi(String element) {
    return CATALOGUE.element(element).meaningVi();
  }

  private static String meaningEn(String element) {
    return CATALOGUE.element(element).meaningEn();
  }
}
