package vn.danvan.figure;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.CatalogueReader;
import vn.danvan.catalogue.Unit;

class FramesTest {
  private static final Catalogue CATALOGUE = CatalogueReader.shipped();

  private final List<Frames.Place> places = Frames.places(CATALOGUE);

  @Test
  void everyUnitHasItsPlaceInItsOwnFrame() {
    assertThat(places)
        .filteredOn(place -> place.source().equals(place.target()))
        .containsExactlyElementsOf(
            CATALOGUE.units().values().stream()
                .map(unit -> new Frames.Place(unit.id(), unit.era(), unit.id(), 1, false))
                .toList());
  }

  @Test
  void eachOldProvinceLandsInExactlyOneNewOne() {
    // when
    Map<String, List<Frames.Place>> bySource =
        places.stream()
            .filter(place -> place.frame().equals("34"))
            .filter(place -> place.source().startsWith("VN63"))
            .collect(groupingBy(Frames.Place::source));

    // then
    assertThat(bySource.keySet())
        .containsExactlyInAnyOrderElementsOf(
            CATALOGUE.provinces("63").stream().map(Unit::id).toList());
    assertThat(bySource.values())
        .allSatisfy(
            landings -> {
              assertThat(landings).hasSize(1);
              assertThat(landings.getFirst().splits()).isFalse();
            });
  }

  @Test
  void aNewProvinceCountsAllOfItsParts() {
    assertThat(places)
        .filteredOn(place -> place.target().equals("VN34-79"))
        .containsExactlyInAnyOrder(
            new Frames.Place("VN63-74", "34", "VN34-79", 3, false),
            new Frames.Place("VN63-77", "34", "VN34-79", 3, false),
            new Frames.Place("VN63-79", "34", "VN34-79", 3, false),
            new Frames.Place("VN34-79", "34", "VN34-79", 1, false));
  }

  @Test
  void eachNewProvinceLandsInOneOldOneOrIsSaidToSplit() {
    // when
    Map<String, List<Frames.Place>> bySource =
        places.stream()
            .filter(place -> place.frame().equals("63"))
            .filter(place -> place.source().startsWith("VN34"))
            .collect(groupingBy(Frames.Place::source));

    // then
    assertThat(bySource).hasSize(34);
    assertThat(bySource.values())
        .allSatisfy(
            landings ->
                assertThat(landings).allMatch(place -> place.splits() == (landings.size() > 1)));
    assertThat(bySource.values()).filteredOn(landings -> landings.size() == 1).hasSize(11);
    assertThat(bySource.values().stream().mapToInt(List::size).sum()).isEqualTo(63);
  }

  @Test
  void aCityStaysInItsOwnFrameAndIsNeverAddedUpward() {
    assertThat(places)
        .filteredOn(place -> place.source().equals("VN63-83-829"))
        .containsExactly(new Frames.Place("VN63-83-829", "63", "VN63-83-829", 1, false));
  }
}
