package vn.danvan.synthetic;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.danvan.catalogue.DataElement;
import vn.danvan.catalogue.Form;
import vn.danvan.period.Period;

/**
 * What a stock has lost in a period: what the catalogue's balance leaves of the stock at the end of
 * the year before and of what was gained. The size of such a stock is taken from no other element.
 */
record Turnover(Ground ground, Form.Version version, String unitId, Period period) {

  /** The size of an element that counts losses; empty for every other element. */
  Optional<BigDecimal> lost(DataElement element, CellKey key, Map<CellKey, BigDecimal> values) {
    if (period.kind() == Period.Kind.RANGE || !key.level().equals("total")) {
      return Optional.empty();
    }
    return ground.catalogue().elements().values().stream()
        .filter(stock -> stock.balance() != null)
        .filter(stock -> stock.balance().losses().equals(element.code()))
        .findFirst()
        .map(
            stock ->
                before(stock)
                    .add(values.get(total(stock.balance().gains())))
                    .subtract(values.get(total(stock.code()))));
  }

  /** The stock at the end of the year before, of the units that there were then. */
  private BigDecimal before(DataElement stock) {
    Period year =
        ground.catalogue().period(String.valueOf(period.reportingYear() - 1)).orElseThrow();
    List<String> units =
        ground.catalogue().unit(unitId).standsOn(year.lastDay())
            ? List.of(unitId)
            : ground.sizes().ancestors(unitId);
    return units.stream()
        .map(unit -> new TrueValues(ground, versionOf(year), unit, year).alone(stock))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** The version of the same form for another period, or this one when the form serves it not. */
  private Form.Version versionOf(Period other) {
    return ground.catalogue().forms().values().stream()
        .filter(form -> form.versions().contains(version))
        .flatMap(form -> form.version(other.code()).stream())
        .findFirst()
        .orElse(version);
  }

  private static CellKey total(String element) {
    return new CellKey(element, "total", "total");
  }
}
