package vn.danvan.validation.kernel;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.danvan.period.Period;

/**
 * What one unit reported, period by period. A province that a reform left unchanged is one unit
 * with two identities; its communes were merged, so that only single values compare across.
 */
public final class History {
  private final Map<String, List<Report>> byPeriod;
  private final Map<Line, List<Report>> byLine;

  /** Reports of one identity that compare: years, first halves or second halves. */
  private record Line(String unitId, String part) {
    static Line of(Report report) {
      return new Line(report.unitId(), report.part());
    }
  }

  /**
   * The history that reports tell.
   *
   * @param reports where two state the same, the first speaks; those of a range of days tell
   *     nothing
   */
  public History(List<Report> reports) {
    List<Report> comparable =
        reports.stream().filter(report -> report.period().kind() != Period.Kind.RANGE).toList();
    byPeriod = comparable.stream().collect(Collectors.groupingBy(report -> report.period().code()));
    byLine = comparable.stream().collect(Collectors.groupingBy(Line::of));
  }

  /** What was reported for a period, under whichever identity. */
  Optional<BigDecimal> value(String period, SeriesKey key) {
    return byPeriod.getOrDefault(period, List.of()).stream()
        .flatMap(report -> report.value(key).stream())
        .findFirst();
  }

  /** What was reported for a period under the report's own identity. */
  Optional<BigDecimal> ownValue(Report report, String period, SeriesKey key) {
    return byPeriod.getOrDefault(period, List.of()).stream()
        .filter(other -> other.unitId().equals(report.unitId()))
        .flatMap(other -> other.value(key).stream())
        .findFirst();
  }

  /** The same value in the same part of other years, under the report's own identity, by year. */
  SortedMap<Integer, Double> otherYears(Report report, SeriesKey key) {
    SortedMap<Integer, Double> years = new TreeMap<>();
    for (Report other : byLine.getOrDefault(Line.of(report), List.of())) {
      BigDecimal value = other.values().get(key);
      int year = other.period().reportingYear();
      if (value != null && year != report.period().reportingYear()) {
        years.putIfAbsent(year, value.doubleValue());
      }
    }
    return years;
  }
}
