package vn.danvan.ranking.kernel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import vn.danvan.testing.Comparison;
import vn.danvan.testing.TruthFile;

/** What COINr makes of the ranks of 51 countries. */
final class CoinrTruth {
  private static final String FOLDER = "coinr/";

  private CoinrTruth() {}

  static List<Comparison> comparisons() {
    return List.of(normalised(), results());
  }

  /** The normalisation by ranks: of its treated stage, the worst first, once signs are turned. */
  private static Comparison normalised() {
    Map<String, Integer> directions = new HashMap<>();
    for (CSVRecord row : TruthFile.rows(FOLDER + "input_ASEM_iMeta.csv")) {
      directions.put(row.get("iCode"), (int) TruthFile.number(row, "Direction"));
    }
    return ranks(
        "expected_norm_rank_min.csv",
        "ranks of each indicator, the worst first, from expected_stage_Treated.csv",
        "expected_stage_Treated.csv",
        directions,
        -1);
  }

  /** The published results: of what was aggregated, the best first. */
  private static Comparison results() {
    return ranks(
        "expected_results_ranks.csv",
        "ranks of the index and its parts from expected_stage_Aggregated.csv",
        "expected_stage_Aggregated.csv",
        Map.of(),
        1);
  }

  private static Comparison ranks(
      String expected, String what, String input, Map<String, Integer> directions, int direction) {
    Comparison comparison = Comparison.exact(FOLDER + expected, what);
    List<CSVRecord> rows = TruthFile.rows(FOLDER + expected);
    Map<String, CSVRecord> values = new HashMap<>();
    TruthFile.rows(FOLDER + input).forEach(row -> values.put(row.get("uCode"), row));
    Map<String, List<BigDecimal>> columns = new HashMap<>();
    for (CSVRecord row : rows) {
      comparison.row(row);
      for (String column : row.getParser().getHeaderNames()) {
        if (!column.equals("uCode")) {
          List<BigDecimal> all =
              columns.computeIfAbsent(column, name -> column(values.values(), name));
          String value = values.get(row.get("uCode")).get(column);
          comparison.compare(
              column,
              TruthFile.number(row, column),
              TruthFile.isMissing(value)
                  ? Double.NaN
                  : Ranks.of(
                          new BigDecimal(value),
                          all,
                          direction * directions.getOrDefault(column, 1))
                      .competition());
        }
      }
    }
    return comparison;
  }

  private static List<BigDecimal> column(Iterable<CSVRecord> rows, String column) {
    List<BigDecimal> all = new ArrayList<>();
    for (CSVRecord row : rows) {
      if (!TruthFile.isMissing(row.get(column))) {
        all.add(new BigDecimal(row.get(column)));
      }
    }
    return all;
  }
}
