package vn.danvan.unit.kernel;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Days in a row.
 *
 * @param from first day, null when they have no beginning
 * @param to last day, null when open
 */
public record Days(LocalDate from, LocalDate to) {

  public boolean hold(LocalDate day) {
    return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
  }

  public boolean overlap(Days others) {
    return (from == null || others.to == null || !from.isAfter(others.to))
        && (to == null || others.from == null || !to.isBefore(others.from));
  }

  /**
   * What is left when others are taken away: those before, else those after, so that days in a row
   * stay in a row; empty when nothing is left.
   */
  public Optional<Days> without(Days others) {
    if (!overlap(others)) {
      return Optional.of(this);
    }
    if (others.from != null && (from == null || from.isBefore(others.from))) {
      return Optional.of(new Days(from, others.from.minusDays(1)));
    }
    return others.to != null && (to == null || to.isAfter(others.to))
        ? Optional.of(new Days(others.to.plusDays(1), to))
        : Optional.empty();
  }

  /** The days in the middle of a sentence. */
  public String words() {
    if (from == null) {
      return to == null ? "always" : "until " + to;
    }
    return to == null ? "from %s on".formatted(from) : "%s to %s".formatted(from, to);
  }
}
