package vn.danvan.ranking.kernel;

/**
 * Independent estimates on a scale on which their error hardly depends on what is estimated: F. J.
 * Anscombe, "The transformation of Poisson, binomial and negative-binomial data", Biometrika 35
 * (1948). So a count of 0 has an error too.
 */
public final class Estimates {
  private final double[] theta;
  private final double[] error;

  private Estimates(double[] theta, double[] error) {
    this.theta = theta;
    this.error = error;
  }

  /**
   * Estimates that come with their errors.
   *
   * @param theta estimate of each unit; larger is better
   * @param error standard error of each, above 0
   */
  public static Estimates of(double[] theta, double[] error) {
    return new Estimates(theta.clone(), error.clone());
  }

  /**
   * Arcsines of proportions.
   *
   * @param x events of each unit, 0 to n
   * @param n trials of each, above 0
   */
  public static Estimates ofProportions(double[] x, double[] n) {
    double[] theta = new double[x.length];
    double[] error = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      theta[i] = StrictMath.asin(Math.sqrt((x[i] + 3.0 / 8) / (n[i] + 3.0 / 4)));
      error[i] = 1 / (2 * Math.sqrt(n[i] + 1.0 / 2));
    }
    return new Estimates(theta, error);
  }

  /**
   * Square roots of rates.
   *
   * @param x events of each unit, 0 or more
   * @param n exposure of each, above 0
   */
  public static Estimates ofRates(double[] x, double[] n) {
    double[] theta = new double[x.length];
    double[] error = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      theta[i] = Math.sqrt(x[i] + 3.0 / 8) / Math.sqrt(n[i]);
      error[i] = 1 / (2 * Math.sqrt(n[i]));
    }
    return new Estimates(theta, error);
  }

  /** The same where less is better. */
  public Estimates negated() {
    double[] negated = new double[theta.length];
    for (int i = 0; i < theta.length; i++) {
      negated[i] = -theta[i];
    }
    return new Estimates(negated, error);
  }

  public int size() {
    return theta.length;
  }

  double theta(int unit) {
    return theta[unit];
  }

  double error(int unit) {
    return error[unit];
  }

  /** By how many standard errors of the difference j is above k. */
  double distance(int j, int k) {
    return (theta[j] - theta[k]) * precision(j, k);
  }

  /** One over the standard error of the difference of j and k. */
  double precision(int j, int k) {
    return 1 / Math.sqrt(error[j] * error[j] + error[k] * error[k]);
  }
}
