package vn.danvan.ranking.kernel;

/**
 * What the figures of small units are worth, given how much units differ at all (empirical Bayes by
 * moments): R. J. Marshall, "Mapping disease and mortality rates using empirical Bayes estimators",
 * Applied Statistics 40 (1991).
 */
public final class Shrinkage {
  private static final double[] NOTHING = {};

  private final Outcome outcome;
  private final double mean;
  private final double variance;
  private final double between;
  private final double[] value;
  private final double[] weight;

  private Shrinkage(
      Outcome outcome, Moments moments, double between, double[] value, double[] weight) {
    this.outcome = outcome;
    this.mean = moments.mean;
    this.variance = moments.variance;
    this.between = between;
    this.value = value;
    this.weight = weight;
  }

  /** Whether anything was shrunk. */
  public enum Outcome {
    SHRUNK,
    /** Units differ no more than chance makes them; nobody is ranked by it. */
    NO_DIFFERENCE,
    /** Too few units to tell how much they differ. */
    TOO_FEW_UNITS,
    /** All units have nothing, or all have everything. */
    NO_VARIATION
  }

  /**
   * Of rates, gamma-Poisson.
   *
   * @param x events of each unit, 0 or more
   * @param n exposure of each, above 0
   * @param fewest units from which on it is done
   */
  public static Shrinkage ofRates(double[] x, double[] n, int fewest) {
    Moments moments = Moments.of(x, n);
    double between = moments.variance - moments.mean / moments.meanN;
    Outcome without = without(x.length, fewest, moments.mean == 0, between <= 0);
    if (without != null) {
      return new Shrinkage(without, moments, between, NOTHING, NOTHING);
    }
    double[] weight = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      weight[i] = between / (between + moments.mean / n[i]);
    }
    return moved(moments, between, weight, x, n);
  }

  /**
   * Of proportions, beta-binomial.
   *
   * @param x events of each unit, 0 to n
   * @param n trials of each, above 0
   * @param fewest units from which on it is done
   */
  public static Shrinkage ofProportions(double[] x, double[] n, int fewest) {
    Moments moments = Moments.of(x, n);
    double binomial = moments.mean * (1 - moments.mean);
    Outcome without =
        without(
            x.length,
            fewest,
            moments.mean == 0 || moments.mean == 1,
            moments.variance - binomial / moments.meanN <= 0);
    if (without != null) {
      return new Shrinkage(without, moments, Double.NaN, NOTHING, NOTHING);
    }
    double[] weight = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      double own = n[i] * moments.variance - n[i] / moments.meanN * binomial;
      double all =
          (n[i] - 1) * moments.variance + (moments.meanN - n[i]) / moments.meanN * binomial;
      weight[i] = all <= 0 ? 1 : Math.clamp(own / all, 0, 1);
    }
    return moved(moments, Double.NaN, weight, x, n);
  }

  /** Whether anything was shrunk. */
  public Outcome outcome() {
    return outcome;
  }

  /** Pooled mean m. */
  public double mean() {
    return mean;
  }

  /** Variance of the units' figures around the mean, weighted by n. */
  public double variance() {
    return variance;
  }

  /** Variance between units A, not clamped; of rates only, else NaN. */
  public double between() {
    return between;
  }

  /** A unit's figure, moved towards the mean; NaN when nothing was shrunk. */
  public double value(int unit) {
    return outcome == Outcome.SHRUNK ? value[unit] : Double.NaN;
  }

  /** How much of a unit's own deviation stays, 0 to 1; NaN when nothing was shrunk. */
  public double weight(int unit) {
    return outcome == Outcome.SHRUNK ? weight[unit] : Double.NaN;
  }

  /** The mean weight: how much of a rank is the units' own. */
  public double reliability() {
    return outcome == Outcome.SHRUNK ? SortedSum.of(weight) / weight.length : Double.NaN;
  }

  private static Outcome without(int units, int fewest, boolean flat, boolean alike) {
    if (units < fewest) {
      return Outcome.TOO_FEW_UNITS;
    }
    if (flat) {
      return Outcome.NO_VARIATION;
    }
    return alike ? Outcome.NO_DIFFERENCE : null;
  }

  private static Shrinkage moved(
      Moments moments, double between, double[] weight, double[] x, double[] n) {
    double mean = moments.mean;
    double[] value = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      value[i] = mean + weight[i] * (x[i] / n[i] - mean);
    }
    return new Shrinkage(Outcome.SHRUNK, moments, between, value, weight);
  }

  /** Pooled mean, variance around it weighted by n, and mean n. */
  private record Moments(double mean, double variance, double meanN) {
    static Moments of(double[] x, double[] n) {
      double events = SortedSum.of(x);
      double trials = SortedSum.of(n);
      double mean = events / trials;
      double[] squares = new double[x.length];
      for (int i = 0; i < x.length; i++) {
        double deviation = x[i] / n[i] - mean;
        squares[i] = n[i] * deviation * deviation;
      }
      return new Moments(mean, SortedSum.of(squares) / trials, trials / x.length);
    }
  }
}
