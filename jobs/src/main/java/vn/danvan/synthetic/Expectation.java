package vn.danvan.synthetic;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import vn.danvan.catalogue.DataElement;
import vn.danvan.period.Period;

/**
 * How large the values of a province are in a period before anything bounds them: a base times a
 * habit of the province, which drifts slowly over the years, with a little noise in each period.
 */
final class Expectation {
  private static final int MIDDLE_YEAR = 2020;

  private final Ground ground;
  private final String unitId;
  private final Period period;
  private final boolean merged;
  private final List<String> ancestors;
  private final long communes;
  private final long districts;
  private final long villages;

  Expectation(Ground ground, String unitId, Period period) {
    this.ground = ground;
    this.unitId = unitId;
    this.period = period;
    this.merged = ground.catalogue().unit(unitId).era().equals("34");
    this.ancestors = ground.sizes().ancestors(unitId);
    this.communes = ground.sizes().communes(unitId, period.reportingYear());
    this.districts = ground.sizes().districts(unitId);
    this.villages = ground.sizes().villages(unitId);
  }

  /**
   * The size of a value.
   *
   * @param noise name of the noise: another one gives another draft of the same value
   * @param values those that were drawn before
   */
  BigDecimal amount(
      DataElement element, String level, String noise, Map<CellKey, BigDecimal> values) {
    Magnitudes.Magnitude magnitude = ground.magnitudes().of(element.code(), level);
    double base = base(magnitude.of(), level, values);
    double factor =
        overAncestors(
            unit ->
                random().between(magnitude.low(), magnitude.high(), unit, element.code(), level));
    if (!magnitude.constant()) {
      factor *= drift(element, level, noise, magnitude.share());
      factor = magnitude.share() ? Math.min(1, factor) : factor;
      factor *= season(magnitude, element);
    }
    return BigDecimal.valueOf(base * factor);
  }

  private double base(String of, String level, Map<CellKey, BigDecimal> values) {
    return switch (of) {
      case "one" -> 1;
      case "communes" -> communes;
      case "districts" -> districts;
      case "villages" -> villages;
      default -> {
        CellKey total = new CellKey(of, "total", "total");
        BigDecimal value = values.getOrDefault(total.at(level), values.get(total));
        yield value == null ? 0 : value.doubleValue();
      }
    };
  }

  /** Shares and stocks move less than events. */
  private double drift(DataElement element, String level, String noise, boolean share) {
    double trend =
        overAncestors(unit -> random().between(-0.03, 0.06, unit, element.code(), level, "trend"));
    double deviation = random().around(unitId, period.code(), element.code(), level, noise);
    double calm = share ? 0.25 : isEvent(element) ? 1 : 0.2;
    return Math.exp(trend * calm * (period.reportingYear() - MIDDLE_YEAR))
        * (1 + 0.12 * calm * deviation);
  }

  /**
   * What the length of the period and the times do to events. One that is a part of other events
   * follows them.
   */
  private double season(Magnitudes.Magnitude magnitude, DataElement element) {
    DataElement base = ground.catalogue().elements().get(magnitude.of());
    if (!isEvent(element) || (base != null && isEvent(base))) {
      return 1;
    }
    double length =
        switch (period.kind()) {
          case YEAR, RANGE -> 1;
          case HALF -> {
            Magnitudes.Range half = ground.magnitudes().halfOfYear();
            yield random()
                .between(half.low(), half.high(), unitId, period.code(), element.code(), "half");
          }
        };
    return magnitude.share() ? length : length * times(magnitude.of());
  }

  private double times(String base) {
    Magnitudes magnitudes = ground.magnitudes();
    double year = magnitudes.eventYears().getOrDefault(period.reportingYear(), 1.0);
    return switch (base) {
      case "communes" -> year * (merged ? magnitudes.communesAfterMerger() : 1);
      case "districts" -> year * (districtsEndWithin() ? magnitudes.districtsIn2025() : 1);
      default -> year;
    };
  }

  private boolean districtsEndWithin() {
    LocalDate end = ground.catalogue().element("districts").validTo();
    return end != null && ground.districtsExistIn(period) && end.isBefore(period.lastDay());
  }

  private static boolean isEvent(DataElement element) {
    return switch (element.kind()) {
      case SUM, CUMULATIVE, COUNT_DISTINCT -> true;
      case STOCK, RATE -> false;
    };
  }

  private double overAncestors(ToDoubleFunction<String> draw) {
    // A merged province behaves like the provinces that it consists of.
    return ancestors.stream().mapToDouble(draw).average().orElseThrow();
  }

  private KeyedRandom random() {
    return ground.random();
  }
}
