package vn.danvan.validation.kernel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.DataElement;
import vn.danvan.catalogue.Rule;

/**
 * OUTLIER: a value far from its other years; where these are too few, far from what the unit's
 * peers report for its size.
 */
final class Outlier implements SeriesRule {
  private final Catalogue catalogue;
  private final Rule rule;

  Outlier(Catalogue catalogue) {
    this.catalogue = catalogue;
    this.rule = catalogue.rule("OUTLIER");
  }

  @Override
  public List<SeriesFinding> check(Report report, History history, Peers peers) {
    List<SeriesFinding> findings = new ArrayList<>();
    for (Map.Entry<SeriesKey, BigDecimal> entry : report.values().entrySet()) {
      SeriesKey key = entry.getKey();
      if (catalogue.element(key.element()).kind() != DataElement.Kind.RATE) {
        SortedMap<Integer, Double> years = history.otherYears(report, key);
        double value = entry.getValue().doubleValue();
        (years.size() >= rule.threshold("least_periods")
                ? besideYears(report, key, value, years)
                : besidePeers(report, key, value, peers))
            .ifPresent(findings::add);
      }
    }
    return findings;
  }

  private Optional<SeriesFinding> besideYears(
      Report report, SeriesKey key, double value, SortedMap<Integer, Double> years) {
    Expectation expected =
        Expectation.of(years, report.period().reportingYear(), rule.threshold("relative_noise"));
    return isFar(value, expected, "least_ratio") && isNoRepeatedLow(value, expected, years)
        ? Optional.of(
            finding(
                report,
                key,
                expected,
                "cùng kỳ các năm khác của đơn vị (%s)".formatted(Words.years(years))))
        : Optional.empty();
  }

  /** Where another year was as low, such as where nothing happened, little is not strange. */
  private static boolean isNoRepeatedLow(
      double value, Expectation expected, SortedMap<Integer, Double> years) {
    return value > expected.size() || years.values().stream().noneMatch(other -> other <= value);
  }

  private Optional<SeriesFinding> besidePeers(
      Report report, SeriesKey key, double value, Peers peers) {
    Optional<Double> size = report.size(key.level());
    Optional<PeerRate> rate =
        peers.rate(report, key).filter(of -> of.peers() >= rule.threshold("least_peers"));
    if (size.isEmpty() || rate.isEmpty()) {
      return Optional.empty();
    }
    Expectation expected = rate.get().expectation(size.get(), rule.threshold("relative_noise"));
    return isFar(value, expected, "peer_ratio")
        ? Optional.of(
            finding(
                report,
                key,
                expected,
                "%d đơn vị cùng loại trong cùng kỳ, tính theo quy mô đơn vị"
                    .formatted(expected.basis())))
        : Optional.empty();
  }

  private boolean isFar(double value, Expectation expected, String ratio) {
    return Math.max(value, expected.size()) >= rule.threshold("least_value")
        && Math.abs(expected.z(value)) >= rule.threshold("robust_z")
        && expected.ratio(value) >= rule.threshold(ratio);
  }

  private SeriesFinding finding(Report report, SeriesKey key, Expectation expected, String detail) {
    return SeriesFinding.of(rule, report, key, Words.about(expected.size()), detail);
  }
}
