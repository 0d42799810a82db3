package vn.danvan.ranking.kernel;

import java.util.List;
import org.apache.commons.csv.CSVRecord;
import vn.danvan.testing.Comparison;
import vn.danvan.testing.TruthFile;

/** What spdep and esda make of deaths, sudden deaths and homicides. */
final class BayesTruth {
  private static final String FOLDER = "empirical_bayes/";
  private static final double SPDEP = 1e-12;

  private BayesTruth() {}

  static List<Comparison> comparisons() {
    Shrinkage aucklandRates = rates("input_auckland.csv", "deaths", "pop");
    Shrinkage aucklandProportions = proportions("input_auckland.csv", "deaths", "pop");
    Shrinkage sidsRates = rates("input_nc_sids.csv", "SID74", "BIR74");
    Shrinkage sidsProportions = proportions("input_nc_sids.csv", "SID74", "BIR74");
    Comparison auckland = parameters("expected_auckland_parameters.csv");
    CSVRecord one = TruthFile.rows(FOLDER + "expected_auckland_parameters.csv").getFirst();
    auckland.row(one);
    auckland.compare("a", TruthFile.number(one, "a"), aucklandRates.between());
    auckland.compare("b", TruthFile.number(one, "b"), aucklandRates.mean());
    Comparison sids = parameters("expected_nc_sids74_parameters.csv");
    for (CSVRecord row : TruthFile.rows(FOLDER + "expected_nc_sids74_parameters.csv")) {
      boolean isRate = row.get("family").equals("poisson");
      sids.row(row);
      sids.compare(
          "a",
          TruthFile.number(row, "a"),
          isRate ? sidsRates.between() : sidsProportions.variance());
      sids.compare(
          "b", TruthFile.number(row, "b"), isRate ? sidsRates.mean() : sidsProportions.mean());
    }
    return List.of(
        shrunk(
            "expected_auckland_marshall_EBest.csv",
            "input_auckland.csv",
            "deaths",
            "pop",
            new Column("EB", aucklandRates)),
        shrunk(
            "expected_auckland_EBest_binomial.csv",
            "input_auckland.csv",
            "deaths",
            "pop",
            new Column("EB", aucklandProportions)),
        auckland,
        shrunk(
            "expected_nc_sids74_EBest.csv",
            "input_nc_sids.csv",
            "SID74",
            "BIR74",
            new Column("EB_poisson", sidsRates),
            new Column("EB_binomial", sidsProportions)),
        sids,
        homicides());
  }

  private record Column(String name, Shrinkage shrinkage) {}

  private static Shrinkage rates(String input, String x, String n) {
    List<CSVRecord> rows = TruthFile.rows(FOLDER + input);
    return Shrinkage.ofRates(TruthFile.numbers(rows, x), TruthFile.numbers(rows, n), 5);
  }

  private static Shrinkage proportions(String input, String x, String n) {
    List<CSVRecord> rows = TruthFile.rows(FOLDER + input);
    return Shrinkage.ofProportions(TruthFile.numbers(rows, x), TruthFile.numbers(rows, n), 5);
  }

  private static Comparison parameters(String file) {
    return Comparison.relative(FOLDER + file, "pooled mean and variance", SPDEP);
  }

  private static Comparison shrunk(
      String file, String input, String x, String n, Column... columns) {
    Comparison comparison =
        Comparison.relative(FOLDER + file, "raw and shrunk figure of each unit", SPDEP);
    List<CSVRecord> inputs = TruthFile.rows(FOLDER + input);
    List<CSVRecord> rows = TruthFile.rows(FOLDER + file);
    comparison.same("rows", inputs.size(), rows.size());
    for (int i = 0; i < rows.size(); i++) {
      CSVRecord row = rows.get(i);
      comparison.row(row);
      comparison.same("unit", inputs.get(i).get(0), row.get(0));
      comparison.compare(
          "raw",
          TruthFile.number(row, "raw"),
          TruthFile.number(inputs.get(i), x) / TruthFile.number(inputs.get(i), n));
      for (Column column : columns) {
        comparison.compare(
            column.name(), TruthFile.number(row, column.name()), column.shrinkage().value(i));
      }
    }
    return comparison;
  }

  private static Comparison homicides() {
    String file = FOLDER + "expected_stl_esda_doctest_first10.csv";
    Comparison comparison =
        Comparison.relative(file, "shrunk figure of each of the first ten units", 1e-8);
    Shrinkage shrinkage = rates("input_stl_homicides.csv", "events", "population");
    for (CSVRecord row : TruthFile.rows(file)) {
      comparison.row(row);
      comparison.compare(
          "eb_rate",
          TruthFile.number(row, "eb_rate"),
          shrinkage.value(Integer.parseInt(row.get("row")) - 1));
    }
    return comparison;
  }
}
