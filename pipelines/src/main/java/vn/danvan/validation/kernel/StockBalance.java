package vn.danvan.validation.kernel;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.DataElement;
import vn.danvan.catalogue.Rule;
import vn.danvan.period.Period;

/**
 * STOCK_BALANCE_MISMATCH: a stock at the end of a year is that of the year before, and what was
 * gained, without what was lost; a little less or more is tolerated.
 */
final class StockBalance implements SeriesRule {
  private final Catalogue catalogue;
  private final Rule rule;

  StockBalance(Catalogue catalogue) {
    this.catalogue = catalogue;
    this.rule = catalogue.rule("STOCK_BALANCE_MISMATCH");
  }

  @Override
  public List<SeriesFinding> check(Report report, History history, Peers peers) {
    if (report.period().kind() != Period.Kind.YEAR) {
      return List.of();
    }
    return catalogue.elements().values().stream()
        .filter(element -> element.balance() != null)
        .flatMap(element -> check(element, report, history).stream())
        .toList();
  }

  private Optional<SeriesFinding> check(DataElement element, Report report, History history) {
    SeriesKey key = SeriesKey.total(element.code());
    Optional<BigDecimal> stock = report.value(key);
    Optional<BigDecimal> before = history.ownValue(report, report.periodYearsBefore(1), key);
    Optional<BigDecimal> gained = report.value(SeriesKey.total(element.balance().gains()));
    Optional<BigDecimal> lost = report.value(SeriesKey.total(element.balance().losses()));
    if (stock.isEmpty() || before.isEmpty() || gained.isEmpty() || lost.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal balance = before.get().add(gained.get()).subtract(lost.get());
    double difference = stock.get().subtract(balance).abs().doubleValue();
    double tolerance =
        Math.max(
            rule.threshold("tolerance_value"),
            rule.threshold("tolerance_share") * before.get().doubleValue());
    return difference <= tolerance
        ? Optional.empty()
        : Optional.of(
            SeriesFinding.of(
                rule,
                report,
                key,
                Words.number(balance),
                "cuối năm trước %s, tăng %s, giảm %s"
                    .formatted(
                        Words.number(before.get()),
                        Words.number(gained.get()),
                        Words.number(lost.get()))));
  }
}
