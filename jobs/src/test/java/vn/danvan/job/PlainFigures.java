package vn.danvan.job;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.Form;
import vn.danvan.job.PlainDefinitions.FigureKey;
import vn.danvan.job.PlainReports.Observed;

/** A unit's figure in a frame: its own report, or the sum over those that it consists of. */
final class PlainFigures {
  /** What a sum without any value is called: the first of these that a part of it has. */
  private static final List<String> WITHOUT_VALUE =
      List.of("HELD", "ABSENT", "EXCLUDED", "UNREADABLE", "BLANK", "NOT_APPLICABLE");

  /** Nobody asks for it: there is no figure at all. */
  static final String NONE = "NONE";

  private final Catalogue catalogue;
  private final PlainUnits units;
  private final PlainReports reports;

  PlainFigures(Catalogue catalogue, PlainUnits units, PlainReports reports) {
    this.catalogue = catalogue;
    this.units = units;
    this.reports = reports;
  }

  /**
   * A figure.
   *
   * @param value the sum of what values there are, null when there are none
   * @param expected units behind it
   * @param reported units of them with a value
   */
  record Figure(BigDecimal value, String state, int expected, int reported) {
    boolean isComplete() {
      return state.equals("REPORTED");
    }
  }

  Figure of(String frame, String unit, int year, FigureKey key) {
    List<String> parts = units.reporting(frame, unit, year);
    if (parts.isEmpty()) {
      return isAsked(year, key)
          ? new Figure(null, "NOT_RESTATABLE", units.reachingInto(unit), 0)
          : new Figure(null, NONE, 0, 0);
    }
    Set<String> states = new HashSet<>();
    BigDecimal sum = BigDecimal.ZERO;
    int reported = 0;
    for (String part : parts) {
      Observed own = own(part, year, key);
      states.add(own.state());
      if (own.state().equals("REPORTED")) {
        sum = sum.add(own.value());
        reported++;
      }
    }
    if (states.contains(NONE)) {
      return new Figure(null, NONE, 0, 0);
    }
    if (reported > 0) {
      boolean complete = Set.of("REPORTED", "NOT_APPLICABLE").containsAll(states);
      return new Figure(sum, complete ? "REPORTED" : "PARTIAL", parts.size(), reported);
    }
    String state = WITHOUT_VALUE.stream().filter(states::contains).findFirst().orElseThrow();
    return new Figure(null, state, parts.size(), 0);
  }

  /** Whether there can be a figure of a year. */
  boolean isAsked(int year, FigureKey key) {
    return switch (key.element()) {
      case "province_units", "cells_required", "cells_reported", "reports_due", "reports_on_time" ->
          true;
      default -> version(year).rows().anyMatch(row -> asks(row, key));
    };
  }

  private Observed own(String unit, int year, FigureKey key) {
    return switch (key.element()) {
      case "province_units", "reports_due" -> counted(1);
      case "reports_on_time" -> counted(reports.cameBy(due(year), unit, year) ? 1 : 0);
      case "cells_required" -> counted(required(year).size());
      case "cells_reported" -> counted(cellsReported(unit, year));
      default -> {
        if (!isAsked(year, key)) {
          yield new Observed(null, NONE);
        }
        if (reports.isSilent(unit, year)) {
          yield new Observed(null, reports.isHeld(unit, year) ? "HELD" : "ABSENT");
        }
        yield reports.observed(unit, year, key);
      }
    };
  }

  private int cellsReported(String unit, int year) {
    int count = 0;
    if (!reports.isSilent(unit, year)) {
      for (FigureKey cell : required(year)) {
        if (reports.observed(unit, year, cell).state().equals("REPORTED")) {
          count++;
        }
      }
    }
    return count;
  }

  /** The cells that the form of a year does not leave to the province. */
  private Set<FigureKey> required(int year) {
    Set<FigureKey> cells = new HashSet<>();
    version(year)
        .rows()
        .filter(row -> !row.optional())
        .forEach(
            row -> {
              for (String level : row.levels()) {
                cells.add(new FigureKey(row.element(), level, row.breakdown()));
              }
            });
    return cells;
  }

  private static boolean asks(Form.Row row, FigureKey key) {
    return row.element().equals(key.element())
        && row.breakdown().equals(key.breakdown())
        && row.levels().contains(key.level());
  }

  private Form.Version version(int year) {
    return catalogue.formVersion(EightProvinces.FORM, String.valueOf(year)).orElseThrow();
  }

  /** The annex of a year is due by the end of the next January. */
  private static LocalDate due(int year) {
    return LocalDate.of(year + 1, 1, 31);
  }

  private static Observed counted(int count) {
    return new Observed(BigDecimal.valueOf(count), "REPORTED");
  }
}
