package vn.danvan.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** When an indicator applies, where its series breaks, and how it is computed in words. */
class IndicatorTest {
  private static final Catalogue CATALOGUE = CatalogueReader.shipped();

  @Test
  void whatIsPerDistrictStillAppliesToTheFirstHalfOf2025AndNotToTheYear() {
    // given
    Indicator perDistrict = CATALOGUE.indicator("dialogues_per_unit_district");

    // then
    assertThat(
            Stream.of("2024", "2025-S1", "2025", "2025-S2", "2026")
                .map(period -> perDistrict.appliesOn(lastDay(period))))
        .containsExactly(true, true, false, false, false);
  }

  @Test
  void anIndicatorAppliesFromItsFirstDayToItsLast() {
    // given
    Indicator of2024 = indicator(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31), List.of());

    // then
    assertThat(
            Stream.of("2023", "2024-S1", "2024", "2025-S1")
                .map(period -> of2024.appliesOn(lastDay(period))))
        .containsExactly(false, true, true, false);
  }

  @Test
  void whatIsPerCommuneBreaksWithTheMerger() {
    // given
    Indicator perCommune = CATALOGUE.indicator("dialogues_per_unit_commune");

    // then
    assertThat(
            Stream.of("2016", "2025-S1", "2025", "2026")
                .map(period -> perCommune.segment(lastDay(period))))
        .containsExactly(0, 0, 1, 1);
  }

  @Test
  void aSeriesMayBreakSeveralTimesInWhateverOrderTheBreaksAreWritten() {
    // given
    Indicator twice =
        indicator(
            null,
            null,
            List.of(
                new Indicator.Break(LocalDate.of(2025, 7, 1), "Sắp xếp đơn vị hành chính."),
                new Indicator.Break(LocalDate.of(2023, 7, 1), "Luật mới.")));

    // then
    assertThat(
            Stream.of("2022", "2023-S1", "2023", "2025-S1", "2025")
                .map(period -> twice.segment(lastDay(period))))
        .containsExactly(0, 0, 1, 1, 2);
  }

  @Test
  void theFormulaInVietnameseAndInCodes() {
    assertThat(
            Stream.of(
                    "dialogues_per_unit_commune",
                    "awards_per_100_models",
                    "petitions_per_10k",
                    "inspection_board_coverage",
                    "mediation_success_rate")
                .map(CATALOGUE::indicator)
                .map(indicator -> Formula.vi(CATALOGUE, indicator)))
        .containsExactly(
            "Số cuộc tiếp xúc, đối thoại trực tiếp của người đứng đầu [cấp xã] / Số đơn vị hành"
                + " chính cấp xã",
            "(Số tập thể được khen thưởng + Số cá nhân được khen thưởng) / (0,01 × Số mô hình \"Dân"
                + " vận khéo\" được công nhận)",
            "Số đơn tiếp nhận / (0,0001 × Dân số trung bình)",
            "100 × Số Ban Thanh tra nhân dân [Ở đơn vị hành chính cấp xã] / Số đơn vị hành chính"
                + " cấp xã",
            "100 × Số vụ hòa giải thành / (Số vụ hòa giải thành + Số vụ hòa giải không thành)");
    assertThat(
            Stream.of("awards_per_100_models", "dvk_field_share_economy")
                .map(CATALOGUE::indicator)
                .map(Formula::codes))
        .containsExactly(
            "(awards_collective + awards_individual) / (0.01 × dvk_models_recognised)",
            "100 × dvk_models_registered[field=economy] / dvk_models_registered");
  }

  private static LocalDate lastDay(String period) {
    return CATALOGUE.period(period).orElseThrow().lastDay();
  }

  private static Indicator indicator(LocalDate from, LocalDate to, List<Indicator.Break> breaks) {
    return new Indicator(
        "own_one",
        "Chỉ tiêu riêng",
        null,
        Indicator.Method.COUNT,
        List.of(new Indicator.Term("hotspots", null, null, 1, null)),
        List.of(),
        Indicator.Direction.NEUTRAL,
        null,
        "vụ",
        0,
        from,
        to,
        null,
        breaks,
        new Indicator.Definition(1, LocalDate.of(2016, 1, 1)),
        null);
  }
}
