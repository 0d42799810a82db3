package vn.danvan.catalogue;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A form that units send. Its layout changes by version, never by edit.
 *
 * @param layout how a file of this form is laid out
 * @param cycle how often it is owed
 * @param due when it is owed, null when nobody owes it
 */
public record Form(
    String code, String nameVi, Layout layout, Cycle cycle, Due due, List<Version> versions)
    implements Serializable {

  /** How a file of the form is laid out. */
  public enum Layout {
    /** An annex of a report: header block, table of rows by level columns, signature. */
    ANNEX,
    /** One row per figure with its own unit, period and source. */
    TRANSCRIPTION
  }

  /** How often a form is owed. */
  public enum Cycle {
    YEAR,
    HALF,
    NONE
  }

  /** Day on which the form of a period is due, {@code yearsAfter} the period's year. */
  public record Due(int month, int day, int yearsAfter) implements Serializable {
    public LocalDate of(int year) {
      return LocalDate.of(year + yearsAfter, month, day);
    }
  }

  /**
   * The form as it was for some periods.
   *
   * @param firstPeriod first period it serves, null when unbounded
   * @param lastPeriod last period it serves, null when unbounded
   * @param era frame whose provinces send it ("63" or "34"), null when any unit may
   */
  public record Version(
      String version,
      String firstPeriod,
      String lastPeriod,
      String era,
      List<Column> columns,
      List<Section> sections)
      implements Serializable {

    public boolean serves(String period) {
      String year = period.substring(0, Math.min(4, period.length()));
      return (firstPeriod == null || firstPeriod.compareTo(year) <= 0)
          && (lastPeriod == null || lastPeriod.compareTo(year) >= 0);
    }

    public Stream<Row> rows() {
      return sections.stream().flatMap(section -> section.rows().stream());
    }
  }

  /** A value column: the level that it holds. */
  public record Column(String level, String labelVi) implements Serializable {}

  /** A headed group of rows. */
  public record Section(String number, String labelVi, List<Row> rows) implements Serializable {}

  /**
   * A row of the form.
   *
   * @param labelVi label on this form, null when it is the element's own
   * @param levels the columns that the form asks for in this row
   */
  public record Row(
      String number, String element, String labelVi, String breakdown, List<String> levels)
      implements Serializable {
    public Row {
      breakdown = breakdown == null ? "total" : breakdown;
      levels = List.copyOf(levels);
    }
  }

  public Optional<Version> version(String period) {
    return versions.stream().filter(version -> version.serves(period)).findFirst();
  }
}
