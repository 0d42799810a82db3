package vn.danvan.period;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danvan.period.ReportingCalendar.CALENDAR_YEARS;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.danvan.period.Period.Kind;

class PeriodTest {
  private static final ReportingCalendar FROM_MID_DECEMBER =
      new ReportingCalendar(List.of(new ReportingCalendar.Beginning(0, 12, 15, 1)));

  @Test
  void aYearAndItsHalvesOfTheCalendar() {
    assertThat(List.of(of("2023"), of("2023-S1"), of("2023-S2")))
        .containsExactly(
            new Period("2023", Kind.YEAR, 2023, day(2023, 1, 1), day(2023, 12, 31)),
            new Period("2023-S1", Kind.HALF, 2023, day(2023, 1, 1), day(2023, 6, 30)),
            new Period("2023-S2", Kind.HALF, 2023, day(2023, 7, 1), day(2023, 12, 31)));
  }

  @Test
  void aReportingYearThatRunsFromMidDecemberKeepsItsNumber() {
    assertThat(
            List.of("2023", "2023-S1", "2023-S2").stream()
                .map(code -> Period.of(code, FROM_MID_DECEMBER).orElseThrow()))
        .containsExactly(
            new Period("2023", Kind.YEAR, 2023, day(2022, 12, 15), day(2023, 12, 14)),
            new Period("2023-S1", Kind.HALF, 2023, day(2022, 12, 15), day(2023, 6, 14)),
            new Period("2023-S2", Kind.HALF, 2023, day(2023, 6, 15), day(2023, 12, 14)));
  }

  @Test
  void aRangeOfDaysIsWhatItSaysInAnyCalendar() {
    // given
    Period range =
        new Period("2016-07-06/2021-10-19", Kind.RANGE, null, day(2016, 7, 6), day(2021, 10, 19));

    // then
    assertThat(of("2016-07-06/2021-10-19")).isEqualTo(range);
    assertThat(Period.of("2016-07-06/2021-10-19", FROM_MID_DECEMBER)).contains(range);
    assertThat(of("2022-07-06/2022-07-06"))
        .isEqualTo(
            new Period(
                "2022-07-06/2022-07-06", Kind.RANGE, null, day(2022, 7, 6), day(2022, 7, 6)));
  }

  @Test
  void peopleReadAPeriodInVietnamese() {
    assertThat(
            List.of("2023", "2023-S1", "2023-S2", "2016-07-06/2021-10-19", "2022-07-06/2022-07-06")
                .stream()
                .map(code -> of(code).labelVi()))
        .containsExactly(
            "Năm 2023",
            "6 tháng đầu năm 2023",
            "6 tháng cuối năm 2023",
            "Từ 06/07/2016 đến 19/10/2021",
            "Ngày 06/07/2022");
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        "23",
        "20233",
        "2023 ",
        " 2023",
        "2023-S0",
        "2023-S3",
        "2023-s1",
        "2023S1",
        "2023-06",
        "2023-Q1",
        "năm 2023",
        "٢٠٢٣",
        "2016-07-06",
        "2016-07-06/",
        "2016-7-6/2021-10-19",
        "2016-02-30/2016-03-01",
        "2021-10-19/2016-07-06",
        "2016-07-06/2021-10-19/2022-01-01"
      })
  void whatIsNoPeriod(String code) {
    assertThat(Period.of(code, CALENDAR_YEARS)).isEmpty();
  }

  @Test
  void aYearIsNoHalfAndAHalfNoYear() {
    assertThat(List.of("2023", "2023-S1", "2016-07-06/2021-10-19"))
        .map(code -> List.of(Period.isYear(code), Period.isHalf(code)))
        .containsExactly(List.of(true, false), List.of(false, true), List.of(false, false));
    assertThat(Period.isYear(null)).isFalse();
    assertThat(Period.isHalf(null)).isFalse();
  }

  private static Period of(String code) {
    return Period.of(code, CALENDAR_YEARS).orElseThrow();
  }

  private static LocalDate day(int year, int month, int dayOfMonth) {
    return LocalDate.of(year, month, dayOfMonth);
  }
}
