package vn.danvan.catalogue;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Holds the catalogue against the lists of the domain, which are no part of the project and may not
 * be there.
 */
class DomainListTest {
  private static final Pattern COMMA_OUTSIDE_QUOTES =
      Pattern.compile(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");

  private final Catalogue catalogue = CatalogueReader.shipped();
  private Path domain;

  @BeforeEach
  void findDomain() {
    domain = domainBesideCheckout();
    if (domain == null) {
      System.out.println("SKIPPED: ../shared/domain is not beside the checkout");
      abort("../shared/domain is not beside the checkout");
    }
  }

  @Test
  void theElementsAreThoseOfTheDomainAndTheWarehousesOwn() throws IOException {
    // given
    Set<String> listed =
        rows("data_elements.csv").stream().map(row -> row.get("code")).collect(toSet());

    // then
    assertThat(listed).hasSize(82);
    assertThat(
            catalogue.elements().values().stream()
                .filter(element -> !element.theme().equals("Z"))
                .map(DataElement::code))
        .containsExactlyInAnyOrderElementsOf(listed);
  }

  @Test
  void whatTheDomainDoesNotAddTheCatalogueDoesNotAddEither() throws IOException {
    for (Map<String, String> row : rows("data_elements.csv")) {
      DataElement element = catalogue.element(row.get("code"));
      assertThat(element.adds(DataElement.Axis.UNITS))
          .as(element.code())
          .isEqualTo(row.get("additive_over_units").equals("yes"));
      if (row.get("additive_over_periods").equals("no")) {
        assertThat(element.adds(DataElement.Axis.PERIODS)).as(element.code()).isFalse();
      }
    }
  }

  @Test
  void everyLabelOfTheDomainIsOneOfTheElementsSpellings() throws IOException {
    assertThat(rows("data_elements.csv"))
        .allSatisfy(
            row -> {
              DataElement element = catalogue.element(row.get("code"));
              assertThat(
                      Stream.concat(Stream.of(element.labelVi()), element.aliases().stream())
                          .map(LabelKey::of))
                  .as(element.code())
                  .contains(LabelKey.of(row.get("label_vi")));
            });
  }

  @Test
  void theIndicatorsAreTheFamiliesOfTheDomain() throws IOException {
    assertThat(catalogue.indicators().values().stream().map(Indicator::family).distinct())
        .containsExactlyInAnyOrderElementsOf(
            rows("indicators.csv").stream().map(row -> row.get("code")).toList());
  }

  private List<Map<String, String>> rows(String name) throws IOException {
    List<List<String>> lines;
    try (Stream<String> text = Files.lines(domain.resolve(name))) {
      lines = text.map(DomainListTest::fields).toList();
    }
    List<String> heading = lines.getFirst();
    return lines.stream()
        .skip(1)
        .map(
            line ->
                IntStream.range(0, heading.size()).boxed().collect(toMap(heading::get, line::get)))
        .toList();
  }

  private static List<String> fields(String line) {
    return Stream.of(COMMA_OUTSIDE_QUOTES.split(line, -1))
        .map(field -> field.replaceAll("^\"|\"$", "").replace("\"\"", "\""))
        .toList();
  }

  /** In a folder beside the checkout, wherever within it the tests run; null when not there. */
  private static Path domainBesideCheckout() {
    for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
      Path found = folder.resolveSibling("shared").resolve("domain");
      if (folder.getParent() != null && Files.isDirectory(found)) {
        return found;
      }
    }
    return null;
  }
}
