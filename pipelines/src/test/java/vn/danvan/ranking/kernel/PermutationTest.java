package vn.danvan.ranking.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In whatever order units come, each has the same results, to the last bit. */
class PermutationTest {
  private static final int UNITS = 34;
  private static final int DRAWS = 2000;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void theOrderOfUnitsChangesNothing(long seed) {
    // given
    Counts counts = Counts.random(seed, UNITS);
    Counts before = Counts.random(seed + 100, UNITS);
    List<Integer> order = new ArrayList<>(IntStream.range(0, UNITS).boxed().toList());
    Collections.shuffle(order, new Random(seed));
    int[] other = order.stream().mapToInt(Integer::intValue).toArray();

    // when
    List<List<Object>> straight = ofEach(before, counts);
    List<List<Object>> shuffled = ofEach(before.in(other), counts.in(other));

    // then
    assertThat(shuffled).isEqualTo(order.stream().map(straight::get).toList());
    assertThat(ofAll(counts.in(other))).isEqualTo(ofAll(counts));
  }

  /** All that is said of one unit. */
  private static List<List<Object>> ofEach(Counts before, Counts now) {
    Shrinkage rates = Shrinkage.ofRates(now.x(), now.n(), 5);
    Shrinkage proportions = Shrinkage.ofProportions(now.x(), now.n(), 5);
    Estimates estimates = Estimates.ofProportions(now.x(), now.n());
    Estimates estimatesBefore = Estimates.ofProportions(before.x(), before.n());
    NormalRankSets normal = now.normal(estimates, DRAWS);
    NormalRankSets ofRates = now.normal(Estimates.ofRates(now.x(), now.n()), DRAWS);
    RankChange change =
        new RankChange(
            estimatesBefore,
            NormalDraws.of("before", before.units(), estimatesBefore, DRAWS),
            estimates,
            NormalDraws.of("now", now.units(), estimates, DRAWS),
            0.95);
    List<RankSets> sets =
        List.of(
            now.exact().simultaneous(),
            now.exact().marginal(),
            now.exact().marginal(true),
            now.exact().marginal(false),
            now.exactOfProportions().simultaneous(),
            normal.simultaneous(),
            normal.singleStep(),
            normal.marginal(),
            ofRates.simultaneous(),
            ofRates.marginal());
    return IntStream.range(0, UNITS)
        .mapToObj(
            i ->
                Stream.concat(
                        Stream.<Object>of(
                            now.units().get(i),
                            rates.value(i),
                            rates.weight(i),
                            proportions.value(i),
                            proportions.weight(i),
                            change.of(i, i)),
                        sets.stream().map(each -> List.of(each.lower(i), each.upper(i))))
                    .toList())
        .toList();
  }

  /** All that is said of units together. */
  private static List<Object> ofAll(Counts counts) {
    Shrinkage rates = Shrinkage.ofRates(counts.x(), counts.n(), 5);
    Shrinkage proportions = Shrinkage.ofProportions(counts.x(), counts.n(), 5);
    return List.of(
        rates.mean(),
        rates.variance(),
        rates.between(),
        rates.reliability(),
        proportions.reliability(),
        Overdispersion.of(counts.x(), counts.n(), rates.mean(), 0.1),
        NormalRankSets.areOpen(Estimates.ofRates(counts.x(), counts.n()), 0.95));
  }
}
