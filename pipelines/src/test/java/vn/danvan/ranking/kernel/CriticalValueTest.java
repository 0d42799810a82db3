package vn.danvan.ranking.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Of equal units with equal errors, how far chance brings any two apart needs no draws: the largest
 * distance is the studentized range of so many normal numbers, whose distribution is an integral.
 */
class CriticalValueTest {
  private static final double CONFIDENCE = 0.95;
  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

  /** Four standard errors of this quantile of 20,000 draws, as 20 sets of draws show it. */
  private static final double CHANCE = 0.04;

  @ParameterizedTest
  @ValueSource(ints = {2, 34, 63})
  void theDrawsFindTheStudentizedRange(int units) {
    double[] error = new double[units];
    Arrays.fill(error, 1);
    Estimates estimates = Estimates.of(new double[units], error);
    List<String> codes = IntStream.range(0, units).mapToObj("U%d"::formatted).toList();
    NormalDraws draws = NormalDraws.of("range", codes, estimates, Invented.METHOD.draws());

    double[] farthest = Reach.ofAny(Reach.ofEach(estimates, draws));

    assertThat(Quantile.of(farthest, CONFIDENCE)).isCloseTo(exact(units), within(CHANCE));
  }

  /** The distance that any two of so many equal units exceed with a probability of 5 %. */
  private static double exact(int units) {
    double low = 0;
    double high = 10;
    while (high - low > 1e-6) {
      double middle = (low + high) / 2;
      if (rangeBelow(middle * Math.sqrt(2), units) < CONFIDENCE) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Probability that so many normal numbers lie within a range: over the least of them. */
  private static double rangeBelow(double range, int units) {
    double step = 0.005;
    double sum = 0;
    for (double least = -9; least < 9; least += step) {
      sum +=
          NORMAL.density(least) * Math.pow(NORMAL.probability(least, least + range), units - 1.0);
    }
    return units * sum * step;
  }
}
