package vn.danvan.ranking.kernel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import vn.danvan.catalogue.Indicator;
import vn.danvan.catalogue.RankingMethod;

/** Groups as a test writes them down: "x/n" for each unit, "-" for one without a value. */
final class Invented {
  static final RankingMethod METHOD =
      new RankingMethod(0.95, 0.998, 0.8, 10, 20_000, 20250701, 5, 0.5, 0.1, 2);

  private Invented() {}

  /** A group of units U00, U01 and so on. */
  static Group group(String period, Indicator.Method method, int direction, String... figures) {
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < figures.length; i++) {
      entries.add(entry("U%02d".formatted(i), method, figures[i], 1, 0, false));
    }
    return new Group("invented", period, method, direction, BigDecimal.ONE, entries);
  }

  static Entry entry(
      String unit,
      Indicator.Method method,
      String figure,
      int parts,
      int segment,
      boolean revised) {
    if (figure.equals("-")) {
      return new Entry(unit, null, null, null, parts, segment, revised);
    }
    String[] sides = figure.split("/");
    BigDecimal x = new BigDecimal(sides[0]);
    BigDecimal n = new BigDecimal(sides[1]);
    BigDecimal value = method == Indicator.Method.COUNT ? x : x.divide(n, 3, RoundingMode.HALF_UP);
    return new Entry(unit, x, n, value, parts, segment, revised);
  }

  /** What is said of a group that has no year before. */
  static List<RankedUnit> ranked(Group group) {
    return new SeriesRanking(METHOD, "test").next(group, null, computation -> false);
  }

  /** What is said of the second of two years. */
  static List<RankedUnit> ranked(Group before, Group now) {
    SeriesRanking series = new SeriesRanking(METHOD, "test");
    series.next(before, null, computation -> false);
    return series.next(now, before.period(), computation -> false);
  }
}
