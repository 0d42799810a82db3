package vn.danvan.ranking.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import vn.danvan.testing.Comparison;
import vn.danvan.testing.TruthFile;

/** Which units published health tables flag as beyond a funnel. */
final class PheSignificanceTruth {
  private static final String PROPORTIONS = "phe/testdata_funnel_prop_inputs.csv";
  private static final String RATIOS = "phe/testdata_funnel_ratio_inputs.csv";
  private static final String RATES = "phe/testdata_funnel_rate_dsr_inputs.csv";
  private static final double INNER = 0.95;
  private static final double OUTER = 0.998;
  private static final Map<FunnelPosition, String> WORDS =
      Map.of(
          FunnelPosition.ABOVE_OUTER, "High (0.001)",
          FunnelPosition.ABOVE, "High (0.025)",
          FunnelPosition.WITHIN, "Not significant",
          FunnelPosition.BELOW, "Low (0.025)",
          FunnelPosition.BELOW_OUTER, "Low (0.001)");

  private PheSignificanceTruth() {}

  static List<Comparison> comparisons() {
    List<Comparison> all = new ArrayList<>(List.of(proportions(), ratios()));
    for (String kind : List.of("dsr", "crude")) {
      for (String per : List.of("100000", "100")) {
        for (String with : List.of("with_0", "without_0")) {
          all.add(rates(kind, per, with));
        }
      }
    }
    return all;
  }

  private static Comparison proportions() {
    Comparison comparison = Comparison.exact(PROPORTIONS, "flags of proportions");
    List<CSVRecord> rows = TruthFile.rows(PROPORTIONS);
    double mean = sum(rows, "numerator") / sum(rows, "denominator");
    for (CSVRecord row : rows) {
      comparison.row(row);
      double n = TruthFile.number(row, "denominator");
      FunnelPosition position =
          FunnelPosition.of(
              TruthFile.number(row, "numerator") / n,
              ProportionFunnel.limits(mean, n, INNER),
              ProportionFunnel.limits(mean, n, OUTER));
      comparison.same("significance", row.get("significance"), WORDS.get(position));
    }
    return comparison;
  }

  private static Comparison ratios() {
    Comparison comparison = Comparison.exact(RATIOS, "flags of ratios to what was expected");
    for (CSVRecord row : TruthFile.rows(RATIOS)) {
      comparison.row(row);
      flag(
          row,
          "significance",
          1,
          TruthFile.number(row, "obs"),
          TruthFile.number(row, "expected"),
          comparison);
    }
    return comparison;
  }

  /**
   * Exposures are derived from printed rates. Standardised rates of nothing have none, and those of
   * fewer than ten events are not flagged.
   */
  private static Comparison rates(String kind, String per, String with) {
    String column = "%s_per_%s_%s".formatted(kind, per, with);
    Comparison comparison = Comparison.exact(RATES, "flags of rates, " + column);
    boolean isCrude = kind.equals("crude");
    String figure = isCrude ? "rate_crude_per_" + per : "rate_dsr";
    List<CSVRecord> rows =
        TruthFile.rows(RATES).stream()
            .filter(row -> (isCrude && with.equals("with_0")) || TruthFile.number(row, "count") > 0)
            .toList();
    double[] n = new double[rows.size()];
    double exposure = 0;
    for (int i = 0; i < n.length; i++) {
      CSVRecord row = rows.get(i);
      double x = TruthFile.number(row, "count");
      n[i] =
          x == 0
              ? TruthFile.number(row, "pop")
              : x / TruthFile.number(row, figure) * Double.parseDouble(per);
      exposure += n[i];
    }
    double mean = sum(rows, "count") / exposure;
    for (int i = 0; i < n.length; i++) {
      comparison.row(rows.get(i));
      flag(rows.get(i), column, mean, TruthFile.number(rows.get(i), "count"), n[i], comparison);
    }
    return comparison;
  }

  private static void flag(
      CSVRecord row, String column, double mean, double x, double n, Comparison comparison) {
    comparison.same(
        column, row.get(column), WORDS.get(RateFunnel.position(mean, x, n, INNER, OUTER)));
  }

  private static double sum(List<CSVRecord> rows, String column) {
    double sum = 0;
    for (double one : TruthFile.numbers(rows, column)) {
      sum += one;
    }
    return sum;
  }
}
