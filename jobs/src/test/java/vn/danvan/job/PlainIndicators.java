package vn.danvan.job;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.danvan.job.PlainDefinitions.Definition;
import vn.danvan.job.PlainDefinitions.Term;
import vn.danvan.job.PlainFigures.Figure;

/** Indicators by plain loops over figures. */
final class PlainIndicators {
  private final PlainUnits units;
  private final PlainFigures figures;

  PlainIndicators(PlainUnits units, PlainFigures figures) {
    this.units = units;
    this.figures = figures;
  }

  /** A row of the table of indicators; without a value it has a reason. */
  record Result(
      String frame,
      String unit,
      int year,
      Definition definition,
      BigDecimal numerator,
      BigDecimal denominator,
      BigDecimal value,
      int expected,
      int reported,
      String reason) {

    String status() {
      return value == null ? "NO_VALUE" : "VALUE";
    }

    /** As printed: decimal comma, dot between thousands. */
    String printed() {
      if (value == null) {
        return null;
      }
      DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
      symbols.setDecimalSeparator(',');
      symbols.setGroupingSeparator('.');
      String decimals = "0".repeat(definition.decimals());
      return new DecimalFormat("#,##0." + decimals, symbols).format(value);
    }

    /** What is counted per unit begins anew with the new units. */
    int segment() {
      boolean broken = !lastDay(year).isBefore(PlainDefinitions.NEW_UNITS);
      return definition.isPerUnit() && broken ? 1 : 0;
    }

    /** The row as the test reads it from the warehouse, but for the units behind it. */
    String text() {
      return line(
          frame,
          year,
          definition.code(),
          unit,
          scaled(numerator),
          scaled(denominator),
          scaled(value),
          printed(),
          reported,
          status(),
          reason,
          segment());
    }
  }

  /** All rows of a year in a frame. */
  List<Result> of(String frame, int year) {
    List<Result> results = new ArrayList<>();
    for (Definition definition : PlainDefinitions.ALL) {
      for (String unit : units.of(frame)) {
        results.add(result(frame, unit, year, definition));
      }
    }
    return results;
  }

  private Result result(String frame, String unit, int year, Definition definition) {
    List<Figure> above = figures(frame, unit, year, definition.numerator());
    List<Figure> below = figures(frame, unit, year, definition.denominator());
    List<Figure> all = new ArrayList<>(above);
    all.addAll(below);
    BigDecimal x = sum(definition.numerator(), above);
    BigDecimal n = sum(definition.denominator(), below);
    String reason = reason(definition, year, above, below, x, n);
    BigDecimal value =
        reason != null
            ? null
            : definition.scale().multiply(x).divide(n, definition.decimals(), RoundingMode.HALF_UP);
    int expected = all.stream().mapToInt(Figure::expected).max().orElseThrow();
    int reported = all.stream().mapToInt(Figure::reported).min().orElseThrow();
    return new Result(frame, unit, year, definition, x, n, value, expected, reported, reason);
  }

  /** Why there is no value: the first reason that applies, null when there is one. */
  private String reason(
      Definition definition,
      int year,
      List<Figure> above,
      List<Figure> below,
      BigDecimal x,
      BigDecimal n) {
    boolean unasked =
        definition.numerator().stream().anyMatch(term -> !figures.isAsked(year, term.key()));
    if (definition.endedBefore(lastDay(year)) || unasked || has(above, "NOT_APPLICABLE")) {
      return "NOT_APPLICABLE";
    }
    for (String state : List.of("NOT_RESTATABLE", "HELD", "ABSENT", "PARTIAL")) {
      if (has(above, state) || has(below, state)) {
        return state;
      }
    }
    for (String state : List.of("EXCLUDED", "UNREADABLE", "BLANK")) {
      if (has(above, state)) {
        return state;
      }
    }
    if (!below.stream().allMatch(Figure::isComplete)) {
      return "DENOMINATOR_MISSING";
    }
    if (n.signum() == 0) {
      return "DENOMINATOR_ZERO";
    }
    return definition.method().equals("proportion") && x.compareTo(n) > 0
        ? "NUMERATOR_EXCEEDS_DENOMINATOR"
        : null;
  }

  private List<Figure> figures(String frame, String unit, int year, List<Term> terms) {
    return terms.stream().map(term -> figures.of(frame, unit, year, term.key())).toList();
  }

  private static boolean has(List<Figure> figures, String state) {
    return figures.stream().anyMatch(figure -> figure.state().equals(state));
  }

  /** The sum of what values there are, null when there are none. */
  private static BigDecimal sum(List<Term> terms, List<Figure> figures) {
    BigDecimal sum = null;
    for (int i = 0; i < terms.size(); i++) {
      BigDecimal value = figures.get(i).value();
      if (value != null) {
        BigDecimal weighed = value.multiply(terms.get(i).factor());
        sum = sum == null ? weighed : sum.add(weighed);
      }
    }
    return sum;
  }

  private static LocalDate lastDay(int year) {
    return LocalDate.of(year, 12, 31);
  }

  static String line(Object... columns) {
    return Arrays.stream(columns).map(Objects::toString).collect(Collectors.joining("|"));
  }

  /** With the decimals of the table's columns. */
  static BigDecimal scaled(BigDecimal value) {
    return value == null ? null : value.setScale(6, RoundingMode.UNNECESSARY);
  }
}
