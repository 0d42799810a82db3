package vn.danvan.figure.kernel;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.danvan.figure.kernel.Place.Way.BESIDE;
import static vn.danvan.figure.kernel.Place.Way.OWN;
import static vn.danvan.figure.kernel.Place.Way.SUM;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.CatalogueReader;
import vn.danvan.catalogue.Unit;
import vn.danvan.unit.kernel.UnitRegister;

/** Provinces, regions, the country and what lies beside them, in both frames. */
class PlacesTest {
  private static final Catalogue CATALOGUE = CatalogueReader.shipped();

  private final List<Place> places = Places.of(UnitRegister.of(CATALOGUE));

  @Test
  void everyUnitHasItsPlaceInItsOwnFrame() {
    assertThat(places)
        .filteredOn(place -> place.source().equals(place.target()))
        .containsExactlyElementsOf(
            CATALOGUE.units().values().stream()
                .map(unit -> new Place(unit.id(), unit.era(), unit.id(), OWN, 1, null, false))
                .toList());
  }

  @Test
  void eachOldProvinceLandsInExactlyOneNewOne() {
    // when
    Map<String, List<Place>> bySource = provincesOf("34", "VN63");

    // then
    assertThat(bySource.keySet())
        .containsExactlyInAnyOrderElementsOf(
            CATALOGUE.provinces("63").stream().map(Unit::id).toList());
    assertThat(bySource)
        .allSatisfy(
            (old, landings) -> {
              assertThat(landings).map(Place::target).containsExactly(successor(old));
              assertThat(landings).map(Place::reason).containsOnlyNulls();
            });
  }

  @Test
  void aNewProvinceCountsAllOfItsParts() {
    assertThat(into("VN34-79"))
        .containsExactlyInAnyOrder(
            new Place("VN34-79", "34", "VN34-79", OWN, 1, null, false),
            new Place("VN63-74", "34", "VN34-79", SUM, 3, null, false),
            new Place("VN63-77", "34", "VN34-79", SUM, 3, null, false),
            new Place("VN63-79", "34", "VN34-79", SUM, 3, null, false));
  }

  @Test
  void eachNewProvinceLandsInOneOldOneOrIsSaidToSplit() {
    // when
    Collection<List<Place>> landings = provincesOf("63", "VN34").values();

    // then
    assertThat(landings).hasSize(34);
    assertThat(landings)
        .allSatisfy(
            places ->
                assertThat(places)
                    .map(Place::reason)
                    .containsOnly(places.size() > 1 ? Place.AFTER_MERGER : null));
    assertThat(landings).filteredOn(places -> places.size() == 1).hasSize(11);
    assertThat(landings.stream().mapToInt(List::size).sum()).isEqualTo(63);
  }

  @Test
  void eachProvinceIsInExactlyOneRegionOfItsFrameAndInTheCountry() {
    for (String frame : Catalogue.FRAMES) {
      // when
      Map<String, List<Place>> upward =
          places.stream()
              .filter(place -> place.frame().equals(frame) && place.owedOnly())
              .filter(place -> place.source().startsWith("VN" + frame))
              .collect(groupingBy(Place::source));

      // then
      assertThat(upward.keySet())
          .containsExactlyInAnyOrderElementsOf(
              CATALOGUE.provinces(frame).stream().map(Unit::id).toList());
      assertThat(upward)
          .allSatisfy(
              (province, landings) ->
                  assertThat(landings)
                      .map(Place::target)
                      .containsExactlyInAnyOrder(
                          Unit.regionOf(frame, CATALOGUE.unit(province).region()),
                          Unit.countryOf(frame)));
    }
  }

  @Test
  void theCountryIsTheSumOfAllProvincesOfEitherEraInBothFrames() {
    for (String frame : Catalogue.FRAMES) {
      assertThat(into(Unit.countryOf(frame)))
          .filteredOn(place -> place.way() == SUM)
          .hasSize(63 + 34)
          .allMatch(place -> place.parts() == (place.source().startsWith("VN63") ? 63 : 34))
          .allMatch(place -> place.reason() == null);
    }
  }

  @Test
  void everyRegionOfTheOldFrameHasANewProvinceThatReachesBeyond() {
    assertThat(reasonsAfterTheMerger("63"))
        .isEqualTo(
            Map.of(
                "TDMNPB", Set.of(Place.AFTER_MERGER),
                "DBSH", Set.of(Place.AFTER_MERGER),
                "BTB_DHMT", Set.of(Place.AFTER_MERGER),
                "TN", Set.of(Place.AFTER_MERGER),
                "DNB", Set.of(Place.AFTER_MERGER),
                "DBSCL", Set.of(Place.AFTER_MERGER)));
  }

  @Test
  void anOldProvinceLiesWhollyInARegionOfTheNewFrame() {
    assertThat(places)
        .filteredOn(place -> place.frame().equals("34") && place.source().startsWith("VN63"))
        .filteredOn(place -> place.way() == SUM)
        .allMatch(place -> place.reason() == null);
    assertThat(into("VN34-NTB_TN"))
        .filteredOn(place -> place.source().startsWith("VN63"))
        .hasSize(13)
        .allMatch(place -> place.parts() == 13);
  }

  @Test
  void aCityAndSomeBodiesStandBesideTheirProvinceInBothFrames() {
    assertThat(places)
        .filteredOn(place -> place.source().equals("VN63-83-829"))
        .containsExactlyInAnyOrder(
            new Place("VN63-83-829", "63", "VN63-83-829", OWN, 1, null, false),
            new Place("VN63-83-829", "63", "VN63-83", BESIDE, 1, Place.LOWER_UNIT, false),
            new Place("VN63-83-829", "34", "VN34-86", BESIDE, 1, Place.LOWER_UNIT, false));
    assertThat(places)
        .filteredOn(place -> place.source().equals("VN63-34-KT2019"))
        .containsExactlyInAnyOrder(
            new Place("VN63-34-KT2019", "63", "VN63-34-KT2019", OWN, 1, null, false),
            new Place("VN63-34-KT2019", "63", "VN63-34", BESIDE, 1, Place.OF_BODIES, false),
            new Place("VN63-34-KT2019", "34", "VN34-33", BESIDE, 1, Place.OF_BODIES, false));
  }

  private Map<String, List<Place>> provincesOf(String frame, String era) {
    return places.stream()
        .filter(place -> place.frame().equals(frame) && place.source().startsWith(era))
        .filter(place -> CATALOGUE.unit(place.source()).isProvince())
        .filter(place -> CATALOGUE.unit(place.target()).isProvince())
        .collect(groupingBy(Place::source));
  }

  private Map<String, Set<String>> reasonsAfterTheMerger(String frame) {
    return places.stream()
        .filter(place -> place.frame().equals(frame) && place.source().startsWith("VN34"))
        .filter(place -> CATALOGUE.unit(place.target()).level().equals("region"))
        .collect(
            groupingBy(
                place -> CATALOGUE.unit(place.target()).region(),
                mapping(place -> String.valueOf(place.reason()), toSet())));
  }

  private List<Place> into(String target) {
    return places.stream().filter(place -> place.target().equals(target)).toList();
  }

  private static String successor(String old) {
    return CATALOGUE.unit(old).successor();
  }
}
