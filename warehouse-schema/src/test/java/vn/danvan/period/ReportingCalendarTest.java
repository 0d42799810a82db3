package vn.danvan.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.danvan.period.ReportingCalendar.Beginning;

/** Reporting years follow each other day by day, whenever they begin and however that changes. */
class ReportingCalendarTest {
  private static final int FIRST = 2016;
  private static final int LAST = 2030;

  @Test
  void aRuleHoldsFromItsYearOnUntilTheNext() {
    // given: out of order, as an operator may write them
    ReportingCalendar calendar =
        new ReportingCalendar(
            List.of(
                new Beginning(2028, 1, 1, 0),
                new Beginning(0, 1, 1, 0),
                new Beginning(2026, 12, 15, 1)));

    // then
    assertThat(firstDays(calendar))
        .containsExactly(
            LocalDate.of(2025, 1, 1),
            LocalDate.of(2025, 12, 15),
            LocalDate.of(2026, 12, 15),
            LocalDate.of(2028, 1, 1),
            LocalDate.of(2029, 1, 1));
  }

  @Test
  void aYearBeforeAllRulesIsACalendarYear() {
    ReportingCalendar calendar = new ReportingCalendar(List.of(new Beginning(2028, 12, 15, 1)));

    assertThat(firstDays(calendar))
        .containsExactly(
            LocalDate.of(2025, 1, 1),
            LocalDate.of(2026, 1, 1),
            LocalDate.of(2027, 1, 1),
            LocalDate.of(2027, 12, 15),
            LocalDate.of(2028, 12, 15));
  }

  @Test
  void aChangeThatLeavesNoRoomForASecondHalfIsTooShort() {
    // given: 2027 begins when 2026 is six months old, or a day later
    ReportingCalendar six = new ReportingCalendar(List.of(new Beginning(2027, 7, 1, 1)));
    ReportingCalendar more = new ReportingCalendar(List.of(new Beginning(2027, 7, 2, 1)));

    // then
    assertThat(six.isTooShort(2026)).isTrue();
    assertThat(more.isTooShort(2026)).isFalse();
  }

  @ParameterizedTest
  @MethodSource
  void everyDayLiesInExactlyOneYearAndOneHalf(ReportingCalendar calendar) {
    for (int year = FIRST; year <= LAST; year++) {
      // when
      Period whole = period(calendar, "%d", year);
      Period first = period(calendar, "%d-S1", year);
      Period second = period(calendar, "%d-S2", year);
      Period next = period(calendar, "%d", year + 1);

      // then: no gap and no overlap, and none is empty
      assertThat(List.of(first.firstDay(), second.firstDay(), second.lastDay(), next.firstDay()))
          .as("%d of %s", year, calendar)
          .containsExactly(
              whole.firstDay(),
              first.lastDay().plusDays(1),
              whole.lastDay(),
              whole.lastDay().plusDays(1));
      assertThat(List.of(first, second))
          .as("%d of %s", year, calendar)
          .noneMatch(half -> half.lastDay().isBefore(half.firstDay()));
    }
  }

  static Stream<ReportingCalendar> everyDayLiesInExactlyOneYearAndOneHalf() {
    Random random = new Random(20260101);
    Stream<ReportingCalendar> drawn =
        Stream.generate(() -> calendar(random))
            .filter(ReportingCalendarTest::isAccepted)
            .limit(200);
    return Stream.concat(
        Stream.of(
            ReportingCalendar.CALENDAR_YEARS,
            new ReportingCalendar(List.of(new Beginning(0, 12, 15, 1))),
            new ReportingCalendar(List.of(new Beginning(2027, 12, 15, 1)))),
        drawn);
  }

  private static ReportingCalendar calendar(Random random) {
    List<Beginning> beginnings = new ArrayList<>();
    for (int i = 0; i <= random.nextInt(3); i++) {
      int from = FIRST - 1 + random.nextInt(LAST - FIRST + 2);
      boolean before = random.nextBoolean();
      int month = before ? 7 + random.nextInt(6) : 1 + random.nextInt(6);
      beginnings.add(new Beginning(from, month, 1 + random.nextInt(28), before ? 1 : 0));
    }
    return new ReportingCalendar(beginnings);
  }

  /** What the catalogue takes. */
  private static boolean isAccepted(ReportingCalendar calendar) {
    return calendar.beginnings().stream()
        .noneMatch(beginning -> calendar.isTooShort(beginning.fromYear() - 1));
  }

  private static Period period(ReportingCalendar calendar, String code, int year) {
    return Period.of(code.formatted(year), calendar).orElseThrow();
  }

  private static List<LocalDate> firstDays(ReportingCalendar calendar) {
    return IntStream.rangeClosed(2025, 2029).mapToObj(calendar::firstDay).toList();
  }
}
