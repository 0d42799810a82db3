package vn.danvan.bench;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.GuideTableDiscreteSampler;
import org.apache.commons.rng.sampling.distribution.SharedStateDiscreteSampler;
import org.apache.commons.statistics.distribution.DiscreteDistribution;
import vn.danvan.ranking.kernel.Band;
import vn.danvan.ranking.kernel.RankSets;

/**
 * Draws a scenario again and again and holds what is said against what is true. Three periods are
 * drawn: one, a second in which nothing has changed, and a third in which all values have risen and
 * all ranks are the same.
 */
public final class CoverageRounds {
  /** Counts farther from their mean do not occur. */
  private static final double DEVIATIONS = 12;

  private final Scenario scenario;
  private final int draws;
  private final long seed;
  private final double[] n;
  private final TrueRanks truth;
  private final CountSampler[] same;
  private final CountSampler[] risen;

  /**
   * @param draws of noise, in each group
   * @param seed equal seeds give equal results, on however many cores
   */
  public CoverageRounds(Scenario scenario, int draws, long seed) {
    this.scenario = scenario;
    this.draws = draws;
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
    CountedGroup now = group(replication, "now", same);
    CountedGroup.Sets sets = now.sets();
    int units = scenario.units();
    RankSets simultaneous = sets.simultaneous();
    BitSet marginal = new BitSet(units);
    boolean bands = true;
    int width = 0;
    for (int i = 0; i < units; i++) {
      int best = simultaneous.lower(i);
      int worst = simultaneous.upper(i);
      marginal.set(i, truth.isIn(sets.marginal(), i));
      bands &= truth.isTrue(Band.of(best, worst, units), i);
      width += worst - best + 1;
    }
    CountedGroup later = group(replication, "later", same);
    int[] values = later.changedValues(now);
    CountedGroup risenGroup = group(replication, "risen", risen);
    int[] risenValues = risenGroup.changedValues(now);
    return new Coverage.Outcome(
        now.isSmall(),
        truth.areAllIn(simultaneous),
        marginal,
        bands,
        (double) width / units,
        values.length,
        later.changedRanks(now, values).length,
        risenValues.length,
        risenGroup.changedRanks(now, risenValues).length);
  }

  private CountedGroup group(int replication, String period, CountSampler[] samplers) {
    String key = String.join("\n", String.valueOf(seed), "" + scenario, "" + replication, period);
    UUID digest = UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
    UniformRandomProvider random = new SplittableRandom(digest.getMostSignificantBits())::nextLong;
    double[] x = Arrays.stream(samplers).mapToDouble(sampler -> sampler.count(random)).toArray();
    return new CountedGroup(scenario.counts(), x, n, key, draws);
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
