package vn.danvan.ranking.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danvan.catalogue.Indicator.Method.PROPORTION;
import static vn.danvan.catalogue.Indicator.Method.RATE;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.danvan.catalogue.Indicator;

/**
 * Of large counts, the exact tests of all pairs say what the normal law says: the two branches of
 * the rank sets meet. They look at many pairs in two ways, which is why they do not coincide: Holm
 * takes the pairs as they come, the draws know that pairs which share a unit move together.
 */
class LargeCountsTest {
  private static final int UNITS = 34;
  private static final double CONFIDENCE = Invented.METHOD.confidence();

  /** Four standard errors of the share beyond a quantile of 20,000 draws, of one of two sides. */
  private static final double CHANCE_OF_DRAWS = 0.003;

  static Stream<Arguments> groups() {
    return Stream.of(PROPORTION, RATE)
        .flatMap(
            method ->
                IntStream.rangeClosed(1, 4).mapToObj(seed -> Arguments.of(method, (long) seed)));
  }

  @ParameterizedTest
  @MethodSource("groups")
  void exactTestsBecomeThoseOfTheNormalLaw(Indicator.Method method, long seed) {
    double small = farthest(sample(method, seed, UNITS, 100));
    double medium = farthest(sample(method, seed, UNITS, 10_000));
    double large = farthest(sample(method, seed, UNITS, 1_000_000));

    // The steps of a count shrink with the root of the count.
    assertThat(small).isBetween(0.005, 0.1);
    assertThat(medium / small).isBetween(0.05, 0.2);
    assertThat(large / medium).isBetween(0.05, 0.2);
  }

  @ParameterizedTest
  @MethodSource("groups")
  void withTheSameAdjustmentTheSetsAreTheSame(Indicator.Method method, long seed) {
    Sample sample = sample(method, seed, UNITS, 1_000_000);
    ExactRankSets exact = exact(sample, sample::isBetter);
    ExactRankSets normal = exact(sample, normalLaw(sample));

    assertThat(bounds(exact.simultaneous(), UNITS)).isEqualTo(bounds(normal.simultaneous(), UNITS));
    assertThat(bounds(exact.marginal(), UNITS)).isEqualTo(bounds(normal.marginal(), UNITS));
  }

  @ParameterizedTest
  @MethodSource("groups")
  void theDrawsSettleWhatHolmSettlesAndLittleMore(Indicator.Method method, long seed) {
    Sample sample = sample(method, seed, UNITS, 1_000_000);
    RankSets exact = exact(sample, sample::isBetter).simultaneous();
    RankSets normal = drawn(sample).simultaneous();

    int left = 0;
    for (int i = 0; i < UNITS; i++) {
      assertThat(normal.lower(i)).isGreaterThanOrEqualTo(exact.lower(i));
      assertThat(normal.upper(i)).isLessThanOrEqualTo(exact.upper(i));
      left += exact.upper(i) - exact.lower(i) - (normal.upper(i) - normal.lower(i));
    }
    assertThat((double) left / UNITS).as("ranks more in a set of Holm's").isLessThan(1);
  }

  @ParameterizedTest
  @MethodSource("groups")
  void ofTwoUnitsThereIsNothingToAdjust(Indicator.Method method, long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 50; i++) {
      Sample two = sample(method, random.nextLong(), 2, 20_000);
      double p = Math.min(two.isBetter(0, 1), two.isBetter(1, 0));
      if (Math.abs(p - (1 - CONFIDENCE) / 2) < CHANCE_OF_DRAWS) {
        continue;
      }
      assertThat(bounds(drawn(two).simultaneous(), 2))
          .isEqualTo(bounds(exact(two, two::isBetter).simultaneous(), 2));
    }
  }

  /** Units of about so many events' worth of exposure, whose shares lie between 0.30 and 0.34. */
  private static Sample sample(Indicator.Method method, long seed, int units, int size) {
    Random random = new Random(seed);
    String[] figures = new String[units];
    for (int i = 0; i < units; i++) {
      int n = size / 2 + random.nextInt(size);
      figures[i] = Math.round(n * (0.30 + 0.04 * random.nextDouble())) + "/" + n;
    }
    return Sample.of(Invented.group("2024", method, 1, figures));
  }

  private static ExactRankSets.PairTest normalLaw(Sample sample) {
    Estimates estimates = sample.estimates();
    return (unit, other) -> Normal.beyond(estimates.distance(unit, other));
  }

  /** How far the p-values of any pair are apart. */
  private static double farthest(Sample sample) {
    ExactRankSets.PairTest normal = normalLaw(sample);
    double farthest = 0;
    for (int j = 0; j < sample.size(); j++) {
      for (int k = 0; k < sample.size(); k++) {
        if (j != k) {
          farthest = Math.max(farthest, Math.abs(sample.isBetter(j, k) - normal.isBetter(j, k)));
        }
      }
    }
    return farthest;
  }

  private static ExactRankSets exact(Sample sample, ExactRankSets.PairTest test) {
    return new ExactRankSets(sample.size(), test, CONFIDENCE, Adjustment::holm);
  }

  private static NormalRankSets drawn(Sample sample) {
    Estimates estimates = sample.estimates();
    return new NormalRankSets(
        estimates,
        NormalDraws.of("large", sample.units(), estimates, Invented.METHOD.draws()),
        CONFIDENCE);
  }

  private static List<String> bounds(RankSets sets, int units) {
    List<String> bounds = new ArrayList<>();
    for (int i = 0; i < units; i++) {
      bounds.add(sets.lower(i) + "-" + sets.upper(i));
    }
    return bounds;
  }
}
