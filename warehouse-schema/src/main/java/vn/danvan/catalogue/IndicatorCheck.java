package vn.danvan.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.danvan.catalogue.CatalogueCheck.Place;
import vn.danvan.catalogue.DataElement.Axis;
import vn.danvan.catalogue.Indicator.Term;

/** Indicators: each term leads to a cell of a form, and no sum counts anything twice. */
final class IndicatorCheck {
  /** Decimals to which sums of terms are exact. */
  private static final int SUM_DECIMALS = 6;

  private final Catalogue catalogue;
  private final CatalogueCheck check;

  IndicatorCheck(Catalogue catalogue, CatalogueCheck check) {
    this.catalogue = catalogue;
    this.check = check;
  }

  void check() {
    for (Indicator indicator : catalogue.indicators().values()) {
      side(indicator, "numerator", indicator.numerator());
      side(indicator, "denominator", indicator.denominator());
      check.require(
          (indicator.method() == Indicator.Method.COUNT) == indicator.denominator().isEmpty(),
          Place.of(indicator.code(), "denominator"),
          "indicator %s is a %s: only a count has no denominator",
          indicator.code(),
          indicator.method().name().toLowerCase(java.util.Locale.ROOT));
      check.require(
          indicator.validFrom() == null
              || indicator.validTo() == null
              || !indicator.validTo().isBefore(indicator.validFrom()),
          Place.of(indicator.code(), "valid_to"),
          "indicator %s ends before it begins",
          indicator.code());
      check.require(
          indicator.breaks().stream().map(Indicator.Break::from).distinct().count()
              == indicator.breaks().size(),
          Place.of(indicator.code(), "breaks"),
          "indicator %s has two breaks on one day",
          indicator.code());
    }
  }

  private void side(Indicator indicator, String side, List<Term> terms) {
    for (int i = 0; i < terms.size(); i++) {
      Place place = Place.of(indicator.code(), side, i);
      DataElement element = catalogue.elements().get(terms.get(i).element());
      check.require(
          element != null,
          place,
          "indicator %s uses the unknown element %s",
          indicator.code(),
          terms.get(i).element());
      if (element != null) {
        term(indicator, element, terms.get(i), place);
        Term term = terms.get(i);
        List<Term> before = terms.subList(0, i);
        check.require(
            before.stream().noneMatch(other -> countsTwice(other, term)),
            place,
            "indicator %s sums %s twice: as %s",
            indicator.code(),
            element.code(),
            named(terms, element.code()));
        axes(indicator, element, terms, place);
      }
    }
  }

  private void term(Indicator indicator, DataElement element, Term term, Place place) {
    check.require(
        element.adds(Axis.UNITS),
        place,
        "indicator %s sums %s, a rate without its parts",
        indicator.code(),
        element.code());
    check.require(
        element.levels().contains(term.level()),
        place,
        "indicator %s uses %s at level %s, at which it is not reported",
        indicator.code(),
        element.code(),
        term.level());
    check.require(
        catalogue.isBrokenDownBy(element, term.breakdown()),
        place,
        "indicator %s uses %s by %s, by which it is not broken down",
        indicator.code(),
        element.code(),
        term.breakdown());
    check.require(
        element.origin() != DataElement.Origin.SUBMISSION || askedBySomeForm(term),
        place,
        "indicator %s uses %s at level %s, %s, for which no form has a row",
        indicator.code(),
        element.code(),
        term.level(),
        term.breakdown());
    check.require(
        term.factor().stripTrailingZeros().scale() + element.decimals() <= SUM_DECIMALS,
        place,
        "indicator %s multiplies %s, which has %d decimals, by %s: sums are exact to %d decimals",
        indicator.code(),
        element.code(),
        element.decimals(),
        term.factor().stripTrailingZeros().toPlainString(),
        SUM_DECIMALS);
  }

  /** The total holds its levels and members; members of two dimensions hold each other. */
  private static boolean countsTwice(Term one, Term other) {
    if (!one.element().equals(other.element()) || one.sign() != other.sign()) {
      return false;
    }
    boolean levelsMeet =
        one.level().equals(other.level())
            || one.level().equals("total")
            || other.level().equals("total");
    boolean breakdownsMeet =
        one.breakdown().equals(other.breakdown())
            || one.breakdown().equals("total")
            || other.breakdown().equals("total")
            || !dimension(one).equals(dimension(other));
    return levelsMeet && breakdownsMeet;
  }

  private void axes(Indicator indicator, DataElement element, List<Term> terms, Place place) {
    List<Term> same = terms.stream().filter(t -> t.element().equals(element.code())).toList();
    Set<String> levels = same.stream().map(Term::level).collect(Collectors.toSet());
    Set<String> breakdowns = same.stream().map(Term::breakdown).collect(Collectors.toSet());
    check.require(
        levels.size() < 2 || element.adds(Axis.LEVELS),
        place,
        "indicator %s sums levels of %s, which does not add over levels",
        indicator.code(),
        element.code());
    check.require(
        breakdowns.size() < 2 || element.adds(Axis.BREAKDOWNS),
        place,
        "indicator %s sums members of %s, which does not add over breakdowns",
        indicator.code(),
        element.code());
  }

  private boolean askedBySomeForm(Term term) {
    return catalogue.forms().values().stream()
        .flatMap(form -> form.versions().stream())
        .flatMap(Form.Version::rows)
        .anyMatch(
            row ->
                row.element().equals(term.element())
                    && row.breakdown().equals(term.breakdown())
                    && row.levels().contains(term.level()));
  }

  private static String dimension(Term term) {
    return term.breakdown().replaceFirst("=.*", "");
  }

  private static String named(List<Term> terms, String element) {
    List<String> names = new ArrayList<>();
    terms.stream()
        .filter(term -> term.element().equals(element))
        .forEach(term -> names.add(term.level() + " " + term.breakdown()));
    return String.join(" and ", names);
  }
}
