package vn.danvan.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Holds the provinces against public lists, which are no part of the project and may not be there.
 */
class ReferenceUnitsTest {
  private final Catalogue catalogue = CatalogueReader.shipped();
  private Path reference;

  /** A province as both sides state it. */
  private record Province(
      String id, String code, String name, String fullName, String region, String regionName) {}

  private record Succession(String old, String successor, String date, String kind) {}

  @BeforeEach
  void findReference() {
    reference = referenceBesideCheckout();
    if (reference == null) {
      System.out.println("SKIPPED: ../shared/reference is not beside the checkout");
      abort("../shared/reference is not beside the checkout");
    }
  }

  @Test
  void theSixtyThreeProvincesAreThoseOfThePublicList() throws IOException {
    assertThat(provincesOfCatalogue("63"))
        .containsExactlyElementsOf(provincesOfFile("provinces_63.csv"));
  }

  @Test
  void theThirtyFourProvincesAreThoseOfThePublicList() throws IOException {
    assertThat(provincesOfCatalogue("34"))
        .containsExactlyElementsOf(provincesOfFile("provinces_34.csv"));
  }

  @Test
  void theSuccessionIsThatOfThePublicList() throws IOException {
    // given
    Table file = Table.read(reference.resolve("province_succession.csv"));

    // when
    List<Succession> published =
        file.rows().stream()
            .filter(row -> file.value(row, "effective_date").equals("2025-07-01"))
            .map(
                row ->
                    new Succession(
                        file.value(row, "predecessor_unit_id"),
                        file.value(row, "successor_unit_id"),
                        file.value(row, "effective_date"),
                        file.value(row, "kind")))
            .toList();
    List<Succession> ours =
        catalogue.provinces("63").stream()
            .map(
                old ->
                    new Succession(
                        old.id(),
                        old.successor(),
                        catalogue.unit(old.successor()).validFrom().toString(),
                        old.succession()))
            .toList();

    // then
    assertThat(ours).containsExactlyElementsOf(published);
  }

  private List<Province> provincesOfCatalogue(String frame) {
    return catalogue.provinces(frame).stream()
        .map(
            unit ->
                new Province(
                    unit.id(),
                    unit.code(),
                    unit.latestName().name(),
                    unit.latestName().fullName(),
                    unit.region(),
                    regionName(frame, unit.region())))
        .toList();
  }

  private String regionName(String frame, String code) {
    return catalogue.regions().get(frame).stream()
        .filter(region -> region.code().equals(code))
        .map(Region::name)
        .findFirst()
        .orElseThrow();
  }

  /**
   * The latest name of each; the list gives a renamed unit a second row and a letter behind its id.
   */
  private Collection<Province> provincesOfFile(String name) throws IOException {
    Table file = Table.read(reference.resolve(name));
    Map<String, Province> latest = new LinkedHashMap<>();
    file.rows().stream()
        .map(
            row ->
                new Province(
                    file.value(row, "unit_id").replaceFirst("b$", ""),
                    file.value(row, "code"),
                    file.value(row, "name"),
                    file.value(row, "full_name"),
                    file.value(row, "region_code"),
                    file.value(row, "region_name")))
        .forEach(province -> latest.put(province.id(), province));
    return latest.values();
  }

  /**
   * The lists stand in a folder beside the checkout, wherever within it the tests run; null when
   * not.
   */
  private static Path referenceBesideCheckout() {
    for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
      Path found = folder.resolveSibling("shared").resolve("reference");
      if (folder.getParent() != null && Files.isDirectory(found)) {
        return found;
      }
    }
    return null;
  }

  /** A comma-separated file with a heading; fields may be quoted. */
  private record Table(List<String> heading, List<List<String>> rows) {
    static Table read(Path file) throws IOException {
      try (Stream<String> lines = Files.lines(file)) {
        List<List<String>> all = lines.map(Table::fields).toList();
        return new Table(all.getFirst(), all.subList(1, all.size()));
      }
    }

    String value(List<String> row, String column) {
      return row.get(heading.indexOf(column));
    }

    private static List<String> fields(String line) {
      List<String> fields = new ArrayList<>();
      StringBuilder field = new StringBuilder();
      boolean quoted = false;
      for (int i = 0; i < line.length(); i++) {
        char c = line.charAt(i);
        if (c == '"') {
          quoted = !quoted;
        } else if (c == ',' && !quoted) {
          fields.add(field.toString());
          field.setLength(0);
        } else {
          field.append(c);
        }
      }
      fields.add(field.toString());
      return fields;
    }
  }
}
