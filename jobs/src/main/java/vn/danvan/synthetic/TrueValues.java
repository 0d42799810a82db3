package vn.danvan.synthetic;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.DataElement;
import vn.danvan.catalogue.Form;

/**
 * What really happened in a province in a year: every value of a form, free of faults. Totals are
 * the sums of their levels, and the catalogue's constraints hold at every level.
 */
final class TrueValues {
  private static final String TOTAL = "total";
  private static final int MIDDLE_YEAR = 2020;

  private final Catalogue catalogue;
  private final Magnitudes magnitudes;
  private final ProvinceSizes sizes;
  private final KeyedRandom random;
  private final String unitId;
  private final int year;
  private final Map<String, List<String>> levels;
  private final Map<String, String> drafts;
  private final Map<CellKey, Long> known = new HashMap<>();
  private final Set<CellKey> underway = new HashSet<>();

  /**
   * @param drafts elements whose numbers of this year differ from the final ones, each with the
   *     draft's name
   */
  TrueValues(
      Catalogue catalogue,
      Magnitudes magnitudes,
      KeyedRandom random,
      Form.Version version,
      String unitId,
      int year,
      Map<String, String> drafts) {
    this.catalogue = catalogue;
    this.magnitudes = magnitudes;
    this.sizes = new ProvinceSizes(catalogue, magnitudes, random);
    this.random = random;
    this.unitId = unitId;
    this.year = year;
    this.drafts = drafts;
    this.levels =
        version
            .rows()
            .filter(row -> row.breakdown().equals(TOTAL))
            .collect(Collectors.toMap(Form.Row::element, Form.Row::levels, (a, b) -> a));
  }

  /** Every value that the form asks for, in its order. */
  Map<CellKey, Long> all(Form.Version version) {
    Map<CellKey, Long> values = new LinkedHashMap<>();
    version
        .rows()
        .forEach(
            row ->
                row.levels()
                    .forEach(
                        level ->
                            values.put(
                                new CellKey(row.element(), level, row.breakdown()),
                                value(row.element(), level, row.breakdown()))));
    return values;
  }

  private long value(String element, String level, String breakdown) {
    CellKey key = new CellKey(element, level, breakdown);
    Long value = known.get(key);
    if (value == null) {
      underway.add(key);
      value = level.equals(TOTAL) ? total(element, breakdown) : drawn(element, level, breakdown);
      known.put(key, value);
    }
    return value;
  }

  private long total(String element, String breakdown) {
    List<String> parts =
        levels.getOrDefault(element, List.of()).stream().filter(l -> !l.equals(TOTAL)).toList();
    return parts.isEmpty()
        ? drawn(element, TOTAL, breakdown)
        : parts.stream().mapToLong(part -> value(element, part, breakdown)).sum();
  }

  private long drawn(String element, String level, String breakdown) {
    Magnitudes.Magnitude magnitude = magnitudes.of(element, level);
    double base = base(magnitude.of(), level);
    double factor =
        overAncestors(
            unit ->
                random.between(magnitude.low(), magnitude.high(), unit, element, level, breakdown));
    if (!magnitude.constant()) {
      factor *= drift(element, level, breakdown, magnitude.share()) * season(magnitude, element);
    }
    long value = Math.round(base * (magnitude.share() ? Math.min(1, factor) : factor));
    return bounded(element, level, magnitude.share() ? Math.min(value, (long) base) : value);
  }

  private double base(String of, String level) {
    return switch (of) {
      case "one" -> 1;
      case "communes" -> sizes.communes(unitId, year);
      case "districts" -> sizes.districts(unitId);
      case "villages" -> sizes.villages(unitId);
      default -> value(of, level, TOTAL);
    };
  }

  /**
   * Slow change over the years and a little noise in each; shares and stocks move less than events.
   */
  private double drift(String element, String level, String breakdown, boolean share) {
    boolean stock = catalogue.element(element).kind() == DataElement.Kind.STOCK;
    double trend =
        overAncestors(
            unit -> random.between(-0.03, 0.06, unit, element, level, breakdown, "trend"));
    double noise =
        random.around(
            unitId, year, element, level, breakdown, drafts.getOrDefault(element, "noise"));
    double calm = share ? 0.25 : stock ? 0.2 : 1;
    return Math.exp(trend * calm * (year - MIDDLE_YEAR)) * (1 + 0.12 * calm * noise);
  }

  private double season(Magnitudes.Magnitude magnitude, String element) {
    if (catalogue.element(element).kind() == DataElement.Kind.STOCK || magnitude.share()) {
      return 1;
    }
    boolean merged = catalogue.unit(unitId).era().equals("34");
    return switch (magnitude.of()) {
      case "communes" -> eventYear() * (merged ? magnitudes.communesAfterMerger() : 1);
      case "districts" -> eventYear() * (merged ? magnitudes.districtsIn2025() : 1);
      case "one" -> eventYear();
      default -> 1;
    };
  }

  private double eventYear() {
    return magnitudes.eventYears().getOrDefault(year, 1.0);
  }

  private double overAncestors(ToDoubleFunction<String> draw) {
    // A merged province behaves like the provinces that it consists of.
    return sizes.ancestors(unitId).stream().mapToDouble(draw).average().orElseThrow();
  }

  private long bounded(String element, String level, long value) {
    long bounded = Math.max(0, value);
    for (DataElement.Constraint constraint : catalogue.element(element).constraints()) {
      CellKey bound = new CellKey(constraint.element(), level, TOTAL);
      boolean comparable = levels.getOrDefault(constraint.element(), List.of()).contains(level);
      // Two elements may each be bounded by the other; the one that was asked for first gives way.
      if (comparable && (known.containsKey(bound) || !underway.contains(bound))) {
        long other = value(constraint.element(), level, TOTAL);
        bounded =
            switch (constraint.relation()) {
              case AT_MOST -> Math.min(bounded, other);
              case AT_LEAST -> Math.max(bounded, other);
            };
      }
    }
    return bounded;
  }
}
