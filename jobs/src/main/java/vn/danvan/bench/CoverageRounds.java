package vn.danvan.bench;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.GuideTableDiscreteSampler;
import org.apache.commons.rng.sampling.distribution.SharedStateDiscreteSampler;
import org.apache.commons.statistics.distribution.DiscreteDistribution;
import vn.danvan.catalogue.RankingMethod;
import vn.danvan.ranking.kernel.Band;
import vn.danvan.ranking.kernel.Entry;
import vn.danvan.ranking.kernel.Group;
import vn.danvan.ranking.kernel.Movement;
import vn.danvan.ranking.kernel.RankRange;
import vn.danvan.ranking.kernel.RankedUnit;
import vn.danvan.ranking.kernel.SeriesRanking;

/**
 * Draws a scenario again and again and holds what is said against what is true. Three periods are
 * drawn: one, a second in which nothing has changed, and a third in which all values have risen and
 * all ranks are the same.
 */
public final class CoverageRounds {
  /** Counts farther from their mean do not occur. */
  private static final double DEVIATIONS = 12;

  /** Periods of a year and of the next. */
  private static final String NOW = "2023";

  private static final String LATER = "2024";
  private static final int DECIMALS = 3;

  private final Scenario scenario;
  private final RankingMethod method;
  private final long seed;
  private final double[] n;
  private final TrueRanks truth;
  private final CountSampler[] same;
  private final CountSampler[] risen;

  /**
   * @param method parameters of the ranking
   * @param seed equal seeds give equal results, on however many cores
   */
  public CoverageRounds(Scenario scenario, RankingMethod method, long seed) {
    this.scenario = scenario;
    this.method = method;
    this.seed = seed;
    this.n = scenario.n();
    this.truth = new TrueRanks(scenario.values());
    this.same = samplers(scenario.values());
    this.risen = samplers(scenario.risen());
  }

  /**
   * Draws on all cores.
   *
   * @param replications how many
   * @param done told of each
   */
  public Coverage run(int replications, Runnable done) {
    List<Coverage.Outcome> outcomes =
        IntStream.range(0, replications)
            .parallel()
            .mapToObj(
                replication -> {
                  Coverage.Outcome outcome = outcome(replication);
                  done.run();
                  return outcome;
                })
            .toList();
    return new Coverage(scenario, outcomes);
  }

  private Coverage.Outcome outcome(int replication) {
    Group now = group(replication, NOW, "now", same);
    SeriesRanking series = new SeriesRanking(method, "coverage");
    List<RankedUnit> ranked = series.next(now, null, known -> false);
    int units = scenario.units();
    boolean simultaneous = true;
    BitSet marginal = new BitSet(units);
    boolean bands = true;
    int width = 0;
    for (int i = 0; i < units; i++) {
      RankRange range = ranked.get(i).range();
      simultaneous &= truth.areIn(range.rankLower(), range.rankUpper(), i);
      marginal.set(i, truth.areIn(range.ownRankLower(), range.ownRankUpper(), i));
      bands &= truth.isTrue(Band.valueOf(range.band()), i);
      width += range.rankUpper() - range.rankLower() + 1;
    }
    List<Movement> unchanged =
        movements(series.next(group(replication, LATER, "later", same), NOW, known -> false));
    SeriesRanking rising = new SeriesRanking(method, "coverage");
    rising.next(now, null, known -> true);
    List<Movement> rose =
        movements(rising.next(group(replication, LATER, "risen", risen), NOW, known -> false));
    return new Coverage.Outcome(
        ranked.getFirst().range().rankSets().equals("EXACT"),
        simultaneous,
        marginal,
        bands,
        (double) width / units,
        count(unchanged, Movement::valueMoved),
        count(unchanged, Movement::rankMoved),
        count(rose, Movement::valueMoved),
        count(rose, Movement::rankMoved));
  }

  private static List<Movement> movements(List<RankedUnit> units) {
    return units.stream().map(RankedUnit::movement).toList();
  }

  /** Of how many units something is said to have changed. */
  private static int count(List<Movement> movements, Function<Movement, String> of) {
    return (int)
        movements.stream().map(of).filter(said -> !said.equals("NOT_DISTINGUISHABLE")).count();
  }

  private Group group(int replication, String period, String of, CountSampler[] samplers) {
    String indicator =
        String.join("\n", String.valueOf(seed), scenario.toString(), String.valueOf(replication));
    UUID digest = UUID.nameUUIDFromBytes((indicator + '\n' + of).getBytes(StandardCharsets.UTF_8));
    UniformRandomProvider random = new SplittableRandom(digest.getMostSignificantBits())::nextLong;
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < n.length; i++) {
      BigDecimal x = BigDecimal.valueOf(samplers[i].count(random));
      BigDecimal trials = BigDecimal.valueOf((long) n[i]);
      BigDecimal value = x.divide(trials, DECIMALS, RoundingMode.HALF_UP);
      entries.add(new Entry("U%02d".formatted(i), x, trials, value, 1, 0, false));
    }
    return new Group(indicator, period, scenario.counts().method(), 1, BigDecimal.ONE, entries);
  }

  private CountSampler[] samplers(double[] values) {
    return IntStream.range(0, n.length)
        .mapToObj(i -> CountSampler.of(scenario.counts().distribution(n[i], values[i])))
        .toArray(CountSampler[]::new);
  }

  /** Counts from a table of probabilities. */
  private record CountSampler(int smallest, SharedStateDiscreteSampler above) {
    static CountSampler of(DiscreteDistribution distribution) {
      double reach = DEVIATIONS * Math.sqrt(distribution.getVariance());
      double mean = distribution.getMean();
      int smallest = (int) Math.max(distribution.getSupportLowerBound(), Math.floor(mean - reach));
      int largest = (int) Math.min(distribution.getSupportUpperBound(), Math.ceil(mean + reach));
      double[] probabilities =
          IntStream.rangeClosed(smallest, largest).mapToDouble(distribution::probability).toArray();
      return new CountSampler(smallest, GuideTableDiscreteSampler.of(() -> 0, probabilities));
    }

    int count(UniformRandomProvider random) {
      return smallest + above.withUniformRandomProvider(random).sample();
    }
  }
}
