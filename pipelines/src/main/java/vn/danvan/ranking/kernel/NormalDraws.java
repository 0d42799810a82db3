package vn.danvan.ranking.kernel;

import java.util.List;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;

/**
 * What chance alone adds to the estimates, drawn many times: unit × draw, normal with the error of
 * each unit. A unit has the same draws in whatever company (C. D. McFarland, "A modified ziggurat
 * algorithm for generating exponentially and normally distributed pseudorandom numbers", Journal of
 * Statistical Computation and Simulation 86, 2016).
 */
public final class NormalDraws {
  private final double[][] noise;

  private NormalDraws(double[][] noise) {
    this.noise = noise;
  }

  /**
   * Draws for estimates.
   *
   * @param key seed, indicator and period
   * @param units codes of the units, in the order of the estimates
   * @param estimates their estimates, for the errors
   * @param draws how many
   */
  public static NormalDraws of(String key, List<String> units, Estimates estimates, int draws) {
    double[][] noise = new double[units.size()][draws];
    for (int i = 0; i < noise.length; i++) {
      CounterRandom random = new CounterRandom(key + '\n' + units.get(i));
      ZigguratSampler.NormalizedGaussian normal = ZigguratSampler.NormalizedGaussian.of(random);
      for (int draw = 0; draw < draws; draw++) {
        random.at(draw);
        noise[i][draw] = estimates.error(i) * normal.sample();
      }
    }
    return new NormalDraws(noise);
  }

  /** What a unit's chance adds, draw by draw. */
  double[] of(int unit) {
    return noise[unit];
  }

  /** The same of all units. */
  double[][] ofAll() {
    return noise;
  }

  int draws() {
    return noise.length == 0 ? 0 : noise[0].length;
  }
}
