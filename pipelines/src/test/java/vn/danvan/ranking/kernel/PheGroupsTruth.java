package vn.danvan.ranking.kernel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import vn.danvan.testing.Comparison;
import vn.danvan.testing.TruthFile;

/** Quartiles, septiles and deciles of published health tables. */
final class PheGroupsTruth {
  private static final String FILE = "phe/testdata_Quantiles__testdata_Quantiles.csv";
  private static final Map<String, Integer> GROUPS =
      Map.of("Quartile", 4, "Septile", 7, "Decile", 10);

  private PheGroupsTruth() {}

  static List<Comparison> comparisons() {
    Comparison comparison =
        Comparison.exact(FILE, "groups within region, within indicator and among all");
    Map<List<String>, List<CSVRecord>> together =
        TruthFile.rows(FILE).stream()
            .collect(
                Collectors.groupingBy(
                    PheGroupsTruth::set, LinkedHashMap::new, Collectors.toList()));
    together.values().forEach(rows -> groups(rows, comparison));
    return List.of(comparison);
  }

  /** What is ranked together. */
  private static List<String> set(CSVRecord row) {
    return switch (row.get("GroupSet")) {
      case "IndSexReg" ->
          List.of("IndSexReg", row.get("IndSexRef"), row.get("ParentCode"), row.get("Polarity"));
      case "IndSex" -> List.of("IndSex", row.get("IndSexRef"), row.get("Test"));
      default -> List.of(row.get("GroupSet"));
    };
  }

  private static void groups(List<CSVRecord> rows, Comparison comparison) {
    int groups = GROUPS.get(rows.getFirst().get("QuantileNm"));
    int direction = isHighestFirst(rows) ? 1 : -1;
    List<BigDecimal> all = new ArrayList<>();
    for (CSVRecord row : rows) {
      if (!TruthFile.isMissing(row.get("Value"))) {
        all.add(new BigDecimal(row.get("Value")));
      }
    }
    for (CSVRecord row : rows) {
      comparison.row(row);
      double actual = Double.NaN;
      if (!TruthFile.isMissing(row.get("Value")) && Groups.suffice(all.size(), groups)) {
        int rank = Ranks.of(new BigDecimal(row.get("Value")), all, direction).competition();
        actual = Groups.of(rank, all.size(), groups);
      }
      comparison.compare("QuantileInGrp", TruthFile.number(row, "QuantileInGrp"), actual);
    }
  }

  /** The first group is of the highest values where low is good, and where polarities are mixed. */
  private static boolean isHighestFirst(List<CSVRecord> rows) {
    return rows.stream()
        .map(row -> row.get("Polarity"))
        .anyMatch(polarity -> polarity.equals("TRUE") || polarity.equals("RAG - Low is good"));
  }
}
