package vn.danvan.bench;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import vn.danvan.catalogue.Indicator;
import vn.danvan.ranking.kernel.Entry;
import vn.danvan.ranking.kernel.Estimates;
import vn.danvan.ranking.kernel.Group;

/** Groups to be ranked, of several kinds: as their sizes lead the ranking into its branches. */
public enum RankingGroups {
  LARGE_RATES(Indicator.Method.RATE, 1_000, 20_000, 0.2, 0.4),
  LARGE_PROPORTIONS(Indicator.Method.PROPORTION, 1_000, 20_000, 0.2, 0.4),
  SMALL_RATES(Indicator.Method.RATE, 20, 300, 0.05, 0.12),
  SMALL_PROPORTIONS(Indicator.Method.PROPORTION, 20, 300, 0.05, 0.12),
  ALIKE(Indicator.Method.PROPORTION, 1_000, 20_000, 0.3, 0.3);

  private final Indicator.Method method;
  private final int smallest;
  private final int largest;
  private final double lowest;
  private final double highest;

  RankingGroups(Indicator.Method method, int smallest, int largest, double lowest, double highest) {
    this.method = method;
    this.smallest = smallest;
    this.largest = largest;
    this.lowest = lowest;
    this.highest = highest;
  }

  /** A group; the same number gives the same group. */
  public Group group(int number, int units) {
    SplittableRandom random = new SplittableRandom(number);
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < units; i++) {
      int n = random.nextInt(smallest, largest);
      double p = lowest + (highest - lowest) * random.nextDouble();
      double drawn = n * p + random.nextGaussian() * Math.sqrt(n * p * (1 - p));
      BigDecimal x = BigDecimal.valueOf(Math.clamp(Math.round(drawn), 0L, n));
      BigDecimal trials = BigDecimal.valueOf(n);
      entries.add(
          new Entry(
              "VN63-%02d".formatted(i),
              x,
              trials,
              x.divide(trials, 3, RoundingMode.HALF_UP),
              1,
              0,
              false));
    }
    return new Group("bench" + number, "2024", method, 1, BigDecimal.ONE, entries);
  }

  /** The estimates of a group of rates. */
  public static Estimates estimates(Group group) {
    return Estimates.ofRates(
        group.entries().stream().mapToDouble(entry -> entry.numerator().doubleValue()).toArray(),
        group.entries().stream().mapToDouble(entry -> entry.denominator().doubleValue()).toArray());
  }
}
