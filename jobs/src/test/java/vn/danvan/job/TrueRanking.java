package vn.danvan.job;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.Unit;
import vn.danvan.synthetic.CellKey;
import vn.danvan.synthetic.SyntheticCell;
import vn.danvan.synthetic.SyntheticHistory;
import vn.danvan.synthetic.SyntheticReport;

/**
 * The ranking of three indicators by plain loops, straight from what the generator says happened.
 * Shares nothing with the pipelines: no table, no stage, no definition of an indicator.
 */
final class TrueRanking {
  private final SyntheticHistory history;
  private final Catalogue catalogue;
  private final Map<String, List<Unit>> predecessors;

  TrueRanking(SyntheticHistory history) {
    this.history = history;
    this.catalogue = history.catalogue();
    this.predecessors =
        catalogue.provinces("63").stream().collect(Collectors.groupingBy(Unit::successor));
  }

  private record Definition(
      String code, CellKey numerator, CellKey denominator, int scale, int decimals, boolean part) {}

  private static final List<Definition> DEFINITIONS =
      List.of(
          new Definition(
              "dialogue_resolution_rate",
              new CellKey("dialogue_opinions_resolved", "total", "total"),
              new CellKey("dialogue_opinions_received", "total", "total"),
              100,
              1,
              true),
          new Definition(
              "dialogues_per_unit_commune",
              new CellKey("dialogues_held", "commune", "total"),
              new CellKey("communes_total", "total", "total"),
              1,
              2,
              false),
          new Definition(
              "dvk_recognition_rate_province",
              new CellKey("dvk_models_recognised", "province", "total"),
              new CellKey("dvk_models_proposed", "province", "total"),
              100,
              1,
              true));

  /** A figure of a frame's unit: its value where there is one, and its state. */
  private record Figure(BigDecimal value, String state) {}

  /** A unit's value before it is ranked. */
  private record Value(
      String unit, BigDecimal numerator, BigDecimal denominator, BigDecimal value, String reason) {}

  /** All rows as texts, ordered by frame, period, indicator and unit. */
  List<String> rows() {
    List<String> rows = new ArrayList<>();
    for (String frame : List.of("34", "63")) {
      for (int year = 2016; year <= 2025; year++) {
        for (Definition definition : DEFINITIONS) {
          List<Value> values = new ArrayList<>();
          for (Unit unit : catalogue.provinces(frame)) {
            values.add(value(frame, unit, year, definition));
          }
          int thisYear = year;
          values.stream()
              .map(value -> row(frame, thisYear, definition.code(), value, values))
              .forEach(rows::add);
        }
      }
    }
    return rows;
  }

  private String row(String frame, int year, String indicator, Value value, List<Value> all) {
    List<BigDecimal> ranked =
        all.stream().map(Value::value).filter(other -> other != null).toList();
    boolean has = value.value() != null;
    Object rank =
        has
            ? 1 + ranked.stream().filter(other -> other.compareTo(value.value()) > 0).count()
            : null;
    Object ties =
        has ? ranked.stream().filter(other -> other.compareTo(value.value()) == 0).count() : null;
    return Arrays.asList(
            frame,
            year,
            indicator,
            value.unit(),
            rank,
            ties,
            ranked.size(),
            all.size(),
            scaled(value.numerator(), 6),
            scaled(value.denominator(), 6),
            scaled(value.value(), 6),
            has ? "RANKED" : "UNRANKED",
            value.reason())
        .stream()
        .map(String::valueOf)
        .collect(Collectors.joining("|"));
  }

  private Value value(String frame, Unit unit, int year, Definition definition) {
    Figure x = figure(frame, unit, year, definition.numerator());
    Figure n = figure(frame, unit, year, definition.denominator());
    String reason = reason(x, n, definition);
    BigDecimal value =
        reason != null
            ? null
            : x.value()
                .multiply(BigDecimal.valueOf(definition.scale()))
                .divide(n.value(), definition.decimals(), RoundingMode.HALF_UP);
    return new Value(unit.id(), x.value(), n.value(), value, reason);
  }

  private static String reason(Figure x, Figure n, Definition definition) {
    for (String state : List.of("NOT_RESTATABLE", "ABSENT", "PARTIAL")) {
      if (x.state().equals(state) || n.state().equals(state)) {
        return state;
      }
    }
    if (!x.state().equals("REPORTED")) {
      return x.state();
    }
    if (!n.state().equals("REPORTED")) {
      return "DENOMINATOR_MISSING";
    }
    if (n.value().signum() == 0) {
      return "DENOMINATOR_ZERO";
    }
    return definition.part() && x.value().compareTo(n.value()) > 0
        ? "NUMERATOR_EXCEEDS_DENOMINATOR"
        : null;
  }

  private Figure figure(String frame, Unit unit, int year, CellKey key) {
    boolean after = year >= 2025;
    if (frame.equals("63")) {
      if (!after) {
        return own(unit.id(), year, key);
      }
      return predecessors.get(unit.successor()).size() == 1
          ? own(unit.successor(), year, key)
          : new Figure(null, "NOT_RESTATABLE");
    }
    return after ? own(unit.id(), year, key) : sum(predecessors.get(unit.id()), year, key);
  }

  private Figure sum(List<Unit> parts, int year, CellKey key) {
    List<Figure> figures = parts.stream().map(part -> own(part.id(), year, key)).toList();
    List<Figure> reported = figures.stream().filter(f -> f.state().equals("REPORTED")).toList();
    if (reported.isEmpty()) {
      for (String state : List.of("ABSENT", "EXCLUDED", "BLANK")) {
        if (figures.stream().anyMatch(figure -> figure.state().equals(state))) {
          return new Figure(null, state);
        }
      }
    }
    BigDecimal total =
        reported.stream().map(Figure::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    return new Figure(total, reported.size() == figures.size() ? "REPORTED" : "PARTIAL");
  }

  private Figure own(String unit, int year, CellKey key) {
    SyntheticReport report = history.report(unit, "DV-01", String.valueOf(year));
    if (report.silent()) {
      return new Figure(null, "ABSENT");
    }
    SyntheticCell cell = report.cells().get(key);
    return new Figure(cell.counted().orElse(null), cell.state().name());
  }

  private static BigDecimal scaled(BigDecimal value, int scale) {
    return value == null ? null : value.setScale(scale, RoundingMode.UNNECESSARY);
  }
}
