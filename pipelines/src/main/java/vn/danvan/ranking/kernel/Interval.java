package vn.danvan.ranking.kernel;

/**
 * An interval of process variation: a province is counted in full, so it says how far chance alone
 * would have moved the figure, not what a sample might have missed.
 *
 * @param lower lower end; NaN when there is none
 * @param upper upper end; NaN when there is none
 */
public record Interval(double lower, double upper) {
  /** No statement. */
  public static final Interval NONE = new Interval(Double.NaN, Double.NaN);

  public Interval times(double factor) {
    return new Interval(lower * factor, upper * factor);
  }

  /** Whether a value lies outside; false where there is no statement. */
  public boolean excludes(double value) {
    return value < lower || value > upper;
  }
}
