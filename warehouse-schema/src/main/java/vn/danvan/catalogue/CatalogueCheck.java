package vn.danvan.catalogue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Holds the catalogue against itself: every reference leads somewhere, and nothing sums what may
 * not be summed.
 */
final class CatalogueCheck {
  private final Catalogue catalogue;
  private final Map<String, String> origins;
  private final List<String> faults = new ArrayList<>();

  private CatalogueCheck(Catalogue catalogue, Map<String, String> origins) {
    this.catalogue = catalogue;
    this.origins = origins;
  }

  /**
   * Returns the catalogue when it holds together.
   *
   * @param origins the file that an entry comes from, by the entry's code
   */
  static Catalogue checked(Catalogue catalogue, Map<String, String> origins) {
    CatalogueCheck check = new CatalogueCheck(catalogue, origins);
    check.elements();
    check.indicators();
    check.forms();
    check.units();
    if (!check.faults.isEmpty()) {
      throw new CatalogueException(
          "The catalogue does not hold together: " + String.join("; ", check.faults));
    }
    return catalogue;
  }

  private void elements() {
    for (DataElement element : catalogue.elements().values()) {
      for (DataElement.Constraint constraint : element.constraints()) {
        require(
            catalogue.elements().containsKey(constraint.element()),
            "element %s has a constraint on the unknown element %s",
            named(element.code()),
            constraint.element());
      }
    }
  }

  private void indicators() {
    for (Indicator indicator : catalogue.indicators().values()) {
      indicator
          .terms()
          .forEach(
              term -> {
                DataElement element = catalogue.elements().get(term.element());
                if (element == null) {
                  require(
                      false,
                      "indicator %s uses the unknown element %s",
                      named(indicator.code()),
                      term.element());
                  return;
                }
                require(
                    element.levels().contains(term.level()),
                    "indicator %s uses %s at level %s, at which it is not reported",
                    named(indicator.code()),
                    term.element(),
                    term.level());
                require(
                    element.kind() != DataElement.Kind.RATE,
                    "indicator %s sums %s, a rate without its parts",
                    named(indicator.code()),
                    term.element());
                require(
                    askedBySomeForm(term),
                    "indicator %s uses %s at level %s, for which no form has a row",
                    named(indicator.code()),
                    term.element(),
                    term.level());
              });
    }
  }

  private boolean askedBySomeForm(Indicator.Term term) {
    return catalogue.forms().values().stream()
        .flatMap(form -> form.versions().stream())
        .flatMap(Form.Version::rows)
        .anyMatch(
            row ->
                row.element().equals(term.element())
                    && row.breakdown().equals(term.breakdown())
                    && row.levels().contains(term.level()));
  }

  private void forms() {
    for (Form form : catalogue.forms().values()) {
      for (Form.Version version : form.versions()) {
        Set<String> columns = new HashSet<>();
        version.columns().forEach(column -> columns.add(column.level()));
        version
            .rows()
            .forEach(
                row -> {
                  DataElement element = catalogue.elements().get(row.element());
                  require(
                      element != null && element.levels().containsAll(row.levels()),
                      "form %s version %s asks for %s at levels %s, which the element does not"
                          + " have",
                      form.code(),
                      version.version(),
                      row.element(),
                      row.levels());
                  require(
                      columns.containsAll(row.levels()),
                      "form %s version %s has no column for a level of %s",
                      named(form.code()),
                      version.version(),
                      row.element());
                });
      }
    }
  }

  private void units() {
    for (Unit unit : catalogue.units().values()) {
      for (String other : new String[] {unit.parent(), unit.successor()}) {
        require(
            other == null || catalogue.units().containsKey(other),
            "unit %s refers to the unknown unit %s",
            named(unit.id()),
            other);
      }
      require(
          !unit.isProvince()
              || catalogue.regions().getOrDefault(unit.era(), List.of()).stream()
                  .anyMatch(region -> region.code().equals(unit.region())),
          "unit %s lies in the unknown region %s",
          named(unit.id()),
          unit.region());
    }
  }

  private String named(String code) {
    return "%s (%s)".formatted(code, origins.get(code));
  }

  private void require(boolean holds, String fault, Object... arguments) {
    if (!holds) {
      faults.add(fault.formatted(arguments));
    }
  }
}
