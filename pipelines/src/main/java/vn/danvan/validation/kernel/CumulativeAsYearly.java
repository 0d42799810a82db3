package vn.danvan.validation.kernel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.DataElement;
import vn.danvan.catalogue.Rule;
import vn.danvan.period.Period;

/**
 * CUMULATIVE_AS_YEARLY: a yearly event that is as large as those of the years before and what is
 * expected of this one together. One value must be far off; values that are less far tell something
 * when several elements of the file are so.
 */
final class CumulativeAsYearly implements SeriesRule {
  private final Catalogue catalogue;
  private final Rule rule;

  CumulativeAsYearly(Catalogue catalogue) {
    this.catalogue = catalogue;
    this.rule = catalogue.rule("CUMULATIVE_AS_YEARLY");
  }

  /** A value that years before explain. */
  private record Suspect(SeriesFinding finding, boolean far) {}

  /** Years before whose sum is in the value. */
  private record Sum(int years, double value) {}

  @Override
  public List<SeriesFinding> check(Report report, History history, Peers peers) {
    if (report.period().kind() != Period.Kind.YEAR) {
      return List.of();
    }
    List<Suspect> suspects = new ArrayList<>();
    for (Map.Entry<SeriesKey, BigDecimal> entry : report.values().entrySet()) {
      SeriesKey key = entry.getKey();
      if (catalogue.element(key.element()).kind() == DataElement.Kind.SUM) {
        suspect(report, history, key, entry.getValue().doubleValue()).ifPresent(suspects::add);
      }
    }
    boolean joint =
        suspects.stream().map(suspect -> suspect.finding().key().element()).distinct().count()
            >= rule.threshold("joint_elements");
    return suspects.stream()
        .filter(suspect -> joint || suspect.far())
        .map(Suspect::finding)
        .toList();
  }

  private Optional<Suspect> suspect(Report report, History history, SeriesKey key, double value) {
    int year = report.period().reportingYear();
    SortedMap<Integer, Double> years = history.otherYears(report, key);
    return Distance.of(rule, years, year)
        .filter(distance -> value > distance.expectation().size())
        .filter(distance -> distance.isFar(value, rule.threshold("joint_z")))
        .flatMap(
            distance ->
                sum(years, year, value, distance)
                    .map(
                        sum ->
                            new Suspect(
                                finding(report, key, years, sum, distance),
                                distance.isFar(value))));
  }

  /** The years before that leave what is expected of this one. */
  private Optional<Sum> sum(
      SortedMap<Integer, Double> years, int year, double value, Distance distance) {
    List<Sum> sums = new ArrayList<>();
    double sum = 0;
    int most = (int) rule.threshold("most_years");
    for (int before = 1; before <= most && years.containsKey(year - before); before++) {
      sum += years.get(year - before);
      if (value >= sum && distance.fits(value - sum)) {
        sums.add(new Sum(before, sum));
      }
    }
    return sums.stream()
        .min(
            Comparator.comparingDouble(
                one -> Math.abs(distance.expectation().z(value - one.value()))));
  }

  private SeriesFinding finding(
      Report report, SeriesKey key, SortedMap<Integer, Double> years, Sum sum, Distance distance) {
    int year = report.period().reportingYear();
    return SeriesFinding.of(
        rule,
        report,
        key,
        Words.years(years.subMap(year - sum.years(), year)),
        "cộng các năm trước được %s, riêng năm nay dự kiến khoảng %s"
            .formatted(
                Words.number(BigDecimal.valueOf(sum.value())),
                Words.about(distance.expectation().size())));
  }
}
