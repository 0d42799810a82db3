package vn.danvan.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.CatalogueReader;

/** What provinces lose of their models follows from what they had, gained and have. */
class TurnoverTest {
  private static final Catalogue CATALOGUE = CatalogueReader.shipped();
  private static final Ground GROUND = Ground.of(CATALOGUE, 7);

  @Test
  void aStockFollowsFromTheYearBefore() {
    for (String unit : List.of("VN63-01", "VN63-15", "VN63-96")) {
      // given
      Map<CellKey, BigDecimal> before = truth(unit, "2022");
      Map<CellKey, BigDecimal> now = truth(unit, "2023");

      // then
      assertThat(total(now, "dvk_models_maintained"))
          .as(unit)
          .isEqualByComparingTo(
              total(before, "dvk_models_maintained")
                  .add(total(now, "dvk_models_new"))
                  .subtract(total(now, "dvk_models_discontinued")));
    }
  }

  @Test
  void aMergedProvinceStartsFromWhatItsPredecessorsHad() {
    // given: Lào Cai of the 34 was made of Lào Cai and Yên Bái
    BigDecimal before =
        Stream.of("VN63-10", "VN63-15")
            .map(unit -> total(truth(unit, "2024"), "dvk_models_maintained"))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    Map<CellKey, BigDecimal> now = truth("VN34-15", "2025");

    // then
    assertThat(total(now, "dvk_models_maintained"))
        .isEqualByComparingTo(
            before
                .add(total(now, "dvk_models_new"))
                .subtract(total(now, "dvk_models_discontinued")));
  }

  private static Map<CellKey, BigDecimal> truth(String unit, String period) {
    return new TrueValues(
            GROUND,
            CATALOGUE.formVersion("DV-01", period).orElseThrow(),
            unit,
            CATALOGUE.period(period).orElseThrow())
        .all();
  }

  private static BigDecimal total(Map<CellKey, BigDecimal> values, String element) {
    return values.get(new CellKey(element, "total", "total"));
  }
}
