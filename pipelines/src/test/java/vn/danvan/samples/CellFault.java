package vn.danvan.samples;

import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.BiFunction;
import java.util.function.LongPredicate;

/**
 * A cell that holds something else than its number.
 *
 * @param of numbers to which it happens
 * @param written what is written instead
 * @param reading what a human makes of it
 * @param rules findings it calls for, none when it may be read in silence
 */
record CellFault(
    String kind,
    Needs needs,
    LongPredicate of,
    BiFunction<Cells.Count, SplittableRandom, Content> written,
    Reading reading,
    Set<String> rules)
    implements Fault {

  /** What a human makes of a cell. */
  enum Reading {
    /** The number without doubt, so that a reader may say nothing. */
    CLEAR,
    /** The number, but it has to be remarked on. */
    REMARKED,
    /** Nothing that could be sworn to. */
    LOST
  }

  @Override
  public Scope scope() {
    return Scope.CELL;
  }

  @Override
  public boolean place(Draft draft, Report report, SplittableRandom random) {
    Optional<Cells.Count> count = Cells.count(draft, of, random);
    count.ifPresent(cell -> put(draft, cell, random));
    return count.isPresent();
  }

  private void put(Draft draft, Cells.Count count, SplittableRandom random) {
    Spot spot = count.spot();
    spot.rewrite(written.apply(count, random));
    draft.take(spot);
    switch (reading) {
      case CLEAR -> {}
      case REMARKED -> draft.expect(at(spot, ANY, rules.toArray(String[]::new)));
      case LOST -> {
        draft.loses(spot);
        draft.expect(at(spot, SERIOUS, rules.toArray(String[]::new)));
      }
    }
  }
}
