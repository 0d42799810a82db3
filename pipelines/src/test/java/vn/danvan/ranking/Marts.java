package vn.danvan.ranking;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.completeness.Duty;
import vn.danvan.figure.Facts;
import vn.danvan.indicator.Indicators;
import vn.danvan.table.Tables;
import vn.danvan.testing.LocalSpark;

/** All marts that the stages make of what files state, from completeness to ranks. */
record Marts(Map<String, List<Row>> rows) {
  private static final Map<String, List<String>> KEYS =
      Map.of(
          "mart.completeness", List.of("unit_id", "period", "form"),
          "mart.figure", List.of("frame", "unit_id", "period", "element", "level", "breakdown"),
          "mart.indicator_value", List.of("frame", "unit_id", "period", "indicator"),
          "mart.ranking", List.of("frame", "scope", "unit_id", "period", "indicator"));

  static Marts of(Catalogue catalogue, Facts files, List<Duty.DuePeriod> due) {
    // What a stage wrote is what the next one reads.
    Dataset<Row> completeness = files.completeness(due).localCheckpoint();
    Dataset<Row> figures = files.figures(completeness, due).localCheckpoint();
    Dataset<Row> values =
        LocalSpark.asTable(
                "mart.indicator_value",
                new Indicators(LocalSpark.session(), catalogue).of(figures, due, Facts.SNAPSHOT))
            .localCheckpoint();
    Dataset<Row> ranks = Ranked.of(catalogue, values);
    Map<String, List<Row>> rows = new LinkedHashMap<>();
    rows.put("mart.completeness", completeness.collectAsList());
    rows.put("mart.figure", figures.collectAsList());
    rows.put("mart.indicator_value", values.collectAsList());
    rows.put("mart.ranking", ranks.collectAsList());
    return new Marts(rows);
  }

  /** The rows of a corpus by what they are about. */
  Map<String, Row> of(String table, String corpus) {
    return rows.get(table).stream()
        .filter(row -> row.getAs("corpus").equals(corpus))
        .collect(toMap(row -> values(row, KEYS.get(table)), row -> row));
  }

  /** What the rows of two corpora say differently: before and after, by what they are about. */
  Map<String, List<Row>> changed(String table, String before, String after) {
    Map<String, Row> old = of(table, before);
    Map<String, Row> now = of(table, after);
    if (!old.keySet().equals(now.keySet())) {
      throw new AssertionError("Rows came or went in " + table);
    }
    List<String> said = new ArrayList<>(Tables.named(table).columnNames());
    said.removeAll(List.of("corpus", "submission", "input_digest"));
    Map<String, List<Row>> changed = new HashMap<>();
    old.forEach(
        (key, row) -> {
          if (!values(row, said).equals(values(now.get(key), said))) {
            changed.put(key, List.of(row, now.get(key)));
          }
        });
    return changed;
  }

  static String values(Row row, List<String> columns) {
    return String.join(
        " ", columns.stream().map(column -> String.valueOf(row.<Object>getAs(column))).toList());
  }
}
