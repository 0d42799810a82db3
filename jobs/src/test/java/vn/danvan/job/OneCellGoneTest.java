package vn.danvan.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The same world twice, the second time with one cell of one predecessor empty. What depends on the
 * cell changes as it must, and nothing else does, in any row of the figures, indicators and ranks.
 */
class OneCellGoneTest {
  private static final String FIGURES = "mart.figure";
  private static final String INDICATORS = "mart.indicator_value";
  private static final String RANKS = "mart.ranking";

  /** With how many columns of key each table begins. */
  private static final Map<String, Integer> KEYS = Map.of(FIGURES, 8, INDICATORS, 6, RANKS, 7);

  private static Map<String, Map<String, String>> before;
  private static Map<String, Map<String, String>> after;
  private static WithoutTheCell expected;

  @BeforeAll
  static void theSameWorldTwice() {
    before = rows(EightProvinces.asReported());
    TestHome home =
        EightProvinces.published(
            EightProvinces.with(
                EightProvinces.sent(),
                WithoutTheCell.PROVINCE,
                WithoutTheCell.YEAR,
                WithoutTheCell.CELL,
                EightProvinces.text("")),
            Path.of("target", "one-cell-gone"));
    after = rows(home);
    expected = new WithoutTheCell(before.get(FIGURES), before.get(INDICATORS), ranks(before));
  }

  @Test
  void theFiguresThatHoldTheCellChangeAndNoOther() {
    assertThat(changed(FIGURES)).containsExactlyInAnyOrderEntriesOf(expected.figures());
  }

  @Test
  void theIndicatorsOfThoseFiguresChangeAndNoOther() {
    assertThat(changed(INDICATORS)).containsExactlyInAnyOrderEntriesOf(expected.indicators());
  }

  @Test
  void theRanksAmongWhichTheProvinceStoodChangeAndNoOther() {
    assertThat(changed(ranks(before), ranks(after)))
        .containsExactlyInAnyOrderEntriesOf(expected.ranks());
  }

  /** What is said of a rank is said of it among its group, and of its group among the last one. */
  @Test
  void whatIsSaidOfRanksChangesInThoseGroupsAndInTheirNextYearAndInNoOther() {
    Set<String> groups = new TreeSet<>();
    changed(RANKS).keySet().forEach(key -> groups.add(WithoutTheCell.group(key)));
    assertThat(groups).isEqualTo(expected.groups());
  }

  @Test
  void othersMoveUpInEachScopeOfBothFrames() {
    Set<String> moved = new TreeSet<>();
    expected
        .ranks()
        .forEach(
            (key, row) -> {
              String rank = row.substring(0, row.indexOf('|'));
              if (!rank.equals("null") && !before.get(RANKS).get(key).startsWith(rank + "|")) {
                moved.add(key.substring(0, key.indexOf("|VN")));
              }
            });
    assertThat(moved)
        .containsExactlyInAnyOrder(
            "R00001|synthetic|63|country",
            "R00001|synthetic|63|TN",
            "R00001|synthetic|34|country",
            "R00001|synthetic|34|NTB_TN");
  }

  /**
   * The rows that are not as before, as they are now; a row that went or came would be among them.
   */
  private static Map<String, String> changed(String table) {
    return changed(before.get(table), after.get(table));
  }

  private static Map<String, String> changed(
      Map<String, String> before, Map<String, String> after) {
    Map<String, String> changed = new TreeMap<>();
    Set<String> keys = new TreeSet<>(before.keySet());
    keys.addAll(after.keySet());
    for (String key : keys) {
      if (!Objects.equals(before.get(key), after.get(key))) {
        changed.put(key, String.valueOf(after.get(key)));
      }
    }
    return changed;
  }

  /**
   * The ranks, and of each row what the cell's own arithmetic gives: from the rank to its reason.
   */
  private static Map<String, String> ranks(Map<String, Map<String, String>> tables) {
    Map<String, String> ranks = new HashMap<>(tables.get(RANKS));
    ranks.replaceAll((key, row) -> WithoutTheCell.toReason(row));
    return ranks;
  }

  /** All rows of the three tables as texts, by the text of their keys. */
  private static Map<String, Map<String, String>> rows(TestHome home) {
    return home.ask(
        warehouse -> {
          Map<String, Map<String, String>> tables = new HashMap<>();
          KEYS.forEach(
              (table, columns) -> {
                Map<String, String> rows = new HashMap<>();
                for (Row row : warehouse.spark().sql("SELECT * FROM " + table).collectAsList()) {
                  String key = text(row, 0, columns);
                  assertThat(rows.put(key, text(row, columns, row.length()))).as(key).isNull();
                }
                tables.put(table, rows);
              });
          return tables;
        });
  }

  private static String text(Row row, int from, int to) {
    Object[] columns = new Object[to - from];
    Arrays.setAll(columns, column -> row.get(from + column));
    return Arrays.stream(columns).map(Objects::toString).collect(Collectors.joining("|"));
  }
}
