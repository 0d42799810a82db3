package vn.danvan.ranking.kernel;

import java.math.BigDecimal;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import vn.danvan.testing.Comparison;
import vn.danvan.testing.TruthFile;

/** Intervals of published health tables, and those of epitools in the same folder. */
final class PheIntervalsTruth {
  private static final double TOLERANCE = 1e-10;

  private PheIntervalsTruth() {}

  static List<Comparison> comparisons() {
    return List.of(
        each("phe/testdata_Proportion__testdata_Prop.csv", "proportions and Wilson limits"),
        grouped(
            "phe/testdata_Proportion__testdata_Prop_g.csv",
            "phe/testdata_Proportion__testdata_Prop.csv",
            "the same of sums by area"),
        each("phe/testdata_Rate__testdata_Rate.csv", "rates and exact or Byar's limits"),
        grouped(
            "phe/testdata_Rate__testdata_Rate_g.csv",
            "phe/testdata_Rate__testdata_Rate.csv",
            "the same of sums by area"),
        byarAndWilson(),
        means(),
        epitools("phe/expected_epitools_binom_exact_n7.csv", "Clopper-Pearson limits"),
        epitools("phe/expected_epitools_binom_wilson_n7.csv", "Wilson limits"),
        epitoolsPoisson());
  }

  private static Comparison each(String file, String what) {
    Comparison comparison = Comparison.relative(file, what, TOLERANCE);
    for (CSVRecord row : TruthFile.rows(file)) {
      comparison.row(row);
      double x = TruthFile.number(row, "Numerator");
      double n = TruthFile.number(row, "Denominator");
      double multiplier = TruthFile.number(row, "multiplier");
      comparison.compare("value", TruthFile.number(row, "value"), x / n * multiplier);
      Interval inner = interval(row.get("method"), x, n, 0.95).times(multiplier);
      comparison.compare("lower95_0cl", TruthFile.number(row, "lower95_0cl"), inner.lower());
      comparison.compare("upper95_0cl", TruthFile.number(row, "upper95_0cl"), inner.upper());
      Interval outer = interval(row.get("method"), x, n, 0.998).times(multiplier);
      comparison.compare("lower99_8cl", TruthFile.number(row, "lower99_8cl"), outer.lower());
      comparison.compare("upper99_8cl", TruthFile.number(row, "upper99_8cl"), outer.upper());
    }
    return comparison;
  }

  private static Comparison grouped(String file, String parts, String what) {
    Comparison comparison = Comparison.relative(file, what, TOLERANCE);
    for (CSVRecord row : TruthFile.rows(file)) {
      List<CSVRecord> ofArea =
          TruthFile.rows(parts).stream()
              .filter(part -> part.get("Area").equals(row.get("Area")))
              .toList();
      double x = sum(ofArea, "Numerator");
      double n = sum(ofArea, "Denominator");
      double multiplier = TruthFile.number(row, "multiplier");
      comparison.row(row);
      comparison.compare("Numerator", TruthFile.number(row, "Numerator"), x);
      comparison.compare("Denominator", TruthFile.number(row, "Denominator"), n);
      comparison.compare("value", TruthFile.number(row, "value"), x / n * multiplier);
      limits(row, interval(row.get("method"), x, n, confidence(row)).times(multiplier), comparison);
    }
    return comparison;
  }

  /** A missing part makes the sum missing. */
  private static double sum(List<CSVRecord> rows, String column) {
    double sum = 0;
    for (double part : TruthFile.numbers(rows, column)) {
      sum += part;
    }
    return sum;
  }

  private static Comparison byarAndWilson() {
    String file = "phe/testdata_Byars_Wilson__testdata_B_W.csv";
    Comparison comparison = Comparison.relative(file, "Byar's and Wilson limits", TOLERANCE);
    for (CSVRecord row : TruthFile.rows(file)) {
      comparison.row(row);
      double x = TruthFile.number(row, "x");
      double n = row.get("method").equals("Byars") ? 1 : TruthFile.number(row, "n");
      limits(row, interval(row.get("method"), x, n, confidence(row)), comparison);
    }
    return comparison;
  }

  private static Interval interval(String method, double x, double n, double confidence) {
    if (Double.isNaN(x) || Double.isNaN(n)) {
      return Interval.NONE;
    }
    return switch (method) {
      case "Wilson" -> Wilson.of(x, n, confidence);
      case "Byars" -> Byar.of(x, confidence).times(1 / n);
      case "Exact" -> ExactPoisson.of(x, confidence).times(1 / n);
      default -> throw new IllegalArgumentException(method);
    };
  }

  private static double confidence(CSVRecord row) {
    return new BigDecimal(row.get("confidence").replace("%", "")).movePointLeft(2).doubleValue();
  }

  private static void limits(CSVRecord row, Interval actual, Comparison comparison) {
    comparison.compare("lowercl", TruthFile.number(row, "lowercl"), actual.lower());
    comparison.compare("uppercl", TruthFile.number(row, "uppercl"), actual.upper());
  }

  private static Comparison means() {
    String file = "phe/testdata_Mean__testdata_Mean_results.csv";
    Comparison comparison = Comparison.relative(file, "means and Student's limits", TOLERANCE);
    for (CSVRecord row : TruthFile.rows(file)) {
      String area = row.get("area");
      List<CSVRecord> ofArea =
          TruthFile.rows("phe/testdata_Mean__testdata_Mean.csv").stream()
              .filter(part -> area.equals("No grouping") || part.get("area").equals(area))
              .toList();
      double sum = sum(ofArea, "values");
      double mean = sum / ofArea.size();
      double squares = 0;
      for (double value : TruthFile.numbers(ofArea, "values")) {
        squares += (value - mean) * (value - mean);
      }
      double deviation = Math.sqrt(squares / (ofArea.size() - 1));
      comparison.row(row);
      comparison.compare("value_sum", TruthFile.number(row, "value_sum"), sum);
      comparison.compare("value_count", TruthFile.number(row, "value_count"), ofArea.size());
      comparison.compare("stdev", TruthFile.number(row, "stdev"), deviation);
      comparison.compare("value", TruthFile.number(row, "value"), mean);
      Interval inner = StudentMean.of(mean, deviation, ofArea.size(), 0.95);
      comparison.compare("lower95_0cl", TruthFile.number(row, "lower95_0cl"), inner.lower());
      comparison.compare("upper95_0cl", TruthFile.number(row, "upper95_0cl"), inner.upper());
      Interval outer = StudentMean.of(mean, deviation, ofArea.size(), 0.998);
      comparison.compare("lower99_8cl", TruthFile.number(row, "lower99_8cl"), outer.lower());
      comparison.compare("upper99_8cl", TruthFile.number(row, "upper99_8cl"), outer.upper());
    }
    return comparison;
  }

  private static Comparison epitools(String file, String what) {
    Comparison comparison = Comparison.relative(file, what, TOLERANCE);
    for (CSVRecord row : TruthFile.rows(file)) {
      comparison.row(row);
      double x = TruthFile.number(row, "x");
      double n = TruthFile.number(row, "n");
      double confidence = TruthFile.number(row, "conf.level");
      Interval interval =
          file.contains("wilson")
              ? Wilson.of(x, n, confidence)
              : ClopperPearson.of(x, n, confidence);
      comparison.compare("proportion", TruthFile.number(row, "proportion"), x / n);
      comparison.compare("lower", TruthFile.number(row, "lower"), interval.lower());
      comparison.compare("upper", TruthFile.number(row, "upper"), interval.upper());
    }
    return comparison;
  }

  /** Its limits are searched for, with R's usual tolerance for that: the fourth root of 2^-52. */
  private static Comparison epitoolsPoisson() {
    String file = "phe/expected_epitools_pois_exact.csv";
    Comparison comparison =
        Comparison.absolute(
            file, "exact Poisson limits, as well as the table knows them", 0x1p-13, "2^-13");
    for (CSVRecord row : TruthFile.rows(file)) {
      comparison.row(row);
      double x = TruthFile.number(row, "x");
      double n = TruthFile.number(row, "pt");
      Interval interval = ExactPoisson.of(x, TruthFile.number(row, "conf.level")).times(1 / n);
      comparison.compare("rate", TruthFile.number(row, "rate"), x / n);
      comparison.compare("lower", TruthFile.number(row, "lower"), interval.lower());
      comparison.compare("upper", TruthFile.number(row, "upper"), interval.upper());
    }
    return comparison;
  }
}
