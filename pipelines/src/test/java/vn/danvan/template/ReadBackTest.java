package vn.danvan.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.CatalogueReader;
import vn.danvan.catalogue.Form;
import vn.danvan.catalogue.Unit;
import vn.danvan.intake.kernel.FileReader;
import vn.danvan.intake.kernel.Reading;
import vn.danvan.observation.kernel.ObservationReader;
import vn.danvan.record.Finding;
import vn.danvan.record.Observation;
import vn.danvan.record.Submission;

/** What is filled into a template comes back equal. */
class ReadBackTest {
  private static final Catalogue CATALOGUE = CatalogueReader.shipped();
  private static final List<String> YEARS = List.of("2016", "2024", "2025", "2026");
  private static final List<String> HALVES =
      List.of("2016-S2", "2024-S1", "2025-S1", "2025-S2", "2026-S1");

  /** Numbers that are all different cannot be what rows demand of each other. */
  private static final List<String> RULES_AMONG_ROWS =
      List.of("CONSTRAINT_VIOLATED", "PARTS_MISMATCH", "RATIO_IMPLAUSIBLE");

  private static final FileReader READER = new FileReader(CATALOGUE);
  private static final ObservationReader OBSERVER = new ObservationReader(CATALOGUE);

  static Stream<Template> templates() {
    return Stream.concat(
        YEARS.stream().map(year -> template("DV-01", year)),
        HALVES.stream().map(half -> template("DV-02", half)));
  }

  static Stream<Template> templatesOfEveryProvince() {
    return Stream.of(template("DV-02", "2025-S1"), template("DV-02", "2026-S1"))
        .flatMap(template -> template.senders().all().stream().map(template::sentBy));
  }

  private static Template template(String form, String period) {
    Template open = Template.of(CATALOGUE, form, period);
    return open.sentBy(CATALOGUE.unit("VN%s-15".formatted(open.version().era())));
  }

  @Test
  void everyVersionOfEveryAnnexIsAmongThese() {
    assertThat(templates().map(Template::version).distinct())
        .containsExactlyInAnyOrderElementsOf(
            CATALOGUE.forms().values().stream()
                .filter(form -> form.layout() == Form.Layout.ANNEX)
                .flatMap(form -> form.versions().stream())
                .toList());
  }

  @ParameterizedTest
  @MethodSource("templates")
  void aNumberOfItsOwnInEachCellComesBackEqual(Template template) {
    // given
    FilledIn filledIn = FilledIn.by(template, ReadBackTest::distinct);

    // when
    Reading reading = read(filledIn.file());
    ObservationReader.Observed observed = OBSERVER.observe(reading);

    // then
    assertThat(placed(reading)).isEqualTo(identity(template));
    assertThat(reading.findings()).isEmpty();
    assertThat(values(observed)).isEqualTo(filledIn.values());
    assertThat(observed.findings())
        .map(Finding::rule)
        .allSatisfy(rule -> assertThat(rule).isIn(RULES_AMONG_ROWS));
  }

  @ParameterizedTest
  @MethodSource("templates")
  void zerosAreReportedAsZeros(Template template) {
    // given
    FilledIn filledIn = FilledIn.by(template, (asked, typed) -> BigDecimal.ZERO);

    // when
    ObservationReader.Observed observed = OBSERVER.observe(read(filledIn.file()));

    // then
    assertThat(values(observed)).isEqualTo(filledIn.values());
    assertThat(observed.observations()).map(Observation::state).containsOnly("REPORTED");
  }

  @ParameterizedTest
  @MethodSource("templates")
  void whatIsLeftBlankIsBlankAndNothingIsWrong(Template template) {
    // when
    Reading reading = read(FilledIn.blank(template));
    ObservationReader.Observed observed = OBSERVER.observe(reading);

    // then
    assertThat(placed(reading)).isEqualTo(identity(template));
    assertThat(reading.findings()).isEmpty();
    assertThat(observed.findings()).isEmpty();
    assertThat(values(observed)).containsOnlyKeys(template.addresses().keySet());
    assertThat(observed.observations()).map(Observation::state).containsOnly("BLANK");
  }

  @ParameterizedTest
  @MethodSource("templatesOfEveryProvince")
  void theTemplateOfEachProvinceIsTakenForItsOwn(Template template) {
    assertThat(placed(read(FilledIn.blank(template)))).isEqualTo(identity(template));
  }

  /** With all the decimals that the element may have. */
  private static BigDecimal distinct(AskedValue asked, int typed) {
    BigDecimal fraction = BigDecimal.valueOf(1, CATALOGUE.element(asked.element()).decimals());
    return BigDecimal.valueOf(1000 + typed).add(fraction);
  }

  private static Reading read(byte[] file) {
    return READER.read("real", "ab".repeat(32), file);
  }

  private static Map<AskedValue, BigDecimal> values(ObservationReader.Observed observed) {
    Map<AskedValue, BigDecimal> values = new HashMap<>();
    for (Observation fact : observed.observations()) {
      values.put(new AskedValue(fact.element(), fact.level(), fact.breakdown()), fact.value());
    }
    return values;
  }

  private static String identity(Template template) {
    return String.join(
        " ",
        "accepted",
        template.form().code(),
        template.version().version(),
        template.period().code(),
        template.unit().map(Unit::id).orElseThrow());
  }

  private static String placed(Reading reading) {
    Submission submission = reading.submission();
    return String.join(
        " ",
        submission.outcome(),
        submission.form(),
        submission.formVersion(),
        submission.period(),
        submission.reportingUnit());
  }
}
