package vn.danvan.validation.kernel;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.danvan.period.Period;

/**
 * The numbers that one submission states of one unit for one year or half-year; what is blank,
 * wrong or excluded is not among them.
 *
 * @param values in the order of the file
 * @param sizes how many units the unit consists of, by the element that counts them
 */
public record Report(
    String submission,
    String unitId,
    Period period,
    Map<SeriesKey, BigDecimal> values,
    Map<String, BigDecimal> sizes) {
  private static final String COMMUNES = "communes_total";
  private static final String DISTRICTS = "districts";

  /** The elements that tell a unit's size. */
  public static final List<String> SIZES = List.of(COMMUNES, DISTRICTS);

  public Report {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    sizes = Map.copyOf(sizes);
  }

  Optional<BigDecimal> value(SeriesKey key) {
    return Optional.ofNullable(values.get(key));
  }

  /** By how many units a value of a level is divided before it is held against peers. */
  public Optional<Double> size(String level) {
    return level.equals("province")
        ? Optional.of(1.0)
        : Optional.ofNullable(sizes.get(level.equals("district") ? DISTRICTS : COMMUNES))
            .map(BigDecimal::doubleValue)
            .filter(size -> size > 0);
  }

  /** The part of its year: empty for the whole, {@code -S1} or {@code -S2}. */
  String part() {
    return period.code().substring(4);
  }

  /** The code of the same part of an earlier year. */
  String periodYearsBefore(int years) {
    return period.reportingYear() - years + part();
  }
}
