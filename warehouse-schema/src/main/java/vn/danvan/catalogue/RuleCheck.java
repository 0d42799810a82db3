package vn.danvan.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.danvan.catalogue.CatalogueCheck.Place;

/**
 * Rules: families and thresholds have words, and an operator changes only numbers that are used.
 */
final class RuleCheck {
  private final Catalogue catalogue;
  private final Map<String, Rule> first;
  private final CatalogueCheck check;

  RuleCheck(Catalogue catalogue, Map<String, Rule> first, CatalogueCheck check) {
    this.catalogue = catalogue;
    this.first = first;
    this.check = check;
  }

  void check() {
    for (Rule rule : catalogue.rules().values()) {
      check.require(
          words("rule_family").contains(rule.family()),
          Place.of(rule.code(), "family"),
          "rule %s is of the unknown family %s",
          rule.code(),
          rule.family());
      thresholds(rule, first.get(rule.code()).thresholds().keySet());
    }
  }

  private void thresholds(Rule rule, Set<String> known) {
    for (String name : rule.thresholds().keySet()) {
      Place place = Place.of(rule.code(), "thresholds", name);
      check.require(
          known.contains(name),
          place,
          "rule %s has the unknown threshold %s; known: %s",
          rule.code(),
          name,
          String.join(", ", known));
      check.require(
          !known.contains(name) || words("threshold").contains(name),
          place,
          "rule %s has the threshold %s, which no word explains",
          rule.code(),
          name);
    }
    List<String> missing = new ArrayList<>(known);
    missing.removeAll(rule.thresholds().keySet());
    check.require(
        missing.isEmpty(),
        Place.of(rule.code(), "thresholds"),
        "rule %s lacks the threshold %s",
        rule.code(),
        String.join(", ", missing));
  }

  private Set<String> words(String kind) {
    return catalogue.vocabulary().getOrDefault(kind, Map.of()).keySet();
  }
}
