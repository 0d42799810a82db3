package vn.danvan.bench;

import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * How often what is said of a scenario was true.
 *
 * @param scenario what was drawn
 * @param outcomes one a replication
 */
public record Coverage(Scenario scenario, List<Outcome> outcomes) {
  /**
   * What one replication came to.
   *
   * @param exact whether some count was so small that pairs were tested exactly
   * @param simultaneous whether the simultaneous sets held the true ranks of all units
   * @param marginal the units whose marginal sets held their true ranks
   * @param bands whether everything said of leading and trailing was true
   * @param width ranks in a simultaneous set, on average
   * @param values units whose value was said to have changed, though nothing had
   * @param ranks units whose rank was said to have changed, though nothing had
   * @param risenValues units whose value was said to have changed when all had risen
   * @param risenRanks units whose rank was said to have changed when all had risen
   */
  public record Outcome(
      boolean exact,
      boolean simultaneous,
      BitSet marginal,
      boolean bands,
      double width,
      int values,
      int ranks,
      int risenValues,
      int risenRanks) {}

  /** Share of replications in which something is so. */
  public double share(Predicate<Outcome> is) {
    return mean(outcome -> is.test(outcome) ? 1 : 0);
  }

  /** Mean over replications. */
  public double mean(ToDoubleFunction<Outcome> of) {
    return outcomes.stream().mapToDouble(of).average().orElse(Double.NaN);
  }

  /** For each unit the share of replications in which its marginal set held its true rank. */
  public double[] marginal() {
    return IntStream.range(0, scenario.units())
        .mapToDouble(unit -> share(outcome -> outcome.marginal().get(unit)))
        .toArray();
  }
}
