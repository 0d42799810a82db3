package vn.danvan.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.CatalogueReader;

/** The rules that the catalogue describes are those that the code knows. */
class RulesInUseTest {
  private static final Catalogue CATALOGUE = CatalogueReader.shipped();
  private static final Pattern CODE = Pattern.compile("[\"']([A-Z][A-Z_]+)[\"']");
  private static final Pattern THRESHOLD =
      Pattern.compile("(?:threshold\\(|, )\"([a-z]+(?:_[a-z]+)+)\"\\)");

  @Test
  void everyRuleIsUsed() {
    assertThat(inSources(CODE)).containsAll(CATALOGUE.rules().keySet());
  }

  @Test
  void everyThresholdIsUsed() {
    assertThat(inSources(THRESHOLD))
        .containsAll(
            CATALOGUE.rules().values().stream()
                .flatMap(rule -> rule.thresholds().keySet().stream())
                .collect(Collectors.toSet()));
  }

  @Test
  void theFamiliesOfTheDesignAreThere() {
    assertThat(CATALOGUE.rules().keySet())
        .containsAll(
            List.of(
                "FILE_NOT_A_WORKBOOK",
                "FILE_TOO_LARGE",
                "FILE_ENCRYPTED",
                "MACRO_PRESENT",
                "EXTERNAL_LINK",
                "HIDDEN_ROWS_OR_SHEETS",
                "LEGACY_ENCODING",
                "UNIT_AFTER_MERGER",
                "APPROXIMATE_VALUE",
                "FORMULA_STALE",
                "MERGED_DATA_CELL",
                "UNIT_OF_MEASURE_MISMATCH",
                "VALUE_VANISHED",
                "LATE",
                "DOUBLE_REPORTING",
                "DECISION_LAPSED",
                "SUSPICIOUS_TEXT",
                "UNIT_UNKNOWN",
                "UNIT_AMBIGUOUS",
                "PERIOD_UNKNOWN",
                "PERIOD_CONFLICT",
                "FORM_UNKNOWN",
                "ELEMENT_UNKNOWN",
                "ELEMENT_DUPLICATED",
                "NUMBER_UNREADABLE",
                "NUMBER_AMBIGUOUS",
                "DATE_IN_NUMBER_CELL",
                "FORMULA_ERROR",
                "NEGATIVE_VALUE",
                "FRACTIONAL_COUNT",
                "TOTAL_MISMATCH",
                "CONSTRAINT_VIOLATED",
                "COUNT_DIFFERS_FROM_REFERENCE",
                "COPIED_PREVIOUS_YEAR",
                "DIGIT_SLIP",
                "CUMULATIVE_AS_YEARLY",
                "HALF_YEAR_EQUALS_YEAR",
                "OUTLIER",
                "LEVEL_SCOPE_CHANGED",
                "DUPLICATE_SUBMISSION",
                "REVISION",
                "UNIT_NOT_DUE",
                "MARK_WITHOUT_LEGEND"));
  }

  /** What a pattern finds in the sources of this module. */
  private static Set<String> inSources(Pattern pattern) {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .flatMap(file -> pattern.matcher(text(file)).results())
          .map((MatchResult found) -> found.group(1))
          .collect(Collectors.toSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
