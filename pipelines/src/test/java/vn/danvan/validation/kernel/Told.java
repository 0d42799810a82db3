package vn.danvan.validation.kernel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.danvan.catalogue.Catalogue;

/** What one unit told over the years, and what a rule makes of one of its reports. */
final class Told {
  private final Catalogue catalogue;
  private final Map<String, Map<SeriesKey, BigDecimal>> reports = new LinkedHashMap<>();
  private final Map<String, String> units = new HashMap<>();
  private Peers peers = Peers.NONE;

  Told(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** A number: {@code element}, {@code element/level} or with a breakdown behind that. */
  Told number(String period, String fact, double value) {
    reports
        .computeIfAbsent(period, code -> new LinkedHashMap<>())
        .put(key(fact), BigDecimal.valueOf(value).stripTrailingZeros());
    return this;
  }

  /** One number for each year from a year on. */
  Told years(int first, String fact, double... values) {
    for (int i = 0; i < values.length; i++) {
      number(String.valueOf(first + i), fact, values[i]);
    }
    return this;
  }

  /** The same number for each year from a year to another. */
  Told always(int first, int last, String fact, double value) {
    for (int year = first; year <= last; year++) {
      number(String.valueOf(year), fact, value);
    }
    return this;
  }

  /** Under another identity of the unit. */
  Told by(String unitId, String period) {
    units.put(period, unitId);
    return this;
  }

  /** Every value has the same peers. */
  Told among(PeerRate rate) {
    peers = (report, key) -> Optional.of(rate);
    return this;
  }

  static SeriesKey key(String fact) {
    String[] parts = fact.split("/", -1);
    return new SeriesKey(
        parts[0], parts.length > 1 ? parts[1] : "total", parts.length > 2 ? parts[2] : "total");
  }

  /** Whole findings against the report on a period. */
  List<SeriesFinding> wholeFindings(SeriesRule rule, String period) {
    List<Report> all = all();
    Report report =
        all.stream().filter(one -> one.period().code().equals(period)).findFirst().orElseThrow();
    return rule.check(report, new History(all), peers);
  }

  /** Of each finding what it is against. */
  List<String> found(SeriesRule rule, String period) {
    return wholeFindings(rule, period).stream()
        .map(finding -> finding.key().element() + "/" + finding.key().level())
        .toList();
  }

  private List<Report> all() {
    List<Report> all = new ArrayList<>();
    reports.forEach(
        (period, values) -> {
          Map<String, BigDecimal> sizes = new HashMap<>();
          for (String element : Report.SIZES) {
            BigDecimal size = values.get(SeriesKey.total(element));
            if (size != null) {
              sizes.put(element, size);
            }
          }
          all.add(
              new Report(
                  "s-" + period,
                  units.getOrDefault(period, "VN63-15"),
                  catalogue.period(period).orElseThrow(),
                  values,
                  sizes));
        });
    return all;
  }
}
