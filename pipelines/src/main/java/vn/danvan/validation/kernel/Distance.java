package vn.danvan.validation.kernel;

import java.util.Optional;
import java.util.SortedMap;
import vn.danvan.catalogue.Rule;

/**
 * How far values may be from what other years let expect, by a rule's thresholds.
 *
 * @param expectation what is expected
 */
record Distance(Rule rule, Expectation expectation) {

  /** The distance from other years; empty where there are too few. */
  static Optional<Distance> of(Rule rule, SortedMap<Integer, Double> otherYears, int year) {
    return Expectation.of(
            otherYears, year, rule.threshold("relative_noise"), rule.threshold("least_periods"))
        .map(expectation -> new Distance(rule, expectation));
  }

  /** Whether nothing usual explains a value. */
  boolean isFar(double value) {
    return isFar(value, rule.threshold("robust_z"));
  }

  boolean isFar(double value, double leastZ) {
    return tells(Math.max(value, expectation.size()))
        && Math.abs(expectation.z(value)) >= leastZ
        && expectation.ratio(value) >= rule.threshold("least_ratio");
  }

  /** Whether a number is large enough to prove anything. */
  boolean tells(double value) {
    return value >= rule.threshold("least_value");
  }

  /** Whether a value is as expected. */
  boolean fits(double value) {
    return Math.abs(expectation.z(value)) <= rule.threshold("fitting_z");
  }
}
