package vn.danvan.samples;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.LongPredicate;

/** Finds cells for faults: those of counts, which no other fault has taken. */
final class Cells {
  private static final Set<String> NO_COUNTS =
      Set.of("land_donated_m2", "funds_contributed_million_vnd", PercentCells.RATE);

  /** A cell with its count and the unit in which it is counted. */
  record Count(Spot spot, long number, String measure) {}

  private Cells() {}

  static Optional<Count> count(Draft draft, LongPredicate of, SplittableRandom random) {
    List<Count> found =
        draft.entries().stream()
            .flatMap(
                entry ->
                    entry.cells().values().stream()
                        .filter(spot -> isFree(draft, spot))
                        .map(spot -> new Count(spot, number(draft, spot), entry.line().measure())))
            .filter(count -> of.test(count.number()))
            .toList();
    return found.isEmpty() ? Optional.empty() : Optional.of(Pick.one(found, random));
  }

  /** Entries of a number that stands alone, none of which a fault has taken. */
  static List<Entry> alone(Draft draft) {
    return draft.entries().stream()
        .filter(entry -> entry.cells().size() == 1 && entry.cells().containsKey("total"))
        .filter(entry -> isFree(draft, entry.cells().get("total")))
        .toList();
  }

  static boolean isFree(Draft draft, Spot spot) {
    Draft.Meaning meaning = draft.meanings().get(spot);
    return meaning != null
        && meaning.value() != null
        && !draft.isTaken(spot)
        && spot.content() != null
        && isWritten(spot.content())
        && !NO_COUNTS.contains(meaning.element());
  }

  /** A cell in which the style put a mark for its number is no place for a fault. */
  private static boolean isWritten(Content content) {
    return !content.stored().equals("-");
  }

  private static long number(Draft draft, Spot spot) {
    BigDecimal value = draft.meanings().get(spot).value();
    return value.longValueExact();
  }
}
