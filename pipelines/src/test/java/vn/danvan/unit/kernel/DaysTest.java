package vn.danvan.unit.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaysTest {
  @ParameterizedTest(name = "{0} without {1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1..5 | 6..9 | 1..5
          6..9 | 1..5 | 6..9
          1..5 | 5..9 | 1..4
          5..9 | 1..5 | 6..9
          1..9 | 4..5 | 1..3
          1..  | 4..5 | 1..3
          1..  | 4..  | 1..3
          ..9  | 4..  | ..3
          ..   | ..4  | 5..
          4..  | 1..5 | 6..
          1..5 | 1..5 | nothing
          2..4 | 1..5 | nothing
          2..  | ..   | nothing
          """)
  void whatIsLeftStaysInARow(String days, String taken, String left) {
    assertThat(days(days).without(days(taken)).map(DaysTest::written).orElse("nothing"))
        .isEqualTo(left);
    assertThat(days(days).overlap(days(taken)))
        .isEqualTo(days(taken).overlap(days(days)))
        .isEqualTo(!days.equals(left));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1..5 | 2025-01-01 to 2025-01-05
          1..  | from 2025-01-01 on
          ..5  | until 2025-01-05
          ..   | always
          """)
  void theyHaveWords(String days, String words) {
    assertThat(days(days).words()).isEqualTo(words);
  }

  private static Days days(String written) {
    String[] ends = written.split("\\.\\.", -1);
    return new Days(day(ends[0]), day(ends[1]));
  }

  private static LocalDate day(String ofMonth) {
    return ofMonth.isEmpty() ? null : LocalDate.of(2025, 1, Integer.parseInt(ofMonth));
  }

  private static String written(Days days) {
    return "%s..%s"
        .formatted(
            days.from() == null ? "" : days.from().getDayOfMonth(),
            days.to() == null ? "" : days.to().getDayOfMonth());
  }
}
