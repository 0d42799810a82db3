package vn.danvan.catalogue;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CatalogueTest {
  private final Catalogue catalogue = CatalogueReader.shipped();

  @Test
  void offersTheElementsAndIndicatorsOfTheFirstLine() {
    // given
    Set<String> themes = Set.of("A", "B", "D");

    // then
    assertThat(catalogue.elements().values())
        .filteredOn(element -> themes.contains(element.theme()))
        .hasSizeGreaterThanOrEqualTo(14);
    assertThat(catalogue.elements())
        .containsKeys(
            "dialogues_held",
            "units_with_dialogue",
            "dialogue_participants",
            "dialogue_opinions_received",
            "dialogue_opinions_resolved",
            "dvk_models_registered",
            "dvk_models_proposed",
            "dvk_models_recognised",
            "dvk_models_maintained",
            "communes_total",
            "districts");
    assertThat(catalogue.indicators())
        .hasSize(10)
        .containsKeys(
            "dialogues_per_unit_district",
            "dialogues_per_unit_commune",
            "dialogue_coverage_commune",
            "dialogue_resolution_rate",
            "dvk_recognition_rate_province",
            "dvk_recognition_rate_district",
            "dvk_recognition_rate_commune");
  }

  @Test
  void additivityIsAPropertyOfEachAxis() {
    Map<DataElement.Kind, List<Boolean>> axes =
        List.of(DataElement.Kind.values()).stream()
            .collect(
                toMap(kind -> kind, kind -> List.of(kind.addsOverUnits(), kind.addsOverPeriods())));

    assertThat(axes)
        .isEqualTo(
            Map.of(
                DataElement.Kind.SUM, List.of(true, true),
                DataElement.Kind.STOCK, List.of(true, false),
                DataElement.Kind.CUMULATIVE, List.of(true, false),
                DataElement.Kind.COUNT_DISTINCT, List.of(true, false),
                DataElement.Kind.RATE, List.of(false, false)));
  }

  @Test
  void labelsAreUniqueAmongElementsAndTheirOtherSpellings() {
    List<String> spellings =
        catalogue.elements().values().stream()
            .flatMap(
                element -> {
                  List<String> all = new ArrayList<>(element.aliases());
                  all.add(element.labelVi());
                  return all.stream();
                })
            .toList();

    assertThat(spellings).doesNotHaveDuplicates();
  }

  @Test
  void everyCaveatThatTheFirstIndicatorsNeedStands() {
    assertThat(catalogue.indicators().values()).map(Indicator::caveatVi).allMatch(Objects::nonNull);
    assertThat(catalogue.indicator("dialogues_per_unit_district").lastPeriod()).isEqualTo("2024");
  }

  @Test
  void theFormOf2024IsSentByTheSixtyThreeAndThatOf2025ByTheThirtyFour() {
    // when
    Form.Version of2024 = catalogue.formVersion("DV-01", "2024").orElseThrow();
    Form.Version of2025 = catalogue.formVersion("DV-01", "2025").orElseThrow();

    // then
    assertThat(of2024.era()).isEqualTo("63");
    assertThat(of2025.era()).isEqualTo("34");
    assertThat(of2025.columns())
        .contains(new Form.Column("district", "Cấp huyện (đến hết 30/6/2025)"));
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
