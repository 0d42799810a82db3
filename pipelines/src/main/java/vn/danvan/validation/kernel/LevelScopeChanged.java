package vn.danvan.validation.kernel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.DataElement;
import vn.danvan.catalogue.DataElement.Axis;
import vn.danvan.catalogue.Rule;

/**
 * LEVEL_SCOPE_CHANGED: a total far from its other years that is as large as the province's own
 * figures of other years, or as all their levels together.
 */
final class LevelScopeChanged implements SeriesRule {
  private static final String OWN = "province";

  private final Catalogue catalogue;
  private final Rule rule;

  LevelScopeChanged(Catalogue catalogue) {
    this.catalogue = catalogue;
    this.rule = catalogue.rule("LEVEL_SCOPE_CHANGED");
  }

  @Override
  public List<SeriesFinding> check(Report report, History history, Peers peers) {
    List<SeriesFinding> findings = new ArrayList<>();
    for (Map.Entry<SeriesKey, BigDecimal> entry : report.values().entrySet()) {
      if (entry.getKey().isTotal() && hasLevels(entry.getKey())) {
        changed(report, history, entry.getKey(), entry.getValue().doubleValue())
            .ifPresent(findings::add);
      }
    }
    return findings;
  }

  private boolean hasLevels(SeriesKey key) {
    DataElement element = catalogue.element(key.element());
    return element.adds(Axis.LEVELS) && element.levels().contains(OWN);
  }

  private Optional<SeriesFinding> changed(
      Report report, History history, SeriesKey total, double value) {
    int year = report.period().reportingYear();
    SortedMap<Integer, Double> totals = history.otherYears(report, total);
    if (Distance.of(rule, totals, year).filter(distance -> distance.isFar(value)).isEmpty()) {
      return Optional.empty();
    }
    SortedMap<Integer, Double> own = history.otherYears(report, total.at(OWN));
    SortedMap<Integer, Double> all = sums(report, history, total);
    return scope(report, total, value, totals, own, "chỉ riêng cấp tỉnh")
        .or(() -> scope(report, total, value, totals, all, "cộng tất cả các cấp"));
  }

  private Optional<SeriesFinding> scope(
      Report report,
      SeriesKey total,
      double value,
      SortedMap<Integer, Double> totals,
      SortedMap<Integer, Double> others,
      String words) {
    return Distance.of(rule, others, report.period().reportingYear())
        .filter(distance -> distance.fits(value))
        .map(
            distance ->
                SeriesFinding.of(
                    rule,
                    report,
                    total,
                    "cùng kỳ các năm khác: " + Words.years(totals),
                    "số này khớp với số %s của các năm khác (%s)"
                        .formatted(words, Words.years(others))));
  }

  /** What all levels of other years add up to, where the province's own and lower ones stand. */
  private SortedMap<Integer, Double> sums(Report report, History history, SeriesKey total) {
    SortedMap<Integer, Double> sums = new TreeMap<>(history.otherYears(report, total.at(OWN)));
    SortedMap<Integer, Double> lower = new TreeMap<>();
    for (String level : List.of("district", "commune")) {
      history
          .otherYears(report, total.at(level))
          .forEach((year, value) -> lower.merge(year, value, Double::sum));
    }
    sums.keySet().retainAll(lower.keySet());
    sums.replaceAll((year, value) -> value + lower.get(year));
    return sums;
  }
}
