package vn.danvan.ranking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import vn.danvan.testing.Comparison;
import vn.danvan.testing.TruthFile;
import vn.danvan.testing.TruthTable;

/** What mart.ranking publishes, held against tables that nobody on this project wrote. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublishedTruthTest {
  private static final String LEVEL = "mart.ranking";
  private static final String PROPORTIONS = "phe/testdata_Proportion__testdata_Prop.csv";
  private static final String SUMMED_PROPORTIONS = "phe/testdata_Proportion__testdata_Prop_g.csv";
  private static final String RATES = "phe/testdata_Rate__testdata_Rate.csv";
  private static final String SUMMED_RATES = "phe/testdata_Rate__testdata_Rate_g.csv";
  private static final String COUNTS = "csranks/input_multinomial_counts.csv";
  private static final String SETS = "csranks/expected_multinomial_rank_sets.csv";

  private List<Comparison> comparisons;
  private Map<String, Map<String, List<Row>>> ranked;

  @TestFactory
  Stream<DynamicTest> publishedRowsMeetTheTablesOfOthers() {
    return comparisons().stream()
        .map(
            comparison ->
                DynamicTest.dynamicTest(
                    "%s: %s".formatted(comparison.file(), comparison.what()),
                    comparison::assertMet));
  }

  @Test
  void theDocumentSaysHowFarTheyAreApart() {
    TruthTable.hold(LEVEL, comparisons());
  }

  private List<Comparison> comparisons() {
    if (comparisons == null) {
      TruthWorld world = new TruthWorld();
      fill(world, "P", PROPORTIONS, "Numerator", "Denominator");
      fill(world, "Q", SUMMED_PROPORTIONS, "Numerator", "Denominator");
      fill(world, "R", RATES, "Numerator", "Denominator");
      fill(world, "S", SUMMED_RATES, "Numerator", "Denominator");
      fill(world, "A", "empirical_bayes/input_auckland.csv", "deaths", "pop");
      fill(world, "N", "empirical_bayes/input_nc_sids.csv", "SID74", "BIR74");
      fill(world, "H", "empirical_bayes/input_stl_homicides.csv", "events", "population");
      Map<String, String> cases = new LinkedHashMap<>();
      for (CSVRecord row : TruthFile.rows(COUNTS)) {
        String table =
            cases.computeIfAbsent(row.get("case"), name -> "M" + (char) ('A' + cases.size()));
        world.row(table, row.get("count"), "1");
      }
      ranked = world.ranked("ranking: {confidence: 0.95, draws: 1000}");
      comparisons =
          new ArrayList<>(
              List.of(
                  intervals("P", "truth_proportion", PROPORTIONS, "Wilson limits"),
                  summed("Q", "truth_proportion", SUMMED_PROPORTIONS, "Wilson limits of sums"),
                  intervals("R", "truth_rate", RATES, "exact or Byar's limits"),
                  summed("S", "truth_rate", SUMMED_RATES, "exact or Byar's limits of sums"),
                  shrunk("A", "truth_rate", "auckland_marshall_EBest", "EB", 1e-12),
                  shrunk("A", "truth_proportion", "auckland_EBest_binomial", "EB", 1e-12),
                  shrunk("N", "truth_rate", "nc_sids74_EBest", "EB_poisson", 1e-12),
                  shrunk("N", "truth_proportion", "nc_sids74_EBest", "EB_binomial", 1e-12),
                  shrunk("H", "truth_rate", "stl_esda_doctest_first10", "eb_rate", 1e-8),
                  sets(cases, "0.95")));
      ranked = world.ranked("ranking: {confidence: 0.99, draws: 1000}");
      comparisons.add(sets(cases, "0.99"));
    }
    return comparisons;
  }

  private static void fill(
      TruthWorld world, String table, String file, String events, String trials) {
    for (CSVRecord row : TruthFile.rows(file)) {
      world.row(table, given(row.get(events)), given(row.get(trials)));
    }
  }

  private static String given(String text) {
    return TruthFile.isMissing(text) ? null : text;
  }

  private Comparison intervals(String table, String indicator, String file, String what) {
    Comparison comparison = Comparison.relative(file, what, 1e-10);
    List<CSVRecord> expected = TruthFile.rows(file);
    List<Row> rows = ranked.get(table).get(indicator);
    comparison.same("rows", expected.size(), rows.size());
    for (int i = 0; i < rows.size(); i++) {
      CSVRecord one = expected.get(i);
      comparison.row(one);
      double multiplier = TruthFile.number(one, "multiplier");
      boolean missing = Double.isNaN(TruthFile.number(one, "value"));
      comparison.same("ranked", !missing, rows.get(i).getAs("rank") != null);
      String prefix = one.get("method").equals("Byars") ? "byar_" : "";
      for (String[] columns :
          new String[][] {
            {"lower95_0cl", "lower"},
            {"upper95_0cl", "upper"},
            {"lower99_8cl", "lower_outer"},
            {"upper99_8cl", "upper_outer"}
          }) {
        comparison.compare(
            columns[0],
            TruthFile.number(one, columns[0]),
            number(rows.get(i), prefix + columns[1]) * multiplier);
      }
    }
    return comparison;
  }

  private Comparison summed(String table, String indicator, String file, String what) {
    Comparison comparison = Comparison.relative(file, what, 1e-10);
    List<CSVRecord> expected = TruthFile.rows(file);
    List<Row> rows = ranked.get(table).get(indicator);
    comparison.same("rows", expected.size(), rows.size());
    for (int i = 0; i < rows.size(); i++) {
      CSVRecord one = expected.get(i);
      comparison.row(one);
      comparison.same("confidence", "95%", one.get("confidence"));
      double multiplier = TruthFile.number(one, "multiplier");
      String prefix = one.get("method").equals("Byars") ? "byar_" : "";
      comparison.compare(
          "lowercl",
          TruthFile.number(one, "lowercl"),
          number(rows.get(i), prefix + "lower") * multiplier);
      comparison.compare(
          "uppercl",
          TruthFile.number(one, "uppercl"),
          number(rows.get(i), prefix + "upper") * multiplier);
    }
    return comparison;
  }

  private Comparison shrunk(
      String table, String indicator, String file, String column, double tolerance) {
    String name = "empirical_bayes/expected_%s.csv".formatted(file);
    Comparison comparison = Comparison.relative(name, column + ", " + indicator, tolerance);
    List<CSVRecord> expected = TruthFile.rows(name);
    List<Row> rows = ranked.get(table).get(indicator);
    for (int i = 0; i < expected.size(); i++) {
      comparison.row(expected.get(i));
      comparison.compare(
          column, TruthFile.number(expected.get(i), column), number(rows.get(i), "shrunk"));
    }
    return comparison;
  }

  /** Two-sided sets with Holm: simultaneous and marginal. */
  private Comparison sets(Map<String, String> cases, String coverage) {
    Comparison comparison =
        Comparison.exact(SETS, "two-sided sets with Holm, coverage " + coverage);
    Map<String, Row> byCategory = new LinkedHashMap<>();
    Map<String, Integer> next = new LinkedHashMap<>();
    for (CSVRecord row : TruthFile.rows(COUNTS)) {
      String table = cases.get(row.get("case"));
      int index = next.merge(table, 1, Integer::sum) - 1;
      byCategory.put(
          row.get("case") + "/" + row.get("category"),
          ranked.get(table).get("truth_count").get(index));
    }
    for (CSVRecord row : TruthFile.rows(SETS)) {
      if (row.get("multcorr").equals("Holm")
          && row.get("cstype").equals("two-sided")
          && row.get("coverage").equals(coverage)) {
        Row published = byCategory.get(row.get("case") + "/" + row.get("category"));
        String own = row.get("simultaneous").equals("TRUE") ? "" : "own_";
        comparison.row(row);
        comparison.compare("L", TruthFile.number(row, "L"), number(published, own + "rank_lower"));
        comparison.compare("U", TruthFile.number(row, "U"), number(published, own + "rank_upper"));
        comparison.compare("rank", TruthFile.number(row, "rank"), number(published, "rank"));
      }
    }
    return comparison;
  }

  private static double number(Row row, String column) {
    Object value = row.getAs(column);
    if (value instanceof BigDecimal decimal) {
      return decimal.doubleValue();
    }
    return value == null ? Double.NaN : ((Number) value).doubleValue();
  }
}
