package vn.danvan.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVRecord;

/**
 * Our results held against a table of somebody else's, row by row: how many rows, how far apart at
 * most, and which cells are farther apart than is allowed.
 */
public final class Comparison {
  private final String file;
  private final String what;
  private final String demanded;
  private final Distance measure;
  private final double tolerance;
  private final List<String> failures = new ArrayList<>();
  private String place = "";
  private int rows;
  private double largest;

  /** How far two numbers are apart. */
  @FunctionalInterface
  private interface Distance {
    double between(double expected, double actual);
  }

  private enum Measure implements Distance {
    EXACT {
      @Override
      public double between(double expected, double actual) {
        return expected == actual ? 0 : Double.POSITIVE_INFINITY;
      }
    },
    RELATIVE {
      @Override
      public double between(double expected, double actual) {
        return Math.abs(actual - expected) / (expected == 0 ? 1 : Math.abs(expected));
      }
    },
    ABSOLUTE {
      @Override
      public double between(double expected, double actual) {
        return Math.abs(actual - expected);
      }
    }
  }

  /** A table printed with so many digits, and no more than so many decimals. */
  private record Printed(int digits, int decimals) implements Distance {
    @Override
    public double between(double expected, double actual) {
      int whole = expected == 0 ? 1 : (int) Math.floor(Math.log10(Math.abs(expected))) + 1;
      return Math.abs(actual - expected) * Math.pow(10, Math.min(decimals, digits - whole));
    }
  }

  private Comparison(
      String file, String what, String demanded, Distance measure, double tolerance) {
    this.file = file;
    this.what = what;
    this.demanded = demanded;
    this.measure = measure;
    this.tolerance = tolerance;
  }

  /** Equal, without any tolerance. */
  public static Comparison exact(String file, String what) {
    return new Comparison(file, what, "exact", Measure.EXACT, 0);
  }

  /** Within a share of what is expected; 0 is expected within as much of 1. */
  public static Comparison relative(String file, String what, double tolerance) {
    return new Comparison(
        file,
        what,
        "%s relative".formatted(tolerance).replace("E", "e").replace(".0e", "e"),
        Measure.RELATIVE,
        tolerance);
  }

  /** Within a distance that the words explain. */
  public static Comparison absolute(String file, String what, double tolerance, String demanded) {
    return new Comparison(file, what, demanded, Measure.ABSOLUTE, tolerance);
  }

  /**
   * Within half a unit of the last digit that the table prints: of so many digits in all, and no
   * more than so many decimals.
   */
  public static Comparison printed(String file, String what, int digits, int decimals) {
    return new Comparison(file, what, "half its last digit", new Printed(digits, decimals), 0.5);
  }

  /** Goes to the next row of the table. */
  public void row(CSVRecord row) {
    rows++;
    place = "row %d".formatted(row.getRecordNumber());
  }

  /** Compares a number; NaN stands for a missing one on both sides. */
  public void compare(String column, double expected, double actual) {
    if (Double.isNaN(expected) != Double.isNaN(actual)) {
      fail(column, expected, actual);
    } else if (expected != actual && !Double.isNaN(expected)) {
      double apart = measure.between(expected, actual);
      largest = Math.max(largest, apart);
      if (!(apart <= tolerance)) {
        fail(column, expected, actual);
      }
    }
  }

  /** Compares what has no distance. */
  public void same(String column, Object expected, Object actual) {
    if (!Objects.equals(expected, actual)) {
      fail(column, expected, actual);
    }
  }

  private void fail(String column, Object expected, Object actual) {
    largest = Double.isNaN(largest) ? largest : Math.max(largest, tolerance);
    failures.add("%s, %s: %s expected, is %s".formatted(place, column, expected, actual));
  }

  /** The table's file, below ../shared/truth. */
  public String file() {
    return file;
  }

  /** What of it is compared. */
  public String what() {
    return what;
  }

  /** Fails with all cells that are too far apart, or when nothing was compared. */
  public void assertMet() {
    assertThat(failures).as("%s: %s", file, what).isEmpty();
    assertThat(rows).as("rows of %s", file).isPositive();
  }

  /** A row of the document. */
  String line(String level) {
    return "| %s | %s | %d | %s | %s | %s |\n"
        .formatted(file, what, rows, largest(), demanded, level);
  }

  private String largest() {
    if (largest == 0) {
      return "exact";
    }
    if (measure instanceof Printed) {
      return "< half its last digit";
    }
    int power = (int) Math.floor(Math.log10(largest)) + 1;
    return largest == 1 ? "1 rank" : "< 1e%d".formatted(power);
  }
}
