package vn.danvan.job;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.danvan.job.PlainDefinitions.Definition;
import vn.danvan.job.PlainIndicators.Result;

/** Ranks by plain loops over indicators: 1 and the number of those that are better. */
final class PlainRanking {
  private final PlainUnits units;

  PlainRanking(PlainUnits units) {
    this.units = units;
  }

  /** All rows of a year in a frame, from its indicators. */
  List<String> of(String frame, List<Result> indicators) {
    List<String> rows = new ArrayList<>();
    for (Definition definition : PlainDefinitions.ALL) {
      if (definition.isRanked()) {
        Map<String, Result> byUnit =
            indicators.stream()
                .filter(result -> result.definition().equals(definition))
                .collect(Collectors.toMap(Result::unit, Function.identity()));
        for (String scope : units.scopes(frame)) {
          rows.addAll(within(scope, units.ranked(frame, scope).stream().map(byUnit::get).toList()));
        }
      }
    }
    return rows;
  }

  private static List<String> within(String scope, List<Result> all) {
    List<String> rows = new ArrayList<>();
    for (Result one : all) {
      int ranked = 0;
      int better = 0;
      int equal = 0;
      for (Result other : all) {
        if (other.value() != null) {
          ranked++;
          if (one.value() != null) {
            better += isBetter(other.value(), one) ? 1 : 0;
            equal += other.value().compareTo(one.value()) == 0 ? 1 : 0;
          }
        }
      }
      boolean has = one.value() != null;
      rows.add(
          PlainIndicators.line(
              one.frame(),
              scope,
              one.year(),
              one.definition().code(),
              one.unit(),
              has ? 1 + better : null,
              has ? equal : null,
              ranked,
              all.size(),
              PlainIndicators.scaled(one.numerator()),
              PlainIndicators.scaled(one.denominator()),
              PlainIndicators.scaled(one.value()),
              one.printed(),
              has ? "RANKED" : "UNRANKED",
              one.reason(),
              one.segment()));
    }
    return rows;
  }

  private static boolean isBetter(BigDecimal value, Result than) {
    int compared = value.compareTo(than.value());
    return than.definition().direction().equals("down") ? compared < 0 : compared > 0;
  }
}
