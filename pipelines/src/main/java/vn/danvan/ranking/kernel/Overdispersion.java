package vn.danvan.ranking.kernel;

import java.util.Arrays;

/**
 * How much more proportions differ than chance lets them, on the scale of arcsines: D. J.
 * Spiegelhalter, "Handling over-dispersion of performance indicators", Quality and Safety in Health
 * Care 14 (2005), with the variance between units by moments.
 *
 * @param phi mean square of the winsorised z-scores; 1 when chance alone is at work
 * @param between variance between units on that scale, 0 or more
 */
public record Overdispersion(double phi, double between) {

  /**
   * Of units around their pooled proportion.
   *
   * @param x events of each unit, 0 to n
   * @param n trials of each, above 0
   * @param mean pooled proportion
   * @param winsorised share of the lowest and of the highest z-scores that are drawn in, 0.1 say
   */
  public static Overdispersion of(double[] x, double[] n, double mean, double winsorised) {
    int units = x.length;
    double[] z = new double[units];
    double[] weight = new double[units];
    double[] square = new double[units];
    for (int i = 0; i < units; i++) {
      z[i] = (angle(x[i] / n[i]) - angle(mean)) * 2 * Math.sqrt(n[i]);
      weight[i] = 4 * n[i];
      square[i] = weight[i] * weight[i];
    }
    double[] drawnIn = winsorised(z, winsorised);
    for (int i = 0; i < units; i++) {
      drawnIn[i] *= drawnIn[i];
    }
    double phi = SortedSum.of(drawnIn) / units;
    double all = SortedSum.of(weight);
    double spread = all - SortedSum.of(square) / all;
    return new Overdispersion(
        phi, spread <= 0 ? 0 : Math.max(0, (units * phi - (units - 1)) / spread));
  }

  /**
   * The funnel's limits with the variance between units added.
   *
   * @param mean pooled proportion, 0 to 1
   * @param n trials of the unit, above 0
   * @param confidence 0.95, say
   */
  public Interval limits(double mean, double n, double confidence) {
    double half = Normal.twoSided(confidence) * Math.sqrt(1 / (4 * n) + between);
    return new Interval(
        proportion(Math.max(0, angle(mean) - half)),
        proportion(Math.min(Math.PI / 2, angle(mean) + half)));
  }

  /** The values, those beyond the quantiles of both tails drawn in to them. */
  private static double[] winsorised(double[] values, double share) {
    double low = Quantile.of(values.clone(), share);
    double high = Quantile.of(values.clone(), 1 - share);
    return Arrays.stream(values).map(value -> Math.clamp(value, low, high)).toArray();
  }

  private static double angle(double proportion) {
    return StrictMath.asin(Math.sqrt(proportion));
  }

  private static double proportion(double angle) {
    double sine = StrictMath.sin(angle);
    return sine * sine;
  }
}
