package vn.danvan.ranking.kernel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import vn.danvan.testing.Comparison;
import vn.danvan.testing.TruthFile;

/** What R's own functions say. */
final class BaseTruth {
  private static final double TOLERANCE = 1e-9;

  private BaseTruth() {}

  static List<Comparison> comparisons() {
    List<Comparison> all = new ArrayList<>(List.of(binomial(), poisson()));
    all.addAll(twoSamples());
    all.addAll(List.of(adjusted(), quantiles(), ties()));
    return all;
  }

  private static Comparison binomial() {
    String file = "rbase/expected_binomial_wilson_clopper.csv";
    Comparison comparison =
        Comparison.relative(file, "Wilson and Clopper-Pearson limits", TOLERANCE);
    for (CSVRecord row : TruthFile.rows(file)) {
      comparison.row(row);
      double x = TruthFile.number(row, "x");
      double n = TruthFile.number(row, "n");
      double confidence = TruthFile.number(row, "confidence");
      Interval wilson = Wilson.of(x, n, confidence);
      comparison.compare("wilson_lower", TruthFile.number(row, "wilson_lower"), wilson.lower());
      comparison.compare("wilson_upper", TruthFile.number(row, "wilson_upper"), wilson.upper());
      Interval exact = ClopperPearson.of(x, n, confidence);
      comparison.compare("cp_lower", TruthFile.number(row, "cp_lower"), exact.lower());
      comparison.compare("cp_upper", TruthFile.number(row, "cp_upper"), exact.upper());
    }
    return comparison;
  }

  private static Comparison poisson() {
    String file = "rbase/expected_poisson_exact.csv";
    Comparison comparison = Comparison.relative(file, "exact Poisson limits", TOLERANCE);
    for (CSVRecord row : TruthFile.rows(file)) {
      comparison.row(row);
      Interval exact =
          ExactPoisson.of(TruthFile.number(row, "x"), TruthFile.number(row, "confidence"));
      comparison.compare("lower", TruthFile.number(row, "lower"), exact.lower());
      comparison.compare("upper", TruthFile.number(row, "upper"), exact.upper());
    }
    return comparison;
  }

  private static List<Comparison> twoSamples() {
    String file = "rbase/expected_two_sample_tests.csv";
    Comparison ratios =
        Comparison.relative(file, "ratio of two rates and its exact limits", TOLERANCE);
    Comparison tests =
        Comparison.relative(file, "two-sided p of Poisson's and Fisher's test", 1e-7);
    for (CSVRecord row : TruthFile.rows(file)) {
      double x1 = TruthFile.number(row, "x1");
      double n1 = TruthFile.number(row, "n1");
      double x2 = TruthFile.number(row, "x2");
      double n2 = TruthFile.number(row, "n2");
      ratios.row(row);
      Interval ratio = RateRatio.of(x1, n1, x2, n2, 0.95);
      ratios.compare(
          "poisson_rate_ratio", TruthFile.number(row, "poisson_rate_ratio"), x1 / n1 / (x2 / n2));
      ratios.compare("poisson_rr_lo", TruthFile.number(row, "poisson_rr_lo"), ratio.lower());
      ratios.compare("poisson_rr_hi", TruthFile.number(row, "poisson_rr_hi"), ratio.upper());
      tests.row(row);
      tests.compare(
          "poisson_p", TruthFile.number(row, "poisson_p"), PoissonTest.differs(x1, n1, x2, n2));
      tests.compare(
          "fisher_p", TruthFile.number(row, "fisher_p"), FisherTest.differs(x1, n1, x2, n2));
    }
    return List.of(ratios, tests);
  }

  /** A missing p-value is no test. */
  private static Comparison adjusted() {
    String file = "rbase/expected_p_adjust.csv";
    Comparison comparison =
        Comparison.relative(file, "p-values after Holm and Benjamini-Hochberg", TOLERANCE);
    List<CSVRecord> present =
        TruthFile.rows(file).stream().filter(row -> !TruthFile.isMissing(row.get("p"))).toList();
    double[] holm = Adjustment.holm(TruthFile.numbers(present, "p"));
    double[] rate = Adjustment.benjaminiHochberg(TruthFile.numbers(present, "p"));
    for (CSVRecord row : TruthFile.rows(file)) {
      int at =
          present.stream().map(CSVRecord::getRecordNumber).toList().indexOf(row.getRecordNumber());
      comparison.row(row);
      comparison.compare("holm", TruthFile.number(row, "holm"), at < 0 ? Double.NaN : holm[at]);
      comparison.compare("BH", TruthFile.number(row, "BH"), at < 0 ? Double.NaN : rate[at]);
    }
    return comparison;
  }

  private static Comparison quantiles() {
    String file = "rbase/expected_quantile_type7_ASEM_Flights.csv";
    Comparison comparison =
        Comparison.relative(file, "quantiles of type 7 of coinr's Flights", TOLERANCE);
    double[] flights = TruthFile.numbers(TruthFile.rows("coinr/input_ASEM_iData.csv"), "Flights");
    for (CSVRecord row : TruthFile.rows(file)) {
      comparison.row(row);
      comparison.compare(
          "type7",
          TruthFile.number(row, "type7"),
          Quantile.of(flights.clone(), TruthFile.number(row, "p")));
    }
    return comparison;
  }

  /** A missing value has no rank and is not counted. */
  private static Comparison ties() {
    String file = "rbase/expected_rank_ties.csv";
    Comparison comparison =
        Comparison.exact(file, "competition, modified, fractional, ordinal and dense ranks");
    List<BigDecimal> all = new ArrayList<>();
    List<BigDecimal> before = new ArrayList<>();
    List<CSVRecord> rows = TruthFile.rows(file);
    rows.stream()
        .map(row -> row.get("x"))
        .filter(x -> !TruthFile.isMissing(x))
        .forEach(x -> all.add(new BigDecimal(x)));
    for (CSVRecord row : rows) {
      comparison.row(row);
      boolean isMissing = TruthFile.isMissing(row.get("x"));
      if (isMissing) {
        for (String column : List.of("min", "max", "average", "first", "dense")) {
          comparison.compare(column, TruthFile.number(row, "desc_" + column), Double.NaN);
        }
      } else {
        BigDecimal x = new BigDecimal(row.get("x"));
        before.add(x);
        Ranks ranks = Ranks.of(x, all, 1);
        int ordinal = ranks.better() + Ranks.of(x, before, 1).equal();
        comparison.compare("min", TruthFile.number(row, "desc_min"), ranks.competition());
        comparison.compare("max", TruthFile.number(row, "desc_max"), ranks.modified());
        comparison.compare("average", TruthFile.number(row, "desc_average"), ranks.fractional());
        comparison.compare("first", TruthFile.number(row, "desc_first"), ordinal);
        comparison.compare("dense", TruthFile.number(row, "desc_dense"), Ranks.dense(x, all, 1));
      }
    }
    return comparison;
  }
}
