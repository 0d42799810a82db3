package vn.danvan.ranking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.completeness.Duty;
import vn.danvan.figure.Facts;
import vn.danvan.testing.Dues;
import vn.danvan.testing.OperatorsCatalogue;
import vn.danvan.unit.kernel.UnitRegister;

/**
 * Other people's inputs as observations: each of their tables is a region whose provinces are its
 * rows, under a catalogue that counts events among trials.
 */
final class TruthWorld {
  private static final String CORPUS = "synthetic";
  private static final String PERIOD = "2024";
  private static final LocalDate DAY = LocalDate.of(2025, 1, 10);

  private static final String INDICATORS =
      """
      elements:
        - {code: truth_events, theme: A, label_vi: Số việc, label_en: Events, meaning_vi: Số việc, meaning_en: Events, unit: việc, kind: sum, levels: [total]}
        - {code: truth_trials, theme: A, label_vi: Số lượt, label_en: Trials, meaning_vi: Số lượt, meaning_en: Trials, unit: lượt, kind: sum, levels: [total]}
      indicators:
        - {code: truth_proportion, label_vi: Tỷ lệ, method: proportion, numerator: [{element: truth_events}], denominator: [{element: truth_trials}], direction: up, unit: lần, decimals: 3, definition: {version: 1, valid_from: 2016-01-01}}
        - {code: truth_rate, label_vi: Mức, method: rate, numerator: [{element: truth_events}], denominator: [{element: truth_trials}], direction: up, unit: lần, decimals: 3, definition: {version: 1, valid_from: 2016-01-01}}
        - {code: truth_count, label_vi: Số, method: count, numerator: [{element: truth_events}], denominator: [], direction: up, unit: lần, decimals: 0, definition: {version: 1, valid_from: 2016-01-01}}
      """;

  private static final String FORM =
      OperatorsCatalogue.provincesForm(
          "{number: '1', element: truth_events, levels: [total]}",
          "{number: '2', element: truth_trials, levels: [total]}");

  /** Tables by the code of their region; each row is events and trials, null when missing. */
  private final Map<String, List<String[]>> tables = new LinkedHashMap<>();

  /** Adds a row to a table. */
  void row(String table, String events, String trials) {
    tables.computeIfAbsent(table, t -> new ArrayList<>()).add(new String[] {events, trials});
  }

  /**
   * The rows of mart.ranking after the whole line: region → indicator → rows in the order of the
   * table.
   *
   * @param parameters further files of the catalogue
   */
  Map<String, Map<String, List<Row>>> ranked(String parameters) {
    Catalogue catalogue = OperatorsCatalogue.of(units(), INDICATORS, FORM, parameters);
    Facts facts = new Facts(catalogue, UnitRegister.of(catalogue));
    tables.forEach(
        (table, rows) -> {
          for (int i = 0; i < rows.size(); i++) {
            String unit = unit(table, i);
            facts.accepted(unit, CORPUS, "TN-01", unit, PERIOD, DAY);
            observed(facts, unit, "truth_events", rows.get(i)[0]);
            observed(facts, unit, "truth_trials", rows.get(i)[1]);
          }
        });
    List<Duty.DuePeriod> due = List.of(Dues.passed(catalogue, CORPUS, "TN-01", PERIOD));
    return Marts.of(catalogue, facts, due).rows().get("mart.ranking").stream()
        .filter(row -> tables.containsKey(row.<String>getAs("scope")))
        .sorted((a, b) -> a.<String>getAs("unit_id").compareTo(b.getAs("unit_id")))
        .collect(
            Collectors.groupingBy(
                row -> row.<String>getAs("scope"),
                Collectors.groupingBy(row -> row.<String>getAs("indicator"))));
  }

  private static void observed(Facts facts, String unit, String element, String value) {
    facts.observed(
        unit, unit, PERIOD, element, "total", "total", value, value == null ? "BLANK" : "REPORTED");
  }

  private static String unit(String table, int row) {
    return "VN63-%s%03d".formatted(table, row);
  }

  private String units() {
    StringBuilder text = new StringBuilder("frames:\n  \"63\":\n");
    for (String region : List.of("TDMNPB", "DBSH", "BTB_DHMT", "TN", "DNB", "DBSCL")) {
      text.append("    - {code: %s, name: Vùng %s}%n".formatted(region, region));
    }
    tables
        .keySet()
        .forEach(table -> text.append("    - {code: %s, name: Bảng %s}%n".formatted(table, table)));
    text.append("units:\n");
    tables.forEach(
        (table, rows) -> {
          for (int i = 0; i < rows.size(); i++) {
            String id = unit(table, i);
            text.append(
                "  - {id: %s, code: \"%s\", level: province, region: %s, names: [{name: Dòng %s, full_name: Tỉnh Dòng %s, kind: province}]}%n"
                    .formatted(id, id.substring(5), table, id.substring(5), id.substring(5)));
          }
        });
    return text.toString();
  }
}
