package vn.danvan.ranking.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.apache.commons.csv.CSVRecord;
import vn.danvan.testing.Comparison;
import vn.danvan.testing.TruthFile;

/** Funnels of published health tables: limits, and who stands beyond them. */
final class PheFunnelTruth {
  private static final String PROPORTIONS = "phe/testdata_funnel_prop_inputs.csv";
  private static final String RATES = "phe/testdata_funnel_rate_input_funnels.csv";
  private static final String RATIOS = "phe/testdata_funnel_ratio_outputs.csv";
  private static final double INNER = 0.95;
  private static final double OUTER = 0.998;

  private PheFunnelTruth() {}

  static List<Comparison> comparisons() {
    List<Comparison> all = new ArrayList<>();
    all.add(
        proportions("phe/testdata_funnel_prop_outputs.csv", "limits of proportions", 6, n -> true));
    all.add(
        proportions(
            "phe/testdata_funnel_prop_outputs_with_axis_variation.csv",
            "the same of units below 31000",
            8,
            n -> n < 31000));
    List<Unit> units =
        TruthFile.rows(RATES).stream()
            .map(
                row ->
                    new Unit(
                        TruthFile.number(row, "ev"),
                        1e5 * TruthFile.number(row, "ev") / TruthFile.number(row, "rate")))
            .toList();
    double most = units.stream().mapToDouble(Unit::x).max().orElseThrow();
    double largest = units.stream().mapToDouble(Unit::n).max().orElseThrow();
    all.add(rates("phe/testdata_funnel_rate_outputs.csv", units));
    all.add(
        rates(
            "phe/testdata_funnel_rate_outputs_2.csv",
            units.stream()
                .map(unit -> unit.x() < most ? unit : new Unit(5, unit.n() * 5 / unit.x()))
                .toList()));
    all.add(
        rates(
            "phe/testdata_funnel_rate_outputs_3.csv",
            units.stream()
                .map(unit -> unit.x() < most ? unit : new Unit(0, unit.n()))
                .filter(unit -> unit.n() > largest / 2)
                .toList()));
    all.add(ratios());
    return all;
  }

  private record Unit(double x, double n) {}

  private static Comparison proportions(
      String file, String what, int decimals, Predicate<Double> isIn) {
    Comparison comparison = Comparison.printed(file, what, 10, decimals);
    List<Unit> units =
        TruthFile.rows(PROPORTIONS).stream()
            .map(
                row ->
                    new Unit(
                        TruthFile.number(row, "numerator"), TruthFile.number(row, "denominator")))
            .filter(unit -> isIn.test(unit.n()))
            .toList();
    double mean = mean(units);
    for (CSVRecord row : TruthFile.rows(file)) {
      comparison.row(row);
      double n = TruthFile.number(row, "Population");
      Interval inner = ProportionFunnel.limits(mean, n, INNER).times(100);
      Interval outer = ProportionFunnel.limits(mean, n, OUTER).times(100);
      compare(row, "Lower2s0025limit", inner.lower(), comparison);
      compare(row, "Upper2s0025limit", inner.upper(), comparison);
      compare(row, "Lower3s0001limit", outer.lower(), comparison);
      compare(row, "Upper3s0001limit", outer.upper(), comparison);
      compare(row, "Baseline", 100 * mean, comparison);
    }
    return comparison;
  }

  private static Comparison rates(String file, List<Unit> units) {
    Comparison comparison =
        Comparison.printed(
            file, "exact Poisson limits, on the grid that it searches them on", 10, 9);
    double mean = mean(units);
    for (CSVRecord row : TruthFile.rows(file)) {
      comparison.row(row);
      double x = TruthFile.number(row, "Events");
      rate(row, "lower_2s_", ExactPoisson.of(x, INNER).upper(), mean, comparison);
      rate(row, "upper_2s_", ExactPoisson.of(x, INNER).lower(), mean, comparison);
      rate(row, "lower_3s_", ExactPoisson.of(x, OUTER).upper(), mean, comparison);
      rate(row, "upper_3s_", ExactPoisson.of(x, OUTER).lower(), mean, comparison);
      compare(row, "baseline", 1e5 * mean, comparison);
    }
    return comparison;
  }

  /** Of three years. */
  private static void rate(
      CSVRecord row, String side, double limit, double mean, Comparison comparison) {
    double x = TruthFile.number(row, "Events");
    String column = side + "population_1_year";
    double expected = onGrid(x, limit, TruthFile.number(row, column) * 3 * mean);
    compare(row, column, expected / mean / 3, comparison);
    compare(row, side + "limit", x / (expected / mean) * 1e5, comparison);
  }

  private static Comparison ratios() {
    Comparison comparison =
        Comparison.printed(
            RATIOS, "exact Poisson limits, on the grid that it searches them on", 10, 9);
    for (CSVRecord row : TruthFile.rows(RATIOS)) {
      comparison.row(row);
      double x = Double.parseDouble(row.get(0));
      ratio(row, "lower_2s_", ExactPoisson.of(x, INNER).upper(), comparison);
      ratio(row, "upper_2s_", ExactPoisson.of(x, INNER).lower(), comparison);
      ratio(row, "lower_3s_", ExactPoisson.of(x, OUTER).upper(), comparison);
      ratio(row, "upper_3s_", ExactPoisson.of(x, OUTER).lower(), comparison);
    }
    return comparison;
  }

  private static void ratio(CSVRecord row, String side, double limit, Comparison comparison) {
    double x = Double.parseDouble(row.get(0));
    double expected = onGrid(x, limit, TruthFile.number(row, side + "exp_events"));
    compare(row, side + "exp_events", expected, comparison);
    compare(row, side + "count", x / expected - 1, comparison);
    compare(row, side + "isr", x / expected * 100, comparison);
  }

  /**
   * A limit as the tables find it: halving the range of v = E / (E + x + 1) until the step is
   * 2^-24, they end at an odd multiple of it. Their sums end where a summand is a share of 1e-10 of
   * them, so that a limit within 1e-8 of the middle between two such multiples may become either.
   */
  private static double onGrid(double x, double limit, double shown) {
    double below = onGrid(x, limit * (1 - 1e-8));
    double above = onGrid(x, limit * (1 + 1e-8));
    return Math.abs(below - shown) < Math.abs(above - shown) ? below : above;
  }

  private static double onGrid(double x, double limit) {
    double v = limit / (limit + x + 1);
    double found = (2 * Math.floor(v * 0x1p23) + 1) * 0x1p-24;
    return (x + 1) * found / (1 - found);
  }

  private static double mean(List<Unit> units) {
    return units.stream().mapToDouble(Unit::x).sum() / units.stream().mapToDouble(Unit::n).sum();
  }

  private static void compare(CSVRecord row, String column, double actual, Comparison comparison) {
    comparison.compare(column, TruthFile.number(row, column), actual);
  }
}
