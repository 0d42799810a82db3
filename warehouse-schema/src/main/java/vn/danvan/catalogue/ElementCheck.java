package vn.danvan.catalogue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.danvan.catalogue.CatalogueCheck.Place;
import vn.danvan.catalogue.DataElement.Axis;

/** Data elements: labels, breakdowns and constraints. */
final class ElementCheck {
  private final Catalogue catalogue;
  private final CatalogueCheck check;

  ElementCheck(Catalogue catalogue, CatalogueCheck check) {
    this.catalogue = catalogue;
    this.check = check;
  }

  void check() {
    Map<String, String> owners = new HashMap<>();
    for (DataElement element : catalogue.elements().values()) {
      labels(element, owners);
      breakdowns(element);
      for (int i = 0; i < element.constraints().size(); i++) {
        constraint(element, element.constraints().get(i), i);
      }
      balance(element);
      check.require(
          element.validFrom() == null
              || element.validTo() == null
              || !element.validTo().isBefore(element.validFrom()),
          Place.of(element.code(), "valid_to"),
          "element %s ends before it begins",
          element.code());
    }
    circles();
  }

  private void labels(DataElement element, Map<String, String> owners) {
    List<String> labels = new ArrayList<>(element.aliases());
    labels.add(element.labelVi());
    for (String label : labels) {
      String owner = owners.putIfAbsent(LabelKey.of(label), element.code());
      check.require(
          owner == null || owner.equals(element.code()),
          Place.of(element.code(), "aliases"),
          "element %s has the label \"%s\", which is that of %s",
          element.code(),
          label,
          owner);
    }
  }

  private void breakdowns(DataElement element) {
    for (int i = 0; i < element.breakdowns().size(); i++) {
      DataElement.Breakdown breakdown = element.breakdowns().get(i);
      Place place = Place.of(element.code(), "breakdowns", i);
      Dimension dimension = catalogue.dimensions().get(breakdown.dimension());
      check.require(
          dimension != null,
          place,
          "element %s is broken down by the unknown dimension %s",
          element.code(),
          breakdown.dimension());
      if (dimension == null) {
        continue;
      }
      Set<String> unknown = new HashSet<>(breakdown.members());
      unknown.addAll(breakdown.optional());
      unknown.removeAll(dimension.memberCodes());
      check.require(
          unknown.isEmpty(),
          place,
          "element %s names %s, no member of the dimension %s",
          element.code(),
          unknown,
          breakdown.dimension());
      check.require(
          !breakdown.partition() || element.adds(Axis.BREAKDOWNS),
          place,
          "element %s does not add over breakdowns, so %s is no partition of it",
          element.code(),
          breakdown.dimension());
    }
  }

  private void constraint(DataElement element, Constraint constraint, int index) {
    Place place = Place.of(element.code(), "constraints", index);
    for (String code : constraint.elements()) {
      DataElement other = catalogue.elements().get(code);
      check.require(
          other != null,
          place,
          "element %s has a constraint on the unknown element %s",
          element.code(),
          code);
      if (other == null) {
        continue;
      }
      check.require(
          constraint.otherLevel() == null || other.levels().contains(constraint.otherLevel()),
          place,
          "element %s is held against %s at level %s, at which that is not reported",
          element.code(),
          code,
          constraint.otherLevel());
      check.require(
          catalogue.isBrokenDownBy(other, constraint.otherBreakdown()),
          place,
          "element %s is held against %s by %s, by which that is not broken down",
          element.code(),
          code,
          constraint.otherBreakdown());
      check.require(
          constraint.otherLevel() != null
              || (constraint.level() != null
                  ? other.levels().contains(constraint.level())
                  : other.levels().stream().anyMatch(element.levels()::contains)),
          place,
          "element %s and %s share no level at which the constraint could hold",
          element.code(),
          code);
    }
    check.require(
        constraint.level() == null || element.levels().contains(constraint.level()),
        place,
        "element %s has a constraint at level %s, at which it is not reported",
        element.code(),
        constraint.level());
    check.require(
        catalogue.isBrokenDownBy(element, constraint.breakdown()),
        place,
        "element %s has a constraint by %s, by which it is not broken down",
        element.code(),
        constraint.breakdown());
    check.require(
        (constraint.relation() == Constraint.Relation.BETWEEN) == (constraint.times() != null),
        place,
        "element %s: \"times\" goes with the relation \"between\", and only with it",
        element.code());
  }

  private void balance(DataElement element) {
    if (element.balance() == null) {
      return;
    }
    check.require(
        element.kind() == DataElement.Kind.STOCK,
        Place.of(element.code(), "balance"),
        "element %s is no stock, so nothing is gained or lost from it",
        element.code());
    for (String code : List.of(element.balance().gains(), element.balance().losses())) {
      check.require(
          catalogue.elements().containsKey(code),
          Place.of(element.code(), "balance"),
          "element %s has a balance with the unknown element %s",
          element.code(),
          code);
    }
  }

  /** a at most b, b at most c, c at most a: then all are equal, which nobody means. */
  private void circles() {
    Map<String, Set<String>> above = new LinkedHashMap<>();
    for (DataElement element : catalogue.elements().values()) {
      for (Constraint constraint : element.constraints()) {
        for (String other : constraint.elements()) {
          switch (constraint.relation()) {
            case AT_MOST -> above.computeIfAbsent(element.code(), c -> new HashSet<>()).add(other);
            case AT_LEAST -> above.computeIfAbsent(other, c -> new HashSet<>()).add(element.code());
            case EQUALS, BETWEEN -> {}
          }
        }
      }
    }
    for (String start : above.keySet()) {
      check.require(
          !reaches(start, above),
          Place.of(start, "constraints"),
          "element %s stands in a circle of constraints: it would be at most itself",
          start);
    }
  }

  private static boolean reaches(String start, Map<String, Set<String>> above) {
    Set<String> seen = new HashSet<>();
    Deque<String> next = new ArrayDeque<>(above.get(start));
    while (!next.isEmpty()) {
      String code = next.pop();
      if (code.equals(start)) {
        return true;
      }
      if (seen.add(code)) {
        next.addAll(above.getOrDefault(code, Set.of()));
      }
    }
    return false;
  }
}
