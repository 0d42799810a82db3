package vn.danvan.samples;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.CatalogueReader;
import vn.danvan.catalogue.Constraint;
import vn.danvan.catalogue.DataElement;

/** The samples keep what they promise; nothing here reads a file the way the product does. */
class SamplesTest {
  private static Catalogue catalogue;
  private static List<Sample> samples;

  @BeforeAll
  static void make() {
    catalogue = CatalogueReader.shipped();
    samples = Samples.all(catalogue);
  }

  @Test
  void areTwoHundredFilesOfManyStylesAndFaults() {
    assertThat(samples).hasSize(200);
    assertThat(samples.stream().map(Sample::name).collect(toSet())).hasSize(200);
    assertThat(samples.stream().map(Sample::style).collect(toSet()))
        .hasSizeGreaterThanOrEqualTo(12);
    assertThat(samples.stream().flatMap(sample -> sample.faults().stream()).collect(toSet()))
        .hasSizeGreaterThanOrEqualTo(30)
        .isEqualTo(Faults.all(catalogue).stream().map(Fault::kind).collect(toSet()));
    assertThat(samples.stream().filter(sample -> sample.faults().isEmpty()).count())
        .isBetween(70L, 95L);
  }

  @Test
  void areTheSameEachTime() {
    List<Sample> again = Samples.all(catalogue);

    assertThat(again.stream().map(Sample::truth).toList())
        .isEqualTo(samples.stream().map(Sample::truth).toList());
    assertThat(bytes(again)).isEqualTo(bytes(samples));
  }

  @Test
  void holdTheTextsThatTheTruthSays() {
    for (Sample sample : samples) {
      assertThat(StoredTexts.of(sample))
          .as(sample.name())
          .isEqualTo(sample.truth().values().stream().map(TrueValue::text).toList());
    }
  }

  @Test
  void speakOfWhatTheCatalogueKnows() {
    for (Sample sample : samples) {
      Truth truth = sample.truth();
      for (TrueValue value : truth.values()) {
        DataElement element = catalogue.element(value.element());
        assertThat(element.levels()).as(sample.name() + value).contains(value.level());
        assertThat(catalogue.isBrokenDownBy(element, value.breakdown()))
            .as(sample.name() + value)
            .isTrue();
      }
      if (truth.unit() != null) {
        assertThat(catalogue.unit(truth.unit()).isProvince()).isTrue();
      }
      if (truth.form() != null && truth.period() != null) {
        assertThat(catalogue.formVersion(truth.form(), truth.period())).isPresent();
      }
    }
  }

  @Test
  void sayEachThingOnce() {
    for (Sample sample : samples) {
      assertThat(
              sample.truth().values().stream()
                  .map(value -> List.of(value.element(), value.level(), value.breakdown())))
          .as(sample.name())
          .doesNotHaveDuplicates();
      assertThat(
              sample.truth().values().stream()
                  .map(value -> String.valueOf(value.sheet()) + value.cell()))
          .as(sample.name())
          .doesNotHaveDuplicates();
    }
  }

  @Test
  void keepAllRelationsWhenTheyAreClean() {
    for (Sample sample : samples) {
      if (sample.faults().isEmpty()) {
        Map<String, BigDecimal> facts = facts(sample);
        assertThat(facts).as(sample.name()).hasSizeGreaterThan(20);
        facts.forEach((key, value) -> assertThat(broken(facts, key)).as(sample.name()).isEmpty());
      }
    }
  }

  @Test
  void addUpWhenTheyAreClean() {
    for (Sample sample : samples) {
      if (sample.faults().isEmpty()) {
        Map<String, BigDecimal> facts = facts(sample);
        for (TrueValue value : sample.truth().values()) {
          DataElement element = catalogue.element(value.element());
          if (value.level().equals("total")
              && value.breakdown().equals("total")
              && element.adds(DataElement.Axis.LEVELS)) {
            BigDecimal levels = sumOfLevels(sample, element.code());
            assertThat(levels == null || levels.compareTo(facts.get(key(element.code()))) == 0)
                .as("%s %s: levels add up to %s", sample.name(), value, levels)
                .isTrue();
          }
        }
      }
    }
  }

  @Test
  void expectNothingOfCleanFiles() {
    for (Sample sample : samples) {
      if (sample.faults().isEmpty()) {
        assertThat(sample.truth().findings()).as(sample.name()).isEmpty();
        assertThat(sample.truth().outcomes()).as(sample.name()).containsExactly("accepted");
      }
    }
  }

  @Test
  void expectFindingsOfPlacedFaultsOnly() {
    for (Sample sample : samples) {
      assertThat(sample.faults())
          .as(sample.name())
          .containsAll(sample.truth().findings().stream().map(Expected::fault).toList());
    }
  }

  @Test
  void canBeWrittenToAFolder(@TempDir Path folder) throws Exception {
    SampleFiles.write(samples.subList(0, 3), folder);

    try (var files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder(
              samples.get(0).name(), samples.get(1).name(), samples.get(2).name(), "truth.json");
    }
  }

  /** The bytes of all files but encrypted ones, whose salt is new each time. */
  private static Map<String, String> bytes(List<Sample> of) {
    return of.stream()
        .filter(sample -> !sample.faults().contains("encrypted-file"))
        .collect(toMap(Sample::name, sample -> HexFormat.of().formatHex(sample.content())));
  }

  private static Map<String, BigDecimal> facts(Sample sample) {
    Map<String, BigDecimal> facts = new HashMap<>();
    sample.truth().values().stream()
        .filter(value -> value.value() != null)
        .forEach(
            value ->
                facts.put(
                    key(value.element(), value.level(), value.breakdown()),
                    new BigDecimal(value.value())));
    return facts;
  }

  /** The relations of the catalogue that a fact breaks. */
  private static Set<Constraint> broken(Map<String, BigDecimal> facts, String key) {
    String[] parts = key.split("\\|", -1);
    DataElement element = catalogue.element(parts[0]);
    return element.constraints().stream()
        .filter(rule -> rule.level() == null || rule.level().equals(parts[1]))
        .filter(rule -> rule.breakdown().equals(parts[2]))
        .filter(rule -> !holds(facts, rule, parts[1], facts.get(key)))
        .collect(Collectors.toSet());
  }

  private static boolean holds(
      Map<String, BigDecimal> facts, Constraint rule, String level, BigDecimal value) {
    String other = rule.otherLevel() == null ? level : rule.otherLevel();
    BigDecimal sum = BigDecimal.ZERO;
    for (String element : rule.elements()) {
      BigDecimal part = facts.get(key(element, other, rule.otherBreakdown()));
      if (part == null) {
        return true;
      }
      sum = sum.add(part);
    }
    return rule.holds(value, sum);
  }

  /** What the levels of an element add up to; null when the file states none. */
  private static BigDecimal sumOfLevels(Sample sample, String element) {
    return sample.truth().values().stream()
        .filter(value -> value.element().equals(element) && !value.level().equals("total"))
        .filter(value -> value.value() != null)
        .map(value -> new BigDecimal(value.value()))
        .reduce(BigDecimal::add)
        .orElse(null);
  }

  private static String key(String element) {
    return key(element, "total", "total");
  }

  private static String key(String element, String level, String breakdown) {
    return element + "|" + level + "|" + breakdown;
  }
}
