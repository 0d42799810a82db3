package vn.danvan.period;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Comparator;
import java.util.List;

/**
 * When reporting years begin. A reporting year need not be the calendar year: Decree 09/2019/NĐ-CP
 * lets it run from 15 December to 14 December.
 *
 * @param beginnings in force from a reporting year on, each until the next
 */
public record ReportingCalendar(List<Beginning> beginnings) implements Serializable {

  /**
   * On which day reporting years begin.
   *
   * @param fromYear first reporting year that begins so
   * @param yearsBefore 1 when it begins in the calendar year before
   */
  public record Beginning(int fromYear, int month, int day, int yearsBefore)
      implements Serializable {
    private LocalDate of(int year) {
      return MonthDay.of(month, day).atYear(year - yearsBefore);
    }
  }

  /** Reporting years that are calendar years. */
  public static final ReportingCalendar CALENDAR_YEARS =
      new ReportingCalendar(List.of(new Beginning(0, 1, 1, 0)));

  public ReportingCalendar {
    beginnings = beginnings.stream().sorted(Comparator.comparing(Beginning::fromYear)).toList();
  }

  /** The first day of a reporting year; a year before all rules is a calendar year. */
  public LocalDate firstDay(int year) {
    return beginnings.stream()
        .filter(beginning -> beginning.fromYear() <= year)
        .reduce((earlier, later) -> later)
        .map(beginning -> beginning.of(year))
        .orElse(LocalDate.of(year, 1, 1));
  }

  /** The first day of the second half of a reporting year. */
  public LocalDate secondHalf(int year) {
    return firstDay(year).plusMonths(6);
  }

  /** Whether the next reporting year cuts one off before its second half. */
  public boolean isTooShort(int year) {
    return !firstDay(year + 1).isAfter(secondHalf(year));
  }
}
