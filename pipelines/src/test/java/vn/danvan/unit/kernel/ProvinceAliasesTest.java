package vn.danvan.unit.kernel;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.CatalogueReader;
import vn.danvan.catalogue.Unit;
import vn.danvan.testing.Shared;
import vn.danvan.text.kernel.LegacyText;

/** Spellings of provinces that were seen in the world: public lists that may not be there. */
class ProvinceAliasesTest {
  private static final Catalogue CATALOGUE = CatalogueReader.shipped();

  private final UnitNames names = UnitNames.of(CATALOGUE);

  @Test
  void everySpellingThatWasSeenNamesItsProvinceInItsEra() throws IOException {
    // when
    List<String> others = new ArrayList<>();
    List<CSVRecord> rows = rows(Shared.path("domain/province_aliases.csv"));
    for (CSVRecord row : rows) {
      String expected = row.get("unit_id").replaceFirst("b$", "");
      UnitMatch match = names.provinces(row.get("era"), row.get("alias"));
      if (!match.one().map(Unit::id).equals(Optional.of(expected))) {
        others.add("%s in %s: %s".formatted(row.get("alias"), row.get("era"), match));
      }
    }

    // then
    assertThat(rows).hasSizeGreaterThan(500);
    assertThat(others).isEmpty();
  }

  /**
   * All names of an encoding are read as the texts of one file are, by what they have in common.
   */
  @Test
  void everyEncodingOfANameIsThatName() throws IOException {
    // given
    List<CSVRecord> rows = rows(Shared.path("domain/encoding_fixtures.csv"));
    Map<String, LegacyText> files = new HashMap<>();
    for (CSVRecord row : rows) {
      files
          .computeIfAbsent(row.get("variant_kind"), kind -> new LegacyText())
          .add(row.get("variant"), null);
    }

    // then
    for (CSVRecord row : rows) {
      String text = files.get(row.get("variant_kind")).read(row.get("variant"), "Arial").text();
      Optional<Unit> expected = names.provinces("63", row.get("canonical")).one();
      assertThat(expected).as(row.get("canonical")).isPresent();
      assertThat(names.provinces("63", text).one()).as(row.get("variant")).isEqualTo(expected);
    }
  }

  @Test
  void aNameInTheFontOfItsEncodingIsExactlyThatName() throws IOException {
    for (CSVRecord row : rows(Shared.path("domain/encoding_fixtures.csv"))) {
      if (row.get("variant_kind").equals("tcvn3_as_latin1")) {
        assertThat(new LegacyText().read(row.get("variant"), ".VnTime").text())
            .isEqualTo(row.get("canonical"));
      }
    }
  }

  private static List<CSVRecord> rows(Path file) throws IOException {
    CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser = CSVParser.parse(file, UTF_8, format)) {
      return parser.getRecords();
    }
  }
}
