package vn.danvan.observation.kernel;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import vn.danvan.intake.kernel.Findings;
import vn.danvan.record.Cell;
import vn.danvan.record.Observation;
import vn.danvan.record.Submission;
import vn.danvan.record.ValueState;

/**
 * The values of one submission while they are held against each other, and the findings that this
 * gives.
 */
final class SubmissionValues {
  private final Submission submission;
  private final Map<ValueKey, Observation> observations;
  private final Map<ValueKey, Cell> cells;
  private final Findings findings;

  /**
   * Takes the values over.
   *
   * @param observations changed where a value is excluded
   * @param cells where each value stands
   */
  SubmissionValues(
      Submission submission,
      Map<ValueKey, Observation> observations,
      Map<ValueKey, Cell> cells,
      Findings findings) {
    this.submission = submission;
    this.observations = observations;
    this.cells = cells;
    this.findings = findings;
  }

  Submission submission() {
    return submission;
  }

  /** The number that was reported and not excluded. */
  Optional<BigDecimal> reported(ValueKey key) {
    return Optional.ofNullable(observations.get(key))
        .filter(observation -> observation.state().equals(ValueState.REPORTED.name()))
        .map(Observation::value);
  }

  /** The sum of several numbers; empty unless all of them were reported. */
  Optional<BigDecimal> sum(List<ValueKey> keys) {
    return keys.stream()
        .map(this::reported)
        .reduce(
            Optional.of(BigDecimal.ZERO),
            (sum, next) -> sum.flatMap(known -> next.map(known::add)));
  }

  /** Whether a number is stated exactly; "trên 1.900" contradicts no sum. */
  boolean isExact(ValueKey key) {
    Observation observation = observations.get(key);
    return observation != null && observation.qualifier().equals("exact");
  }

  /** The sum of those of several numbers that were reported. */
  BigDecimal knownSum(List<ValueKey> keys) {
    return keys.stream()
        .flatMap(key -> reported(key).stream())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** Whether nothing stands there: no cell, or a blank one. */
  boolean isSilent(ValueKey key) {
    Observation observation = observations.get(key);
    return observation == null || observation.state().equals(ValueState.BLANK.name());
  }

  /** Visits each number in the order of the file. */
  void forEachReported(BiConsumer<ValueKey, BigDecimal> visitor) {
    observations
        .keySet()
        .forEach(key -> reported(key).ifPresent(value -> visitor.accept(key, value)));
  }

  /** Notes a finding against a value. */
  void find(String rule, ValueKey key, String expected) {
    findings.value(rule, cells.get(key), expected);
  }

  /** Takes a value out of use until somebody decides, and says why. */
  void exclude(String rule, ValueKey key, String expected) {
    findings.excluded(rule, cells.get(key), expected);
    observations.computeIfPresent(key, (same, observation) -> observation.excluded());
  }
}
