package vn.danvan.synthetic;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.danvan.catalogue.Bounds;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.Constraint;
import vn.danvan.catalogue.DataElement;

/**
 * What the catalogue leaves open for a value beside the other values of its submission: bounds,
 * constraints and partitions. That a total is the sum of its levels is not among them.
 */
final class Limits {
  private static final int DIVISION_DECIMALS = 9;

  private final Catalogue catalogue;
  private final Map<String, List<Bond>> bonds = new HashMap<>();

  /** A constraint of an element. */
  private record Bond(DataElement owner, Constraint constraint) {}

  Limits(Catalogue catalogue) {
    this.catalogue = catalogue;
    for (DataElement owner : catalogue.elements().values()) {
      for (Constraint constraint : owner.constraints()) {
        Bond bond = new Bond(owner, constraint);
        add(owner.code(), bond);
        constraint.elements().forEach(other -> add(other, bond));
      }
    }
  }

  private void add(String element, Bond bond) {
    bonds.computeIfAbsent(element, e -> new ArrayList<>()).add(bond);
  }

  /** The leeway of a value, whatever it is itself; values that are not there bind nothing. */
  Leeway of(CellKey key, Map<CellKey, BigDecimal> values) {
    Leeway leeway = besideOthers(key, values);
    for (DataElement.Breakdown breakdown : catalogue.element(key.element()).breakdowns()) {
      leeway = breakdown(leeway, key, breakdown, values);
    }
    return leeway;
  }

  /** The same without what its own total or members say. */
  Leeway besideOthers(CellKey key, Map<CellKey, BigDecimal> values) {
    DataElement element = catalogue.element(key.element());
    Leeway leeway = Leeway.OF_A_COUNT;
    if (element.bounds() != null) {
      leeway = leeway.atLeast(element.bounds().least()).atMost(element.bounds().most());
    }
    for (Bond bond : bonds.getOrDefault(key.element(), List.of())) {
      leeway =
          bond.owner().code().equals(key.element())
              ? owner(leeway, key, bond.constraint(), values)
              : other(leeway, key, bond, values);
    }
    return leeway;
  }

  /** The values that the others of their submission contradict. */
  List<CellKey> broken(Collection<CellKey> keys, Map<CellKey, BigDecimal> values) {
    return keys.stream().filter(key -> !of(key, values).holds(values.get(key))).toList();
  }

  /** A constraint on the value itself: the sum of the others bounds it. */
  private static Leeway owner(
      Leeway leeway, CellKey key, Constraint constraint, Map<CellKey, BigDecimal> values) {
    if (!key.breakdown().equals(constraint.breakdown())
        || (constraint.level() != null && !constraint.level().equals(key.level()))) {
      return leeway;
    }
    String level = constraint.otherLevel() == null ? key.level() : constraint.otherLevel();
    Sum sum = Sum.of(constraint, level, null, values);
    Bounds times = constraint.times();
    return switch (constraint.relation()) {
      case AT_MOST -> sum.whole() ? leeway.atMost(sum.known()) : leeway;
      case AT_LEAST -> leeway.atLeast(sum.known());
      case EQUALS -> sum.whole() ? leeway.exactly(sum.known()) : leeway.atLeast(sum.known());
      case BETWEEN ->
          sum.whole()
              ? leeway
                  .atLeast(product(sum.known(), times.least()))
                  .atMost(product(sum.known(), times.most()))
              : leeway;
    };
  }

  /** A constraint on another value, in whose sum this one stands. */
  private Leeway other(Leeway leeway, CellKey key, Bond bond, Map<CellKey, BigDecimal> values) {
    Constraint constraint = bond.constraint();
    if (!key.breakdown().equals(constraint.otherBreakdown())
        || (constraint.otherLevel() != null && !constraint.otherLevel().equals(key.level()))) {
      return leeway;
    }
    Leeway left = leeway;
    for (String level : ownerLevels(bond, key.level())) {
      BigDecimal bound =
          values.get(new CellKey(bond.owner().code(), level, constraint.breakdown()));
      if (bound != null) {
        Sum rest = Sum.of(constraint, key.level(), key.element(), values);
        left = besideRest(left, constraint, bound, rest);
      }
    }
    return left;
  }

  private static List<String> ownerLevels(Bond bond, String level) {
    Constraint constraint = bond.constraint();
    if (constraint.otherLevel() == null) {
      return constraint.level() == null || constraint.level().equals(level)
          ? List.of(level)
          : List.of();
    }
    return constraint.level() == null ? bond.owner().levels() : List.of(constraint.level());
  }

  private static Leeway besideRest(
      Leeway leeway, Constraint constraint, BigDecimal bound, Sum rest) {
    BigDecimal left = bound.subtract(rest.known());
    return switch (constraint.relation()) {
      case AT_MOST -> rest.whole() ? leeway.atLeast(left) : leeway;
      case AT_LEAST -> leeway.atMost(left);
      case EQUALS -> rest.whole() ? leeway.exactly(left) : leeway.atMost(left);
      case BETWEEN -> {
        Bounds times = constraint.times();
        BigDecimal least = quotient(bound, times.most(), RoundingMode.CEILING);
        BigDecimal most = quotient(bound, times.least(), RoundingMode.FLOOR);
        Leeway below = most == null ? leeway : leeway.atMost(most.subtract(rest.known()));
        yield rest.whole() && least != null ? below.atLeast(least.subtract(rest.known())) : below;
      }
    };
  }

  /** Members lie within the total, and those of a partition add up to it. */
  private Leeway breakdown(
      Leeway leeway,
      CellKey key,
      DataElement.Breakdown breakdown,
      Map<CellKey, BigDecimal> values) {
    String prefix = breakdown.dimension() + "=";
    boolean total = key.breakdown().equals("total");
    if (!total && !key.breakdown().startsWith(prefix)) {
      return leeway;
    }
    BigDecimal sum = BigDecimal.ZERO;
    boolean whole = true;
    BigDecimal largest = BigDecimal.ZERO;
    for (String member : catalogue.membersOf(breakdown)) {
      BigDecimal value = values.get(key.by(prefix + member));
      if (!key.breakdown().equals(prefix + member)) {
        whole &= value != null || breakdown.optional().contains(member);
        sum = value == null ? sum : sum.add(value);
        largest = value == null ? largest : largest.max(value);
      }
    }
    if (total) {
      return breakdown.partition() && whole ? leeway.exactly(sum) : leeway.atLeast(largest);
    }
    BigDecimal bound = values.get(key.by("total"));
    if (bound == null || !breakdown.partition()) {
      return leeway.atMost(bound);
    }
    return whole ? leeway.exactly(bound.subtract(sum)) : leeway.atMost(bound.subtract(sum));
  }

  private static BigDecimal product(BigDecimal sum, BigDecimal times) {
    return times == null ? null : sum.multiply(times);
  }

  private static BigDecimal quotient(BigDecimal value, BigDecimal times, RoundingMode rounding) {
    return times == null || times.signum() == 0
        ? null
        : value.divide(times, DIVISION_DECIMALS, rounding);
  }

  /** What is known of a constraint's sum, and whether that is all of it. */
  private record Sum(BigDecimal known, boolean whole) {
    static Sum of(
        Constraint constraint, String level, String without, Map<CellKey, BigDecimal> values) {
      BigDecimal known = BigDecimal.ZERO;
      boolean whole = true;
      for (String code : constraint.elements()) {
        BigDecimal value = values.get(new CellKey(code, level, constraint.otherBreakdown()));
        if (!code.equals(without)) {
          whole &= value != null;
          known = value == null ? known : known.add(value);
        }
      }
      return new Sum(known, whole);
    }
  }
}
