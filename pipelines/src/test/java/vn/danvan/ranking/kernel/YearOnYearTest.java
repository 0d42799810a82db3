package vn.danvan.ranking.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danvan.catalogue.Indicator.Method.PROPORTION;
import static vn.danvan.catalogue.Indicator.Method.RATE;
import static vn.danvan.catalogue.Indicator.Method.RATIO;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.danvan.catalogue.Indicator;

class YearOnYearTest {
  private static final String[] BEFORE = {"500/1000", "400/1000", "300/1000", "200/1000"};

  @Test
  void aLeapIsSignificantInValueAndRankAndTheOwnValueExplainsIt() {
    List<Movement> moved =
        moved(PROPORTION, 1, BEFORE, "500/1000", "400/1000", "300/1000", "450/1000");

    assertThat(brief(moved.get(3))).isEqualTo("4 +2 IMPROVED ROSE OWN_VALUE 0.250");
    assertThat(moved.get(3).changeLower()).isGreaterThan(0.2);
    assertThat(moved.get(3).rankChangeLower()).isEqualTo(1);
    assertThat(brief(moved.get(1)))
        .isEqualTo("2 -1 NOT_DISTINGUISHABLE NOT_DISTINGUISHABLE OTHERS_VALUES 0.000");
    assertThat(brief(moved.get(0)))
        .isEqualTo("1 +0 NOT_DISTINGUISHABLE NOT_DISTINGUISHABLE null 0.000");
  }

  @Test
  void aFallIsOneWhereLessIsBetterToo() {
    List<Movement> moved = moved(RATE, -1, BEFORE, "500/1000", "400/1000", "300/1000", "550/1000");

    assertThat(brief(moved.get(3))).isEqualTo("1 -3 DECLINED FELL OWN_VALUE 0.350");
  }

  @Test
  void aStepAmongNearUnitsMovesNoRankForSure() {
    List<Movement> moved = moved(RATE, 1, BEFORE, "500/1000", "400/1000", "300/1000", "310/1000");

    assertThat(brief(moved.get(3))).isEqualTo("4 +1 IMPROVED NOT_DISTINGUISHABLE OWN_VALUE 0.110");
    assertThat(brief(moved.get(2)))
        .isEqualTo("3 -1 NOT_DISTINGUISHABLE NOT_DISTINGUISHABLE OTHERS_VALUES 0.000");
  }

  @Test
  void theMoreUnitsAreComparedTheSurerARankMustHaveMoved() {
    String[] before = {"300/1000", "355/1000"};
    String[] now = {"412/1000", "355/1000"};
    List<Movement> ofTwo = moved(PROPORTION, 1, before, now);
    List<Movement> ofEight = moved(PROPORTION, 1, withSixFarAbove(before), withSixFarAbove(now));

    assertThat(brief(ofTwo.getFirst())).isEqualTo("2 +1 IMPROVED ROSE OWN_VALUE 0.112");
    assertThat(brief(ofEight.getFirst()))
        .isEqualTo("8 +1 IMPROVED NOT_DISTINGUISHABLE OWN_VALUE 0.112");
    assertThat(ofEight.getFirst().rankChangeLower()).isZero();
  }

  private static String[] withSixFarAbove(String... figures) {
    return Stream.concat(Stream.of(figures), Collections.nCopies(6, "600/1000").stream())
        .toArray(String[]::new);
  }

  @Test
  void aRatioIsComparedWithoutAnyClaim() {
    List<Movement> moved = moved(RATIO, 1, BEFORE, "500/1000", "400/1000", "300/1000", "450/1000");

    assertThat(brief(moved.get(3))).isEqualTo("4 +2 null null OWN_VALUE 0.250");
  }

  @Test
  void aUnitWithoutAValueInOneOfTheYearsIsNotCompared() {
    Group before = Invented.group("2023", RATE, 1, "5/100", "-", "30/100");
    Group now = Invented.group("2024", RATE, 1, "-", "20/100", "30/100");

    assertThat(Invented.ranked(before, now))
        .extracting(RankedUnit::movement)
        .startsWith(Movement.none("2023"), Movement.none("2023"));
  }

  @Test
  void withoutAYearBeforeNothingIsCompared() {
    SeriesRanking series = new SeriesRanking(Invented.METHOD, "test");
    series.next(Invented.group("2021", RATE, 1, BEFORE), "2020", computation -> false);

    assertThat(series.next(Invented.group("2024", RATE, 1, BEFORE), "2023", computation -> false))
        .extracting(RankedUnit::movement)
        .containsOnly(Movement.none(null));
  }

  @Test
  void theCauseNamesWhatMakesTheYearsDiffer() {
    Group before = Invented.group("2024", RATE, 1, "50/100", "40/100", "30/100", "20/100");
    Group now =
        new Group(
            "invented",
            "2025",
            RATE,
            1,
            BigDecimal.ONE,
            List.of(
                Invented.entry("U00", RATE, "10/100", 1, 1, false),
                Invented.entry("U01", RATE, "15/100", 2, 0, false),
                Invented.entry("U02", RATE, "35/100", 1, 0, true),
                Invented.entry("U03", RATE, "20/100", 1, 0, false)));

    List<RankedUnit> ranked = Invented.ranked(before, now);

    assertThat(ranked)
        .extracting(unit -> unit.movement().changeCause())
        .containsExactly("DEFINITION_CHANGED", "BOUNDARY_CHANGED", "DATA_REVISED", "OTHERS_VALUES");
    assertThat(ranked.getFirst().movement()).isEqualTo(Movement.incomparable("2024"));
  }

  @Test
  void bothHaveTheirPartWhereNeitherAloneExplainsTheRank() {
    List<Movement> moved = moved(RATIO, 1, BEFORE, "500/1000", "600/1000", "450/1000", "550/1000");

    assertThat(moved)
        .extracting(Movement::changeCause)
        .containsExactly("OTHERS_VALUES", "OWN_VALUE", "OWN_AND_OTHERS", "OWN_AND_OTHERS");
  }

  @Test
  void aKnownGroupIsNotComputedAndItsDigestKnowsTheYearBefore() {
    Group before = Invented.group("2023", RATE, 1, BEFORE);
    Group now = Invented.group("2024", RATE, 1, BEFORE);
    String known = Invented.ranked(before, now).getFirst().computation().inputDigest();
    SeriesRanking series = new SeriesRanking(Invented.METHOD, "test");

    assertThat(series.next(before, "2022", made -> made.inputDigest().equals(known))).isNotEmpty();
    assertThat(series.next(now, "2023", made -> made.inputDigest().equals(known))).isEmpty();
    assertThat(Invented.ranked(now).getFirst().computation().inputDigest()).isNotEqualTo(known);
  }

  private static List<Movement> moved(
      Indicator.Method method, int direction, String[] before, String... now) {
    return Invented.ranked(
            Invented.group("2023", method, direction, before),
            Invented.group("2024", method, direction, now))
        .stream()
        .map(RankedUnit::movement)
        .toList();
  }

  private static String brief(Movement movement) {
    return "%d %+d %s %s %s %s"
        .formatted(
            movement.previousRank(),
            movement.rankChange(),
            movement.valueMoved(),
            movement.rankMoved(),
            movement.changeCause(),
            movement.valueChange());
  }
}
