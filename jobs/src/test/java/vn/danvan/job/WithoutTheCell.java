package vn.danvan.job;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.danvan.synthetic.CellKey;

/**
 * What must become of the published rows when Lâm Đồng leaves one cell of 2024 empty: the dialogues
 * that its communes held. The newer frame's Lâm Đồng consists of it and two others.
 */
final class WithoutTheCell {
  static final String YEAR = "2024";
  private static final String NEXT_YEAR = "2025";
  static final String PROVINCE = "VN63-68";
  static final CellKey CELL = new CellKey("dialogues_held", "commune", "total");

  /** The province of each frame that holds the cell, then its region and the country. */
  private static final Map<String, List<String>> UNITS =
      Map.of(
          "63", List.of(PROVINCE, "VN63-TN", "VN63-00"),
          "34", List.of("VN34-68", "VN34-NTB_TN", "VN34-00"));

  private static final Map<String, List<String>> SCOPES =
      Map.of("63", List.of("country", "TN"), "34", List.of("country", "NTB_TN"));

  private static final String DIALOGUES = "dialogues_per_unit_commune";
  private static final String COMPLETENESS = "reporting_completeness";
  private static final String CORPUS = "R00001|synthetic|";

  private final Map<String, String> figuresBefore;
  private final Map<String, String> indicatorsBefore;
  private final Map<String, String> ranksBefore;

  WithoutTheCell(
      Map<String, String> figures, Map<String, String> indicators, Map<String, String> ranks) {
    this.figuresBefore = figures;
    this.indicatorsBefore = indicators;
    this.ranksBefore = ranks;
  }

  /**
   * Figures: the cell's own is blank and its sums are partial, less the cell; and one cell less has
   * been reported. Columns: value, state, reason, sourced value, parts expected, parts reported.
   */
  Map<String, String> figures() {
    Map<String, String> rows = new TreeMap<>();
    UNITS.forEach(
        (frame, units) -> {
          for (String unit : units) {
            String start = CORPUS + frame + "|" + unit + "|" + YEAR + "|";
            String dialogues = start + "dialogues_held|commune|total";
            String[] row = columns(figuresBefore, dialogues);
            boolean own = unit.equals(PROVINCE);
            row[0] = own ? "null" : minus(row[0], cell());
            row[1] = own ? "BLANK" : "PARTIAL";
            row[5] = minus(row[5], BigDecimal.ONE);
            rows.put(dialogues, String.join("|", row));

            String reported = start + "cells_reported|total|total";
            row = columns(figuresBefore, reported);
            row[0] = minus(row[0], BigDecimal.ONE);
            rows.put(reported, String.join("|", row));
          }
        });
    return rows;
  }

  /**
   * Indicators: dialogues a commune have no value any more, completeness is less. Columns:
   * numerator, denominator, value, printed, parts expected, parts reported, status, reason,
   * segment, version.
   */
  Map<String, String> indicators() {
    Map<String, String> rows = new TreeMap<>();
    UNITS.forEach(
        (frame, units) -> {
          for (String unit : units) {
            String start = CORPUS + frame + "|" + unit + "|" + YEAR + "|";
            String[] row = columns(indicatorsBefore, start + DIALOGUES);
            boolean own = unit.equals(PROVINCE);
            row[0] = own ? "null" : minus(row[0], cell());
            row[2] = "null";
            row[3] = "null";
            row[5] = minus(row[5], BigDecimal.ONE);
            row[6] = "NO_VALUE";
            row[7] = own ? "BLANK" : "PARTIAL";
            rows.put(start + DIALOGUES, String.join("|", row));

            row = columns(indicatorsBefore, start + COMPLETENESS);
            row[0] = minus(row[0], BigDecimal.ONE);
            BigDecimal percent =
                new BigDecimal(row[0])
                    .scaleByPowerOfTen(2)
                    .divide(new BigDecimal(row[1]), 1, RoundingMode.HALF_UP);
            row[2] = percent.setScale(6).toPlainString();
            row[3] = percent.toPlainString().replace('.', ',');
            rows.put(start + COMPLETENESS, String.join("|", row));
          }
        });
    return rows;
  }

  /**
   * Ranks, to the reason: the province leaves one ranking and falls in the other, and others move
   * up.
   */
  Map<String, String> ranks() {
    Map<String, String> rows = new TreeMap<>();
    for (String frame : UNITS.keySet()) {
      for (String scope : SCOPES.get(frame)) {
        for (String indicator : List.of(DIALOGUES, COMPLETENESS)) {
          rows.putAll(ranks(frame, scope, indicator));
        }
      }
    }
    return rows;
  }

  /** The groups among which the province is ranked, of the year and of the one after it. */
  Set<String> groups() {
    Set<String> groups = new TreeSet<>();
    for (String frame : UNITS.keySet()) {
      for (String scope : SCOPES.get(frame)) {
        for (String indicator : List.of(DIALOGUES, COMPLETENESS)) {
          for (String year : List.of(YEAR, NEXT_YEAR)) {
            groups.add(CORPUS + frame + "|" + scope + "|" + year + "|" + indicator);
          }
        }
      }
    }
    return groups;
  }

  /** The group of a key: without its unit. */
  static String group(String key) {
    String[] parts = key.split("\\|", -1);
    return Stream.of(0, 1, 2, 3, 5, 6).map(part -> parts[part]).collect(Collectors.joining("|"));
  }

  /** Of a row of the ranking, the columns from the rank to its reason. */
  static String toReason(String row) {
    return Arrays.stream(row.split("\\|", -1)).limit(10).collect(Collectors.joining("|"));
  }

  /** Columns: rank, ties, ranked, all, numerator, denominator, value, printed, status, reason. */
  private Map<String, String> ranks(String frame, String scope, String indicator) {
    String start = CORPUS + frame + "|" + scope + "|";
    String end = "|" + YEAR + "|" + indicator;
    String province = UNITS.get(frame).getFirst();
    String own = start + province + end;
    String[] indicatorNow =
        indicators().get(CORPUS + frame + "|" + province + end).split("\\|", -1);
    String then = columns(ranksBefore, own)[6];
    String now = indicatorNow[2];
    Map<String, String> rows = new TreeMap<>();
    int better = 0;
    int equal = 0;
    for (String key : ranksBefore.keySet()) {
      if (key.startsWith(start) && key.endsWith(end) && !key.equals(own)) {
        String[] row = columns(ranksBefore, key);
        if (!row[0].equals("null")) {
          row[0] = plus(row[0], exceeds(now, row[6]) - exceeds(then, row[6]));
          row[1] = plus(row[1], equals(now, row[6]) - equals(then, row[6]));
          better += exceeds(row[6], now);
          equal += equals(row[6], now);
        }
        row[2] = plus(row[2], now.equals("null") ? -1 : 0);
        rows.put(key, String.join("|", row));
      }
    }
    String[] row = columns(ranksBefore, own);
    boolean left = now.equals("null");
    row[0] = left ? "null" : String.valueOf(1 + better);
    row[1] = left ? "null" : String.valueOf(1 + equal);
    row[2] = plus(row[2], left ? -1 : 0);
    System.arraycopy(indicatorNow, 0, row, 4, 4);
    row[8] = left ? "UNRANKED" : "RANKED";
    row[9] = indicatorNow[7];
    rows.put(own, String.join("|", row));
    rows.entrySet()
        .removeIf(changed -> ranksBefore.get(changed.getKey()).equals(changed.getValue()));
    return rows;
  }

  /** How many dialogues the cell held. */
  private BigDecimal cell() {
    String key = CORPUS + "63|" + PROVINCE + "|" + YEAR + "|dialogues_held|commune|total";
    return new BigDecimal(columns(figuresBefore, key)[0]);
  }

  private static String[] columns(Map<String, String> rows, String key) {
    String row = rows.get(key);
    if (row == null) {
      throw new IllegalArgumentException("No row " + key);
    }
    return row.split("\\|", -1);
  }

  private static String minus(String number, BigDecimal less) {
    return new BigDecimal(number).subtract(less).toPlainString();
  }

  private static String plus(String number, int more) {
    return String.valueOf(Integer.parseInt(number) + more);
  }

  /** 1 when a value is above another; one that is not there is above none. */
  private static int exceeds(String value, String other) {
    return compare(value, other) > 0 ? 1 : 0;
  }

  private static int equals(String value, String other) {
    return value.equals(other) && !value.equals("null") ? 1 : 0;
  }

  private static int compare(String value, String other) {
    return value.equals("null") || other.equals("null")
        ? -1
        : new BigDecimal(value).compareTo(new BigDecimal(other));
  }
}
