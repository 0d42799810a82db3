package vn.danvan.figure.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danvan.figure.kernel.Place.Way.BESIDE;
import static vn.danvan.figure.kernel.Place.Way.OWN;
import static vn.danvan.figure.kernel.Place.Way.SUM;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.danvan.catalogue.CatalogueReader;
import vn.danvan.unit.kernel.InventedUnits;

/** Communes that went on whole, merged or were divided. */
class CommunePlacesTest {
  private final InventedUnits units =
      new InventedUnits(CatalogueReader.shipped())
          .commune("VN63-15-001", "VN63-15")
          .commune("VN63-15-002", "VN63-15")
          .commune("VN63-15-003", "VN63-15")
          .commune("VN34-15-101", "VN34-15")
          .commune("VN34-15-102", "VN34-15");

  @Test
  void aCommuneThatWentOnWholeHasItsFiguresInBothFrames() {
    // given
    units.became("VN63-15-001", "VN34-15-101");

    // then
    assertThat(of("VN63-15-001", "VN34-15-101"))
        .containsExactlyInAnyOrder(
            new Place("VN63-15-001", "63", "VN63-15-001", OWN, 1, null, false),
            new Place("VN63-15-001", "63", "VN63-15", BESIDE, 1, Place.LOWER_UNIT, false),
            new Place("VN63-15-001", "34", "VN34-15", BESIDE, 1, Place.LOWER_UNIT, false),
            new Place("VN63-15-001", "34", "VN34-15-101", SUM, 1, null, false),
            new Place("VN34-15-101", "34", "VN34-15-101", OWN, 1, null, false),
            new Place("VN34-15-101", "34", "VN34-15", BESIDE, 1, Place.LOWER_UNIT, false),
            new Place("VN34-15-101", "63", "VN63-15-001", SUM, 1, null, false));
  }

  @Test
  void communesThatMergedAddUpAndAreNotSplitBack() {
    // given
    units.became("VN63-15-001", "VN34-15-101").became("VN63-15-002", "VN34-15-101");

    // then
    assertThat(sums())
        .containsExactlyInAnyOrder(
            new Place("VN63-15-001", "34", "VN34-15-101", SUM, 2, null, false),
            new Place("VN63-15-002", "34", "VN34-15-101", SUM, 2, null, false),
            new Place("VN34-15-101", "63", "VN63-15-001", SUM, 1, Place.AFTER_MERGER, false),
            new Place("VN34-15-101", "63", "VN63-15-002", SUM, 1, Place.AFTER_MERGER, false));
  }

  @Test
  void aCommuneThatWasDividedGoesToNobodyNorDoesWhatItWentInto() {
    // given: 001 went whole into 101, 002 was divided between 101 and 102
    units.became("VN63-15-001", "VN34-15-101").became("VN63-15-002", "VN34-15-101", "VN34-15-102");

    // then
    assertThat(sums())
        .containsExactlyInAnyOrder(
            new Place("VN63-15-001", "34", "VN34-15-101", SUM, 2, Place.DIVIDED, false),
            new Place("VN63-15-002", "34", "VN34-15-101", SUM, 2, Place.DIVIDED, false),
            new Place("VN63-15-002", "34", "VN34-15-102", SUM, 1, Place.DIVIDED, false),
            new Place("VN34-15-101", "63", "VN63-15-001", SUM, 1, Place.DIVIDED, false),
            new Place("VN34-15-101", "63", "VN63-15-002", SUM, 1, Place.DIVIDED, false),
            new Place("VN34-15-102", "63", "VN63-15-002", SUM, 1, Place.DIVIDED, false));
  }

  @Test
  void theSuccessionOfCommunesChangesNothingForProvinces() {
    // given
    List<Place> before = ofProvinces();
    units.became("VN63-15-001", "VN34-15-101").became("VN63-15-002", "VN34-15-101", "VN34-15-102");

    // then
    assertThat(ofProvinces()).isEqualTo(before);
  }

  private List<Place> of(String... communes) {
    return Places.of(units.register()).stream()
        .filter(place -> List.of(communes).contains(place.source()))
        .toList();
  }

  private List<Place> sums() {
    return of("VN63-15-001", "VN63-15-002", "VN63-15-003", "VN34-15-101", "VN34-15-102").stream()
        .filter(place -> place.way() == SUM)
        .toList();
  }

  private List<Place> ofProvinces() {
    return Places.of(units.register()).stream()
        .filter(place -> place.source().length() == "VN63-15".length())
        .toList();
  }
}
