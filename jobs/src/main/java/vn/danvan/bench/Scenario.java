package vn.danvan.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Units whose true values are known, so that what is said of their ranks can be true or false.
 *
 * @param counts what is counted
 * @param units how many units there are
 * @param size of the trials or exposures
 * @param truth how the true values lie
 */
public record Scenario(Counts counts, int units, Size size, Truth truth) {
  /** Fractional parts of its multiples spread evenly, in no order. */
  private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;

  /** From how many trials or how much exposure to how many; evenly on a scale of logarithms. */
  public enum Size {
    SMALL(20, 300),
    MEDIUM(100, 1_000),
    LARGE(1_000, 20_000);

    private final int smallest;
    private final int largest;

    Size(int smallest, int largest) {
      this.smallest = smallest;
      this.largest = largest;
    }

    @Override
    public String toString() {
      return "%,d–%,d".formatted(smallest, largest);
    }
  }

  /** True values, as shares of what lies between the lowest and the highest. */
  public enum Truth {
    EQUAL("all equal"),
    PARTLY_TIED("a third equal, the rest spread in pairs");

    private final String label;

    Truth(String label) {
      this.label = label;
    }

    @Override
    public String toString() {
      return label;
    }
  }

  /** Every combination, for as many units as there were provinces and as there are. */
  public static List<Scenario> all() {
    List<Scenario> all = new ArrayList<>();
    for (Counts counts : Counts.values()) {
      for (int units : new int[] {34, 63}) {
        for (Size size : Size.values()) {
          for (Truth truth : Truth.values()) {
            all.add(new Scenario(counts, units, size, truth));
          }
        }
      }
    }
    return List.copyOf(all);
  }

  /** Trials or exposure of each unit: whole numbers, unrelated to the true values. */
  double[] n() {
    double[] n = new double[units];
    for (int i = 0; i < units; i++) {
      double share = (i + 1) * GOLDEN % 1;
      n[i] = Math.rint(size.smallest * Math.pow((double) size.largest / size.smallest, share));
    }
    return n;
  }

  /** True value of each unit. */
  double[] values() {
    double[] range =
        switch (counts) {
          case BINOMIAL -> new double[] {0.15, 0.85};
          case POISSON -> new double[] {0.1, 0.6};
        };
    double[] values = new double[units];
    Arrays.fill(values, (range[0] + range[1]) / 2);
    if (truth == Truth.PARTLY_TIED) {
      int first = units / 3;
      int steps = (units - first - 1) / 2;
      for (int i = first; i < units; i++) {
        int step = (i - first) / 2;
        values[i] = range[0] + (range[1] - range[0]) * step / steps;
      }
    }
    return values;
  }

  /** True values of a later period in which all have risen and every rank is the same. */
  double[] risen() {
    return Arrays.stream(values()).map(counts::risen).toArray();
  }

  @Override
  public String toString() {
    return "%s | %d | %s | %s"
        .formatted(counts.name().toLowerCase(Locale.ROOT), units, size, truth);
  }
}
