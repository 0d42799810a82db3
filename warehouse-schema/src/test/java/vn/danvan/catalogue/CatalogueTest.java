package vn.danvan.catalogue;

import static java.util.Locale.ROOT;
import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.danvan.catalogue.DataElement.Axis.BREAKDOWNS;
import static vn.danvan.catalogue.DataElement.Axis.LEVELS;
import static vn.danvan.catalogue.DataElement.Axis.PERIODS;
import static vn.danvan.catalogue.DataElement.Axis.UNITS;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.danvan.period.Period;
import vn.danvan.record.ValueState;

class CatalogueTest {
  private final Catalogue catalogue = CatalogueReader.shipped();

  @Test
  void countsWhatTheDomainListsAndWhatTheWarehouseKnowsByItself() {
    // when
    Map<DataElement.Origin, Long> elements =
        catalogue.elements().values().stream().collect(groupingBy(DataElement::origin, counting()));
    Set<String> families =
        catalogue.indicators().values().stream().map(Indicator::family).collect(toSet());

    // then: 82 of the domain, population among them, and 5 of the warehouse itself
    assertThat(elements)
        .isEqualTo(
            Map.of(
                DataElement.Origin.SUBMISSION, 81L,
                DataElement.Origin.UNIT_LIST, 2L,
                DataElement.Origin.COMPLETENESS, 4L));
    assertThat(catalogue.elements().values())
        .filteredOn(element -> element.theme().equals("Z"))
        .map(DataElement::code)
        .containsExactly(
            "province_units", "cells_required", "cells_reported", "reports_due", "reports_on_time");
    assertThat(catalogue.indicators()).hasSize(48);
    assertThat(families).hasSize(40);
  }

  @Test
  void additivityIsAPropertyOfEachAxis() {
    Map<DataElement.Kind, Set<DataElement.Axis>> axes =
        Stream.of(DataElement.Kind.values())
            .collect(toMap(kind -> kind, DataElement.Kind::addsOver));

    assertThat(axes)
        .isEqualTo(
            Map.of(
                DataElement.Kind.SUM, Set.of(UNITS, PERIODS, LEVELS, BREAKDOWNS),
                DataElement.Kind.STOCK, Set.of(UNITS, LEVELS, BREAKDOWNS),
                DataElement.Kind.CUMULATIVE, Set.of(UNITS, LEVELS, BREAKDOWNS),
                DataElement.Kind.COUNT_DISTINCT, Set.of(UNITS, LEVELS, BREAKDOWNS),
                DataElement.Kind.RATE, Set.of()));
  }

  @Test
  void anElementMayAddOverLessThanItsKind() {
    assertThat(catalogue.element("dvk_models_exemplary").addsOver())
        .isEqualTo(Set.of(UNITS, PERIODS, BREAKDOWNS));
    assertThat(catalogue.element("site_clearance_projects").addsOver()).isEqualTo(Set.of(UNITS));
  }

  @Test
  void labelsAreUniqueAmongElementsAndTheirOtherSpellings() {
    Map<String, Set<String>> owners =
        catalogue.elements().values().stream()
            .flatMap(
                element ->
                    Stream.concat(Stream.of(element.labelVi()), element.aliases().stream())
                        .map(label -> Map.entry(LabelKey.of(label), element.code())))
            .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toSet())));

    assertThat(owners).allSatisfy((label, codes) -> assertThat(codes).as(label).hasSize(1));
  }

  @Test
  void everyTermOfEveryIndicatorIsARowOfAFormOrKnownToTheWarehouse() {
    // given
    Set<List<String>> asked =
        catalogue.forms().values().stream()
            .flatMap(form -> form.versions().stream())
            .flatMap(Form.Version::rows)
            .flatMap(
                row ->
                    row.levels().stream()
                        .map(level -> List.of(row.element(), level, row.breakdown())))
            .collect(toSet());

    // then
    assertThat(catalogue.indicators().values())
        .allSatisfy(
            indicator ->
                assertThat(
                        indicator
                            .terms()
                            .filter(
                                term ->
                                    catalogue.element(term.element()).origin()
                                        == DataElement.Origin.SUBMISSION)
                            .map(term -> List.of(term.element(), term.level(), term.breakdown())))
                    .as(indicator.code())
                    .isSubsetOf(asked));
  }

  @Test
  void everyIndicatorSaysWhatToKnowBeforeComparing() {
    assertThat(catalogue.indicators().values()).map(Indicator::caveatVi).allMatch(Objects::nonNull);
  }

  @Test
  void whatIsCountedPerDistrictEndsWithTheDistricts() {
    assertThat(catalogue.indicators().values())
        .filteredOn(indicator -> LocalDate.of(2025, 6, 30).equals(indicator.validTo()))
        .map(Indicator::code)
        .containsExactly(
            "dialogues_per_unit_district",
            "criticisms_per_unit_district",
            "dvk_proposal_rate_district",
            "dvk_recognition_rate_district");
    assertThat(catalogue.element("districts").validTo()).isEqualTo(LocalDate.of(2025, 6, 30));
  }

  @Test
  void everyCodeHasItsWord() {
    // given
    List<String> kinds =
        Stream.of(DataElement.Kind.values()).map(kind -> kind.name().toLowerCase(ROOT)).toList();
    Set<String> themes =
        catalogue.elements().values().stream().map(DataElement::theme).collect(toSet());

    // then
    assertThat(catalogue.vocabulary().get("kind")).containsOnlyKeys(kinds);
    assertThat(catalogue.vocabulary().get("theme")).containsOnlyKeys(themes);
    assertThat(catalogue.vocabulary().get("state"))
        .containsOnlyKeys(Stream.of(ValueState.values()).map(Enum::name).toList());
    assertThat(catalogue.vocabulary().get("period_kind"))
        .containsOnlyKeys(Stream.of(Period.Kind.values()).map(Enum::name).toList());
  }

  @Test
  void anUnknownCodeNamesItselfAndWhatIsKnown() {
    assertThatThrownBy(() -> catalogue.corpus("imagined"))
        .isInstanceOf(CatalogueException.class)
        .hasMessage("Unknown corpus: imagined. Known: real, synthetic");
  }

  @Test
  void everyRuleSpeaksVietnameseAndIsWrittenOnce() {
    assertThat(
            catalogue.rules().values().stream()
                .collect(groupingBy(Rule::messageVi, collectingAndThen(counting(), n -> n))))
        .allSatisfy((message, times) -> assertThat(times).as(message).isEqualTo(1L));
  }
}
