package vn.danvan.ranking.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danvan.catalogue.Indicator.Method.COUNT;
import static vn.danvan.catalogue.Indicator.Method.PROPORTION;
import static vn.danvan.catalogue.Indicator.Method.RATE;
import static vn.danvan.catalogue.Indicator.Method.RATIO;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.danvan.catalogue.Indicator;

/** What is said of whole groups, above all of odd ones. */
class GroupRankingTest {
  @Test
  void unitsThatAreAllEqualShareTheFirstRankAndNothingIsSaidApart() {
    assertThat(said(group(RATE, 1, repeated("30/100", 12))))
        .allMatch(line -> line.equals("1 of 12, 12 tied; 1-12 OPEN MIDDLE; NO_DIFFERENCE; WITHIN"));
  }

  @Test
  void unitsThatAllHaveNothingOrAllHaveEverythingAreRankedAndNotShrunk() {
    List<Group> groups =
        List.of(
            group(RATE, 1, repeated("0/100", 6)),
            group(PROPORTION, 1, repeated("0/100", 6)),
            group(PROPORTION, 1, repeated("50/50", 6)));
    for (Group group : groups) {
      assertThat(said(group))
          .allMatch(line -> line.equals("1 of 6, 6 tied; 1-6 EXACT MIDDLE; NO_VARIATION; WITHIN"));
    }
  }

  @Test
  void oneUnitIsFirstAndHasNothingToBeHeldAgainst() {
    assertThat(said(group(RATE, 1, "30/100")))
        .containsExactly("1 of 1, 1 tied; null-null null null; TOO_FEW_UNITS; null");
  }

  @Test
  void aGroupWithoutValuesHasNoStatementAtAll() {
    List<RankedUnit> units = Invented.ranked(group(RATE, 1, "-", "-"));

    assertThat(units)
        .extracting(RankedUnit::standing)
        .containsOnly(new Standing(null, null, 0, 2, false, null, null, null));
    assertThat(units)
        .extracting(RankedUnit::range)
        .containsOnly(new RankRange(null, null, null, null, null, null));
  }

  @Test
  void aMillionMillionTrialsAreToldApart() {
    assertThat(
            said(
                group(
                    PROPORTION,
                    1,
                    "500000000000/1000000000000",
                    "510000000000/1000000000000",
                    "3/20")))
        .containsExactly(
            "2 of 3, 1 tied; 2-2 EXACT MIDDLE; TOO_FEW_UNITS; WITHIN",
            "1 of 3, 1 tied; 1-1 EXACT MIDDLE; TOO_FEW_UNITS; WITHIN",
            "3 of 3, 1 tied; 3-3 EXACT TRAILING; TOO_FEW_UNITS; BELOW_OUTER");
  }

  @Test
  void aMillionMillionEventsHaveRanksAndChangesToo() {
    Group before = Invented.group("2023", RATE, 1, "1000000000000/10", "900000000000/10");
    Group now = Invented.group("2024", RATE, 1, "1000000000000/10", "1200000000000/10");

    assertThat(Invented.ranked(before, now))
        .extracting(unit -> unit.standing().rank() + " " + unit.movement().valueMoved())
        .containsExactly("2 NOT_DISTINGUISHABLE", "1 IMPROVED");
  }

  @Test
  void aRatioHasAPlainRankAndNothingElse() {
    assertThat(said(group(RATIO, 1, "300/10", "10/10", "-")))
        .containsExactly(
            "1 of 2, 1 tied; null-null null null; null; null",
            "2 of 2, 1 tied; null-null null null; null; null",
            "null of 2, null tied; null-null null null; null; null");
  }

  @Test
  void countsAreHeldAgainstEachOtherAndHaveNoFunnel() {
    assertThat(said(group(COUNT, 1, "601/1", "370/1", "360/1")))
        .containsExactly(
            "1 of 3, 1 tied; 1-1 EXACT MIDDLE; null; null",
            "2 of 3, 1 tied; 2-3 EXACT MIDDLE; null; null",
            "3 of 3, 1 tied; 2-3 EXACT MIDDLE; null; null");
  }

  @Test
  void anIncompleteGroupSaysWhatRanksMayBecome() {
    assertThat(Invented.ranked(group(RATE, 1, "900/100", "20/100", "-", "-")))
        .extracting(RankedUnit::standing)
        .containsExactly(
            new Standing(1, 1, 2, 4, false, 1, 3, 1),
            new Standing(2, 1, 2, 4, false, 2, 4, 3),
            new Standing(null, null, 2, 4, false, null, null, null),
            new Standing(null, null, 2, 4, false, null, null, null));
  }

  @Test
  void lessIsBetterWhereTheDirectionIsDown() {
    List<RankedUnit> up = Invented.ranked(group(RATE, 1, figures(20, 40, 3)));
    List<RankedUnit> down = Invented.ranked(group(RATE, -1, figures(20, 40, 3)));

    for (int i = 0; i < up.size(); i++) {
      RankRange range = up.get(i).range();
      assertThat(down.get(i).range().rankLower()).isEqualTo(21 - range.rankUpper());
      assertThat(down.get(i).range().rankUpper()).isEqualTo(21 - range.rankLower());
      assertThat(down.get(i).bounds()).isEqualTo(up.get(i).bounds());
    }
  }

  @Test
  void theOrderOfUnitsDecidesNothing() {
    for (Indicator.Method method : List.of(PROPORTION, RATE)) {
      for (int size : new int[] {40, 4000}) {
        Group group = group(method, 1, figures(34, size, 7));
        List<Entry> shuffled = new ArrayList<>(group.entries());
        Collections.shuffle(shuffled, new Random(5));
        Group other = new Group(group.indicator(), "2024", method, 1, group.scale(), shuffled);

        assertThat(withoutDigest(Invented.ranked(other)))
            .containsExactlyInAnyOrderElementsOf(withoutDigest(Invented.ranked(group)));
      }
    }
  }

  @Test
  void numeratorsAndDenominatorsTogetherDoNotMoveRanks() {
    String[] figures = figures(30, 200, 9);
    String[] tenfold =
        Stream.of(figures).map(figure -> figure.replace("/", "0/") + "0").toArray(String[]::new);

    assertThat(ranks(Invented.ranked(group(RATE, 1, tenfold))))
        .isEqualTo(ranks(Invented.ranked(group(RATE, 1, figures))));
  }

  @Test
  void figuresOfLargeUnitsStayTheirOwn() {
    String[] small = {"15/50", "60/150", "18/60", "69/100", "9/100"};
    String[] large =
        Stream.of(small)
            .map(figure -> figure.replace("/", "0000/") + "0000")
            .toArray(String[]::new);

    for (Indicator.Method method : List.of(PROPORTION, RATE)) {
      assertThat(Invented.ranked(group(method, 1, small)))
          .allMatch(unit -> unit.shrunk().shrinkWeight() < 0.98);
      assertThat(Invented.ranked(group(method, 1, large)))
          .allMatch(unit -> unit.shrunk().shrinkWeight() > 0.9999);
    }
  }

  @Test
  void weighedFiguresAreNotTestedAsCounts() {
    assertThat(said(group(PROPORTION, 1, "2.5/20", "19.5/20", "3/20")).getFirst())
        .isEqualTo("3 of 3, 1 tied; 2-3 NORMAL MIDDLE; TOO_FEW_UNITS; WITHIN");
  }

  private static Group group(Indicator.Method method, int direction, String... figures) {
    return Invented.group("2024", method, direction, figures);
  }

  private static String[] repeated(String figure, int times) {
    return Collections.nCopies(times, figure).toArray(String[]::new);
  }

  private static String[] figures(int units, int size, long seed) {
    Random random = new Random(seed);
    return IntStream.range(0, units)
        .mapToObj(
            i -> {
              int n = size / 2 + random.nextInt(size);
              return "%d/%d".formatted((int) (n * (0.2 + 0.3 * random.nextDouble())), n);
            })
        .toArray(String[]::new);
  }

  private static List<Integer> ranks(List<RankedUnit> units) {
    return units.stream().map(unit -> unit.standing().rank()).toList();
  }

  private static List<RankedUnit> withoutDigest(List<RankedUnit> units) {
    return units.stream()
        .map(
            unit ->
                new RankedUnit(
                    unit.unit(),
                    unit.standing(),
                    unit.bounds(),
                    unit.shrunk(),
                    unit.range(),
                    unit.funnel(),
                    unit.movement(),
                    new Computation(0, 0, "", "")))
        .toList();
  }

  private static List<String> said(Group group) {
    return Invented.ranked(group).stream()
        .map(
            unit ->
                "%s of %d, %s tied; %s-%s %s %s; %s; %s"
                    .formatted(
                        unit.standing().rank(),
                        unit.standing().nRanked(),
                        unit.standing().ties(),
                        unit.range().rankLower(),
                        unit.range().rankUpper(),
                        unit.range().rankSets(),
                        unit.range().band(),
                        unit.shrunk().shrinkage(),
                        unit.funnel().funnel()))
        .toList();
  }
}
