package vn.danvan.ranking;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Set;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.CatalogueReader;
import vn.danvan.catalogue.Indicator;
import vn.danvan.catalogue.Unit;

/** A cell of a province's file that is gone, and what depends on it. */
record GoneCell(String unit, String period, String element, String level, String breakdown) {
  private static final Catalogue CATALOGUE = CatalogueReader.shipped();

  /** The corpus that is whole but for this cell. */
  String corpus() {
    return "without " + this;
  }

  String fact() {
    return String.join(" ", element, level, breakdown);
  }

  String form() {
    return period.length() == 4 ? "DV-01" : "DV-02";
  }

  String successor() {
    return CATALOGUE.unit(unit).successor();
  }

  /** The province, what it became, and the regions and countries in which they lie. */
  Set<String> units() {
    return Set.of(
        unit,
        successor(),
        Unit.regionOf("63", CATALOGUE.unit(unit).region()),
        Unit.regionOf("34", CATALOGUE.unit(successor()).region()),
        Unit.countryOf("63"),
        Unit.countryOf("34"));
  }

  /** Whether nothing is left of the figure of a unit. */
  boolean isAllOf(String other) {
    boolean unchanged = CATALOGUE.unit(unit).succession().equals("unchanged");
    return other.equals(unit) || (unchanged && other.equals(successor()));
  }

  /** The indicators that have the cell as a term. */
  Set<String> indicators() {
    return CATALOGUE.indicators().values().stream()
        .filter(indicator -> indicator.terms().anyMatch(this::is))
        .map(Indicator::code)
        .collect(toSet());
  }

  /** Why such an indicator has no value for a unit. */
  String reason(String indicator, String ofUnit) {
    List<Indicator.Term> numerator = CATALOGUE.indicator(indicator).numerator();
    if (!numerator.stream().allMatch(this::isAskedFor)) {
      return "NOT_APPLICABLE";
    }
    if (!isAllOf(ofUnit)) {
      return "PARTIAL";
    }
    return numerator.stream().anyMatch(this::is) ? "BLANK" : "DENOMINATOR_MISSING";
  }

  private boolean is(Indicator.Term term) {
    return term.element().equals(element)
        && term.level().equals(level)
        && term.breakdown().equals(breakdown);
  }

  /** Whether the form of the cell's period asks for a term. */
  private boolean isAskedFor(Indicator.Term term) {
    return CATALOGUE
        .formVersion(form(), period)
        .orElseThrow()
        .rows()
        .anyMatch(
            row ->
                row.element().equals(term.element())
                    && row.breakdown().equals(term.breakdown())
                    && row.levels().contains(term.level()));
  }
}
