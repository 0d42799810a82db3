package vn.danvan.ranking.kernel;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Rank sets from estimates and their errors: M. Mogstad, J. P. Romano, A. M. Shaikh and D. Wilhelm,
 * "Inference for ranks with applications to mobility across neighbourhoods and academic achievement
 * across countries", Review of Economic Studies 91 (2024). One unit is surely better than another
 * where their distance exceeds what chance alone reaches among the open pairs, in a share of the
 * draws that is the confidence; then the pairs that are left are looked at again.
 */
public final class NormalRankSets {
  /**
   * Where pairs are settled, chance reaches less far with the rest: only the draws that reached
   * farthest can still decide. So many times the share beyond the quantile is enough, nearly
   * always.
   */
  private static final double FARTHEST = 2.5;

  private final Estimates estimates;
  private final NormalDraws draws;
  private final double confidence;
  private final double[][] reach;

  /**
   * Looks at all pairs once.
   *
   * @param estimates of at least two units
   * @param draws of the same units
   * @param confidence 0.95, say
   */
  public NormalRankSets(Estimates estimates, NormalDraws draws, double confidence) {
    this.estimates = estimates;
    this.draws = draws;
    this.confidence = confidence;
    this.reach = Reach.ofEach(estimates, draws);
  }

  /**
   * Whether no set can say anything, whatever is drawn: no two units are farther apart than chance
   * alone brings two.
   */
  public static boolean areOpen(Estimates estimates, double confidence) {
    double two = Normal.twoSided(confidence);
    for (int j = 0; j < estimates.size(); j++) {
      for (int k = 0; k < j; k++) {
        if (Math.abs(estimates.distance(j, k)) > two) {
          return false;
        }
      }
    }
    return true;
  }

  /** Sets that hold the true ranks of all units at once. */
  public RankSets simultaneous() {
    OpenPairs pairs = OpenPairs.all(estimates);
    settle(pairs, Reach.ofAny(reach));
    return pairs.sets();
  }

  /** The same without a second look; no narrower. */
  public RankSets singleStep() {
    OpenPairs pairs = OpenPairs.all(estimates);
    pairs.settle(Quantile.of(Reach.ofAny(reach), confidence));
    return pairs.sets();
  }

  /** Sets each of which holds the true rank of its own unit. */
  public RankSets marginal() {
    RankSets sets = RankSets.open(estimates.size());
    for (int unit = 0; unit < estimates.size(); unit++) {
      OpenPairs pairs = OpenPairs.of(estimates, unit);
      settle(pairs, reach[unit]);
      sets.take(unit, pairs.sets());
    }
    return sets;
  }

  private void settle(OpenPairs pairs, double[] farthest) {
    double[][] noise = null;
    double bound = Double.NEGATIVE_INFINITY;
    double limit = Quantile.of(farthest.clone(), confidence);
    while (pairs.settle(limit)) {
      if (noise == null) {
        double share = Math.min(1, FARTHEST * (1 - confidence));
        bound = Quantile.of(farthest.clone(), 1 - share);
        noise = noiseAbove(bound, farthest);
      }
      limit = Quantile.ofHighest(pairs.farthest(noise), draws.draws(), confidence);
      if (limit < bound) {
        // Draws that were left out may decide.
        bound = Double.NEGATIVE_INFINITY;
        noise = draws.ofAll();
        limit = Quantile.of(pairs.farthest(noise), confidence);
      }
    }
  }

  /** The noise of the draws that reached as far as a bound. */
  private double[][] noiseAbove(double bound, double[] farthest) {
    int[] kept =
        IntStream.range(0, farthest.length).filter(draw -> farthest[draw] >= bound).toArray();
    return Arrays.stream(draws.ofAll())
        .map(
            unit -> {
              double[] noise = new double[kept.length];
              for (int i = 0; i < kept.length; i++) {
                noise[i] = unit[kept[i]];
              }
              return noise;
            })
        .toArray(double[][]::new);
  }
}
