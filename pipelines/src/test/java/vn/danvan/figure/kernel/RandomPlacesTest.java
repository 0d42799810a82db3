package vn.danvan.figure.kernel;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.figure.kernel.Place.Way;
import vn.danvan.unit.kernel.RandomLand;
import vn.danvan.unit.kernel.UnitRegister;

/** What holds of places in any land whose provinces and communes merged as they liked. */
class RandomPlacesTest {
  private static final int LANDS = 300;

  private record Land(UnitRegister units, List<Place> places) {
    /** Where the figures of a unit of some level count in a frame, once nothing better is known. */
    Set<String> landings(String unit, String frame, String level) {
      return places.stream()
          .filter(place -> place.source().equals(unit) && place.frame().equals(frame))
          .filter(place -> place.way() != Way.BESIDE && place.reason() == null)
          .map(Place::target)
          .filter(target -> units.unit(target).level().equals(level))
          .collect(toSet());
    }

    Stream<String> units(String level) {
      return units.units().values().stream()
          .filter(unit -> unit.level().equals(level))
          .map(unit -> unit.id());
    }
  }

  @Test
  void eachProvinceAndCommuneCountsInAtMostOneOfItsKindInEachFrame() {
    lands()
        .forEach(
            land ->
                Stream.of("province", "commune")
                    .forEach(
                        level ->
                            land.units(level)
                                .forEach(
                                    unit -> {
                                      for (String frame : Catalogue.FRAMES) {
                                        assertThat(land.landings(unit, frame, level))
                                            .as("%s in %s", unit, frame)
                                            .hasSizeLessThanOrEqualTo(1);
                                      }
                                    })));
  }

  @Test
  void anOldProvinceAlwaysCountsInTheNewFrameAndInItsRegionAndCountry() {
    lands()
        .forEach(
            land ->
                land.units("province")
                    .filter(unit -> unit.startsWith("VN63"))
                    .forEach(
                        unit -> {
                          assertThat(land.landings(unit, "34", "province")).hasSize(1);
                          assertThat(land.landings(unit, "34", "region")).hasSize(1);
                          assertThat(land.landings(unit, "63", "region")).hasSize(1);
                          assertThat(land.landings(unit, "34", "country")).hasSize(1);
                          assertThat(land.landings(unit, "63", "country")).hasSize(1);
                        }));
  }

  @Test
  void restatingTwiceIsRestatingOnce() {
    lands()
        .forEach(
            land ->
                Stream.of("province", "commune")
                    .forEach(
                        level ->
                            land.units(level)
                                .forEach(
                                    unit -> {
                                      for (String frame : Catalogue.FRAMES) {
                                        for (String once : land.landings(unit, frame, level)) {
                                          assertThat(land.landings(once, frame, level))
                                              .as("%s in %s", unit, frame)
                                              .containsExactly(once);
                                        }
                                      }
                                    })));
  }

  @Test
  void thereAndBackIsWhereItWasOrNowhere() {
    lands()
        .forEach(
            land ->
                Stream.of("province", "commune")
                    .forEach(
                        level ->
                            land.units(level)
                                .forEach(
                                    unit -> {
                                      String own = unit.substring(2, 4);
                                      String other = own.equals("63") ? "34" : "63";
                                      land.landings(unit, other, level).stream()
                                          .flatMap(
                                              there -> land.landings(there, own, level).stream())
                                          .forEach(back -> assertThat(back).isEqualTo(unit));
                                    })));
  }

  @Test
  void aDividedCommuneCountsNowhereAndNoSumIsMadeWithPartOfIt() {
    lands()
        .forEach(
            land ->
                land.places().stream()
                    .filter(place -> land.units().isDivided(place.source()))
                    .filter(place -> place.way() == Way.SUM)
                    .forEach(
                        place -> {
                          assertThat(place.reason()).isEqualTo(Place.DIVIDED);
                          assertThat(into(land, place.target()))
                              .extracting(Place::reason)
                              .containsOnly(Place.DIVIDED);
                        }));
  }

  @Test
  void theSourcesOfASumAgreeOnHowManyTheyAre() {
    lands()
        .forEach(
            land -> {
              Map<String, List<Place>> sums =
                  land.places().stream()
                      .filter(place -> place.way() == Way.SUM && place.reason() == null)
                      .collect(
                          groupingBy(
                              place -> place.target() + " of " + place.source().substring(0, 4)));
              assertThat(sums)
                  .allSatisfy(
                      (target, places) ->
                          assertThat(places)
                              .as(target)
                              .extracting(Place::parts)
                              .containsOnly(places.size()));
            });
  }

  private static List<Place> into(Land land, String target) {
    return land.places().stream()
        .filter(place -> place.target().equals(target) && place.way() == Way.SUM)
        .toList();
  }

  private static Stream<Land> lands() {
    Random random = new Random(34);
    return Stream.generate(
            () -> {
              int news = 1 + random.nextInt(4);
              UnitRegister units =
                  RandomLand.withCommunes(
                      random, news + random.nextInt(5), news, 1 + random.nextInt(3));
              return new Land(units, Places.of(units));
            })
        .limit(LANDS);
  }
}
