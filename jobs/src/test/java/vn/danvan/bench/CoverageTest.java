package vn.danvan.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.danvan.catalogue.CatalogueReader;
import vn.danvan.catalogue.RankingMethod;
import vn.danvan.ranking.kernel.Band;

/**
 * A small part of what docs/ranking.md shows; the seed is fixed, so that it never fails by chance.
 */
class CoverageTest {
  private static final int REPLICATIONS = 60;
  private static final int DRAWS = 1_000;

  /** So rare that it is no chance. */
  private static final double RARE = 1e-4;

  static Stream<Scenario> scenarios() {
    return Scenario.all().stream().filter(scenario -> scenario.units() == 34);
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void whatIsSaidIsTrueAsOftenAsItClaims(Scenario scenario) {
    Coverage coverage = new CoverageRounds(scenario, method(DRAWS), 7).run(REPLICATIONS, () -> {});

    int fewest = BinomialDistribution.of(REPLICATIONS, 0.95).inverseCumulativeProbability(RARE);
    assertThat(count(coverage.share(Coverage.Outcome::simultaneous)))
        .isGreaterThanOrEqualTo(fewest);
    assertThat(count(coverage.share(Coverage.Outcome::bands))).isGreaterThanOrEqualTo(fewest);
    assertThat(count(coverage.share(outcome -> outcome.values() == 0)))
        .isGreaterThanOrEqualTo(fewest);
    assertThat(count(coverage.share(outcome -> outcome.ranks() == 0)))
        .isGreaterThanOrEqualTo(fewest);
    // As many looks as there are units.
    int fewestOfAny =
        BinomialDistribution.of(REPLICATIONS, 0.95)
            .inverseCumulativeProbability(RARE / scenario.units());
    assertThat(Arrays.stream(coverage.marginal()).mapToInt(CoverageTest::count))
        .allMatch(held -> held >= fewestOfAny);
  }

  @Test
  void equalSeedsGiveEqualOutcomes() {
    Scenario scenario =
        new Scenario(Counts.POISSON, 34, Scenario.Size.MEDIUM, Scenario.Truth.PARTLY_TIED);

    List<Coverage> runs =
        Stream.of(3, 3, 4)
            .map(seed -> new CoverageRounds(scenario, method(200), seed).run(20, () -> {}))
            .toList();

    assertThat(runs.get(1)).usingRecursiveComparison().isEqualTo(runs.get(0));
    assertThat(runs.get(2)).usingRecursiveComparison().isNotEqualTo(runs.get(0));
  }

  @Test
  void equalUnitsShareRanks() {
    TrueRanks ranks = new TrueRanks(new double[] {3, 2, 2, 1});

    assertThat(ranks)
        .usingRecursiveComparison()
        .isEqualTo(new TrueRanks(new double[] {9, 5, 5, 0}));
    assertThat(ranks.isTrue(Band.LEADING, 0)).isTrue();
    assertThat(ranks.isTrue(Band.LEADING, 1)).isFalse();
    assertThat(ranks.isTrue(Band.TRAILING, 2)).isFalse();
    assertThat(ranks.isTrue(Band.TRAILING, 3)).isTrue();
  }

  private static RankingMethod method(int draws) {
    return CatalogueReader.shipped().ranking().withDraws(draws);
  }

  private static int count(double share) {
    return (int) Math.rint(share * REPLICATIONS);
  }
}
