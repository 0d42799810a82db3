package vn.danvan.figure;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Collectors;
import vn.danvan.record.ValueState;

/**
 * Value states as whole numbers in the order of {@link ValueState}, so that the least of several is
 * the one that explains an absence best, and so that sums are kept without sorting.
 */
final class States {
  private States() {}

  /** SQL for the number of a state that a column names. */
  static String code(String column) {
    return Arrays.stream(ValueState.values())
        // The most frequent one first: it is asked for in every row.
        .sorted(Comparator.comparing(state -> state != ValueState.REPORTED))
        .map(state -> " WHEN '%s' THEN %d".formatted(state, state.precedence()))
        .collect(Collectors.joining("", "CASE " + column, " END"));
  }

  /** SQL for the name of the state whose number a column holds. */
  static String name(String column) {
    return Arrays.stream(ValueState.values())
        .map(state -> "'" + state + "'")
        .collect(Collectors.joining(", ", "element_at(array(", "), " + column + " + 1)"));
  }
}
