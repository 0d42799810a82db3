package vn.danvan.validation.kernel;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.danvan.period.Period;

/**
 * What one unit reported, period by period. A province that a reform left unchanged is one unit
 * with two identities; its communes were merged, so that only single values compare across.
 *
 * @param reports of years and half-years; where two state the same, the first speaks
 */
public record History(List<Report> reports) {

  public History {
    reports =
        reports.stream()
            .filter(report -> report.period().kind() != Period.Kind.RANGE)
            .sorted(Comparator.comparing(report -> report.period().code()))
            .toList();
  }

  /** What was reported for a period, under whichever identity. */
  Optional<BigDecimal> value(String period, SeriesKey key) {
    return reports.stream()
        .filter(report -> report.period().code().equals(period))
        .flatMap(report -> report.value(key).stream())
        .findFirst();
  }

  /** What was reported for a period under the report's own identity. */
  Optional<BigDecimal> ownValue(Report report, String period, SeriesKey key) {
    return reports.stream()
        .filter(other -> other.unitId().equals(report.unitId()))
        .filter(other -> other.period().code().equals(period))
        .flatMap(other -> other.value(key).stream())
        .findFirst();
  }

  /** The same value in the same part of other years, under the report's own identity, by year. */
  SortedMap<Integer, Double> otherYears(Report report, SeriesKey key) {
    SortedMap<Integer, Double> years = new TreeMap<>();
    for (Report other : reports) {
      if (compares(other, report)) {
        other
            .value(key)
            .ifPresent(
                value -> years.putIfAbsent(other.period().reportingYear(), value.doubleValue()));
      }
    }
    return years;
  }

  /** Whether two reports are of one identity, for the same part of two years. */
  private static boolean compares(Report one, Report other) {
    return one.unitId().equals(other.unitId())
        && !one.period().code().equals(other.period().code())
        && one.period().code().substring(4).equals(other.period().code().substring(4));
  }
}
