package vn.danvan.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the catalogue knows beforehand of official lists of units. */
class UnitListTermsTest {
  private final Catalogue catalogue = CatalogueReader.shipped();

  @Test
  void aListOfTheOldEraCountsOnlyTheMonthsBeforeTheMerger() {
    assertThat(catalogue.listValidity())
        .isEqualTo(
            Map.of(
                "63", new ListValidity("63", LocalDate.of(2025, 1, 1), LocalDate.of(2025, 6, 30)),
                "34", new ListValidity("34", LocalDate.of(2025, 7, 1), null)));
  }

  @Test
  void thePopulationOfTheCountryHasARange() {
    // given
    CountCheck check = catalogue.countChecks().get("population");

    // then
    assertThat(catalogue.countChecks()).hasSize(1);
    assertThat(check.holds(new BigDecimal("101300000"))).isTrue();
    assertThat(check.holds(new BigDecimal("95000000"))).isTrue();
    assertThat(check.holds(new BigDecimal("106000000"))).isTrue();
    assertThat(check.holds(new BigDecimal("94999999"))).isFalse();
    assertThat(check.holds(new BigDecimal("112093848"))).isFalse();
  }

  @Test
  void anOperatorMayStateAnotherRange(@TempDir Path folder) throws IOException {
    // given
    Files.writeString(
        folder.resolve("own.yaml"),
        """
        count_checks:
          - {element: population, least: 90000000, most: 100000000}
        """);

    // then
    assertThat(CatalogueReader.read(folder).countChecks().get("population"))
        .isEqualTo(
            new CountCheck("population", new BigDecimal("90000000"), new BigDecimal("100000000")));
  }

  @Test
  void aRangeWithoutAnEndIsRefused(@TempDir Path folder) throws IOException {
    // given
    Path file = folder.resolve("own.yaml");
    Files.writeString(file, "count_checks:\n  - {element: population, least: 90000000}\n");

    // then
    assertThatThrownBy(() -> CatalogueReader.read(folder))
        .isInstanceOf(CatalogueException.class)
        .hasMessageContaining(file + ":2: $.count_checks[0]: required property 'most' not found");
  }
}
