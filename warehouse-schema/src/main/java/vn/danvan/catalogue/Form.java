package vn.danvan.catalogue;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.danvan.period.Period;

/**
 * A form that units send. Its layout changes by version, never by edit.
 *
 * @param layout how a file of this form is laid out
 * @param cycle which periods it reports on
 * @param sender level of the units that send it, null when any may
 * @param rollsUp whether the figures of its senders add up to their province's, where that sends
 *     none itself
 * @param dues when its periods are due; a period without a due date is owed by nobody
 */
public record Form(
    String code,
    String nameVi,
    Layout layout,
    Cycle cycle,
    String sender,
    boolean rollsUp,
    List<Due> dues,
    List<Version> versions)
    implements Serializable {

  /** How a file of the form is laid out. */
  public enum Layout {
    /** An annex of a report: header block, table of rows by level columns, signature. */
    ANNEX,
    /** One row per figure with its own unit, period and source. */
    TRANSCRIPTION
  }

  /** Which periods a form reports on. */
  public enum Cycle {
    /** Reporting years. */
    YEAR,
    /** Halves of a reporting year. */
    HALF,
    /** Whatever its rows say. */
    NONE
  }

  /** Part of the reporting year after which a form is due. */
  public enum Part {
    YEAR,
    S1,
    S2
  }

  /** Day on which a part of the reporting year is due, {@code yearsAfter} that year. */
  public record Due(Part part, int month, int day, int yearsAfter) implements Serializable {
    private LocalDate of(int year) {
      return LocalDate.of(year + yearsAfter, month, day);
    }

    private String periodOf(int year) {
      return part == Part.YEAR ? String.valueOf(year) : year + "-" + part;
    }
  }

  /**
   * The form as it was for some periods.
   *
   * @param firstPeriod first reporting year or half it serves, null when unbounded
   * @param lastPeriod last reporting year or half it serves, null when unbounded
   * @param era frame whose units send it ("63" or "34"), null when any unit may
   */
  public record Version(
      String version,
      String firstPeriod,
      String lastPeriod,
      String era,
      List<Column> columns,
      List<Section> sections)
      implements Serializable {

    public Version {
      columns = List.copyOf(columns);
      sections = List.copyOf(sections);
    }

    private boolean serves(String period) {
      return (firstPeriod == null || order(period, firstPeriod) >= 0)
          && (lastPeriod == null || order(period, lastPeriod) <= 0);
    }

    /** A bound that is a year holds for its halves as well. */
    static int order(String period, String bound) {
      return period.substring(0, Math.min(bound.length(), period.length())).compareTo(bound);
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
   * @param labelVi label on this form, null when it is the element's own or the member's
   * @param breakdown total, or a {@code dimension=member} that stands below its element's row
   * @param levels the columns that the form asks for in this row
   * @param optional whether a province may leave the row out
   */
  public record Row(
      String number,
      String element,
      String labelVi,
      String breakdown,
      List<String> levels,
      boolean optional)
      implements Serializable {
    public Row {
      breakdown = breakdown == null ? "total" : breakdown;
      levels = List.copyOf(levels);
    }

    public boolean isTotal() {
      return breakdown.equals("total");
    }
  }

  public Form {
    dues = dues == null ? List.of() : List.copyOf(dues);
    versions = List.copyOf(versions);
  }

  /** What messages call a version. */
  static String versionName(String form, String version) {
    return "%s version %s".formatted(form, version);
  }

  /** The version that serves a period; none when the form does not report on such periods. */
  public Optional<Version> version(String period) {
    boolean reported =
        switch (cycle) {
          case YEAR -> Period.isYear(period);
          case HALF -> Period.isHalf(period);
          case NONE -> true;
        };
    return versions.stream().filter(version -> reported && version.serves(period)).findFirst();
  }

  /** The periods of a reporting year that somebody owes, each with its due date. */
  public Stream<Owed> owedFor(int year) {
    return dues.stream().map(due -> new Owed(due.periodOf(year), due.of(year)));
  }

  /** The due date of a period, empty when nobody owes it. */
  public Optional<LocalDate> dueOn(String period) {
    return owedFor(Integer.parseInt(period.substring(0, 4)))
        .filter(owed -> owed.period().equals(period))
        .map(Owed::dueOn)
        .findFirst();
  }

  /** A period with the day on which its report is due. */
  public record Owed(String period, LocalDate dueOn) {}
}
