package vn.danvan.ranking.kernel;

/**
 * Pairs of units of which is not yet sure who is better. That one is surely better than the other
 * leaves the opposite open, as a hypothesis that nobody will reject but that chance may reach.
 */
final class OpenPairs {
  private final Estimates estimates;
  private final int[] first;
  private final int[] second;
  private final double[] precision;
  private final double[] distance;

  /** 1: the first is surely better, -1: the second, 0: open both ways. */
  private final int[] surely;

  private OpenPairs(Estimates estimates, int[] first, int[] second) {
    this.estimates = estimates;
    this.first = first;
    this.second = second;
    this.precision = new double[first.length];
    this.distance = new double[first.length];
    this.surely = new int[first.length];
    for (int pair = 0; pair < first.length; pair++) {
      precision[pair] = estimates.precision(first[pair], second[pair]);
      distance[pair] = estimates.distance(first[pair], second[pair]);
    }
  }

  /** All pairs of units. */
  static OpenPairs all(Estimates estimates) {
    int units = estimates.size();
    int[] first = new int[units * (units - 1) / 2];
    int[] second = new int[first.length];
    int pair = 0;
    for (int j = 0; j < units; j++) {
      for (int k = 0; k < j; k++) {
        first[pair] = j;
        second[pair++] = k;
      }
    }
    return new OpenPairs(estimates, first, second);
  }

  /** The pairs that contain one unit. */
  static OpenPairs of(Estimates estimates, int unit) {
    int[] first = new int[estimates.size() - 1];
    int[] second = new int[first.length];
    for (int pair = 0; pair < first.length; pair++) {
      first[pair] = unit;
      second[pair] = pair < unit ? pair : pair + 1;
    }
    return new OpenPairs(estimates, first, second);
  }

  /** Settles what is farther apart than chance reaches; tells whether anything was. */
  boolean settle(double reach) {
    boolean settled = false;
    for (int pair = 0; pair < first.length; pair++) {
      if (surely[pair] == 0 && Math.abs(distance[pair]) > reach) {
        surely[pair] = distance[pair] > 0 ? 1 : -1;
        settled = true;
      }
    }
    return settled;
  }

  /** How far chance brings any open pair apart, for each draw. */
  double[] farthest(double[][] noise) {
    double[] farthest = new double[noise[0].length];
    for (int pair = 0; pair < first.length; pair++) {
      double[] a = noise[first[pair]];
      double[] b = noise[second[pair]];
      double scale = precision[pair];
      switch (surely[pair]) {
        case 0 -> apart(a, b, scale, farthest);
        case 1 -> above(b, a, scale, farthest);
        default -> above(a, b, scale, farthest);
      }
    }
    return farthest;
  }

  private static void apart(double[] a, double[] b, double scale, double[] farthest) {
    for (int draw = 0; draw < farthest.length; draw++) {
      farthest[draw] = Math.max(farthest[draw], Math.abs((a[draw] - b[draw]) * scale));
    }
  }

  private static void above(double[] a, double[] b, double scale, double[] farthest) {
    for (int draw = 0; draw < farthest.length; draw++) {
      farthest[draw] = Math.max(farthest[draw], (a[draw] - b[draw]) * scale);
    }
  }

  /** What is settled, as sets of ranks. */
  RankSets sets() {
    RankSets sets = RankSets.open(estimates.size());
    for (int pair = 0; pair < first.length; pair++) {
      switch (surely[pair]) {
        case 1 -> sets.settle(first[pair], second[pair]);
        case -1 -> sets.settle(second[pair], first[pair]);
        default -> {}
      }
    }
    return sets;
  }
}
