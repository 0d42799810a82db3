package vn.danvan.synthetic;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * When the commission received what a province sent.
 *
 * @param due last day on which the report is on time
 * @param first day of the file that came first
 * @param revision day of the file that took its place, null when none did
 */
public record Receipt(LocalDate due, LocalDate first, LocalDate revision) {
  private static final ZoneId VIET_NAM = ZoneId.of("Asia/Ho_Chi_Minh");
  private static final LocalTime POST_IS_OPENED = LocalTime.of(9, 0);

  private static final double LATE_AT_MOST = 0.35;
  private static final int DAYS_BEFORE_AT_MOST = 14;
  private static final int DAYS_LATE_AT_MOST = 45;

  static Receipt of(Ground ground, String unitId, ReportingRound round, boolean revised) {
    LocalDate due =
        ground
            .catalogue()
            .form(round.form())
            .dueOn(round.period())
            .orElseThrow(() -> new IllegalArgumentException("Nobody owes " + round));
    KeyedRandom random = ground.random();
    // To be late is a habit of few: most provinces hardly ever are.
    double habit = LATE_AT_MOST * Math.pow(random.fraction(unitId, "late"), 3);
    LocalDate first = due.minusDays(random.below(DAYS_BEFORE_AT_MOST, unitId, round, "received"));
    if (random.fraction(unitId, round, "late") < habit) {
      double days = DAYS_LATE_AT_MOST * Math.pow(random.fraction(unitId, round, "days late"), 2);
      first = due.plusDays(1 + (long) days);
    }
    LocalDate revision = first.plusDays(10 + random.below(25, unitId, round, "received again"));
    return new Receipt(due, first, revised ? revision : null);
  }

  /** Whether the report came after its due day; a later revision of one on time does not count. */
  public boolean late() {
    return first.isAfter(due);
  }

  /** The moment of a day's receipts. */
  static ZonedDateTime moment(LocalDate day) {
    return day.atTime(POST_IS_OPENED).atZone(VIET_NAM);
  }
}
