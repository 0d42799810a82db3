package vn.danvan.ranking.kernel;

/**
 * How far the rank of a unit moved between two periods, as far as chance lets one say: both periods
 * are drawn again together and the unit is ranked in each (H. Goldstein and D. J. Spiegelhalter,
 * "League tables and their limitations", JRSS A 159, 1996).
 */
public final class RankChange {
  private final Estimates before;
  private final NormalDraws drawsBefore;
  private final Estimates now;
  private final NormalDraws drawsNow;
  private final double confidence;

  public RankChange(
      Estimates before,
      NormalDraws drawsBefore,
      Estimates now,
      NormalDraws drawsNow,
      double confidence) {
    this.before = before;
    this.drawsBefore = drawsBefore;
    this.now = now;
    this.drawsNow = drawsNow;
    this.confidence = confidence;
  }

  /**
   * The interval of the places gained, negative when lost.
   *
   * @param unitBefore index of the unit among the estimates before
   * @param unitNow its index among those now
   */
  public Interval of(int unitBefore, int unitNow) {
    double[] gained = new double[drawsNow.draws()];
    count(before, drawsBefore, unitBefore, gained, 1);
    count(now, drawsNow, unitNow, gained, -1);
    double tail = (1 - confidence) / 2;
    return new Interval(Quantile.of(gained, tail), Quantile.of(gained, 1 - tail));
  }

  /** Adds how many units are better, times a sign, draw by draw. */
  private static void count(
      Estimates estimates, NormalDraws draws, int unit, double[] into, double sign) {
    double[] own = draws.of(unit);
    for (int other = 0; other < estimates.size(); other++) {
      if (other != unit) {
        double[] noise = draws.of(other);
        double ahead = estimates.theta(other) - estimates.theta(unit);
        for (int draw = 0; draw < into.length; draw++) {
          into[draw] += ahead + noise[draw] - own[draw] > 0 ? sign : 0;
        }
      }
    }
  }
}
