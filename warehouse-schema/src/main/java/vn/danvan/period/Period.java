package vn.danvan.period;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A period that figures are about. A year or half-year is one of the reporting year, whose days the
 * {@link ReportingCalendar} tells; a range of days is what it says. A year is never the sum of its
 * halves.
 *
 * @param code {@code 2023}, {@code 2023-S1}, {@code 2023-S2} or {@code 2016-07-06/2021-10-19}
 * @param reportingYear reporting year, null for a range of days
 * @param firstDay first day
 * @param lastDay last day
 */
public record Period(
    String code, Kind kind, Integer reportingYear, LocalDate firstDay, LocalDate lastDay)
    implements Serializable {

  /** What kind of period it is; only periods of one kind are compared with each other. */
  public enum Kind {
    YEAR,
    HALF,
    RANGE
  }

  private static final Pattern YEAR = Pattern.compile("\\d{4}");
  private static final Pattern HALF = Pattern.compile("\\d{4}-S[12]");
  private static final Pattern RANGE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}/\\d{4}-\\d{2}-\\d{2}");
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  public static boolean isYear(String code) {
    return code != null && YEAR.matcher(code).matches();
  }

  public static boolean isHalf(String code) {
    return code != null && HALF.matcher(code).matches();
  }

  /** The period of a code; empty when the code is none, or a range ends before it begins. */
  public static Optional<Period> of(String code, ReportingCalendar calendar) {
    if (isYear(code)) {
      int year = Integer.parseInt(code);
      return Optional.of(
          new Period(
              code,
              Kind.YEAR,
              year,
              calendar.firstDay(year),
              calendar.firstDay(year + 1).minusDays(1)));
    }
    if (isHalf(code)) {
      int year = Integer.parseInt(code.substring(0, 4));
      LocalDate middle = calendar.secondHalf(year);
      return Optional.of(
          code.endsWith("1")
              ? new Period(code, Kind.HALF, year, calendar.firstDay(year), middle.minusDays(1))
              : new Period(
                  code, Kind.HALF, year, middle, calendar.firstDay(year + 1).minusDays(1)));
    }
    return code == null || !RANGE.matcher(code).matches() ? Optional.empty() : range(code);
  }

  private static Optional<Period> range(String code) {
    try {
      LocalDate from = LocalDate.parse(code.substring(0, 10));
      LocalDate to = LocalDate.parse(code.substring(11));
      return to.isBefore(from)
          ? Optional.empty()
          : Optional.of(new Period(code, Kind.RANGE, null, from, to));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** The period as people read it. */
  public String labelVi() {
    return switch (kind) {
      case YEAR -> "Năm " + reportingYear;
      case HALF ->
          "6 tháng %s năm %d".formatted(code.endsWith("1") ? "đầu" : "cuối", reportingYear);
      case RANGE ->
          firstDay.equals(lastDay)
              ? "Ngày " + DAY.format(firstDay)
              : "Từ %s đến %s".formatted(DAY.format(firstDay), DAY.format(lastDay));
    };
  }
}
