package vn.danvan.synthetic;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Divides a total among parts so that they add up to it exactly. */
final class Division {
  private Division() {}

  /** A part: how much it weighs among the others, and what it may be. */
  record Part(double weight, Leeway leeway) {}

  /** Parts that need not add up to the total and, weighing 1 or less together, stay within it. */
  static List<BigDecimal> within(BigDecimal total, int decimals, List<Part> parts) {
    double weights = Math.max(1, parts.stream().mapToDouble(Part::weight).sum());
    return parts.stream()
        .map(
            part ->
                part.leeway()
                    .nearest(
                        total
                            .multiply(BigDecimal.valueOf(part.weight() / weights))
                            .setScale(decimals, RoundingMode.FLOOR),
                        decimals))
        .toList();
  }

  /**
   * The parts' values, in steps of the last decimal; what cannot be placed falls to the heaviest.
   */
  static List<BigDecimal> of(BigDecimal total, int decimals, List<Part> parts) {
    double weights = parts.stream().mapToDouble(Part::weight).sum();
    List<BigDecimal> values = new ArrayList<>();
    BigDecimal rest = total;
    for (Part part : parts) {
      double share = weights == 0 ? 1.0 / parts.size() : part.weight() / weights;
      BigDecimal wished =
          total.multiply(BigDecimal.valueOf(share)).setScale(decimals, RoundingMode.HALF_EVEN);
      values.add(part.leeway().nearest(wished, decimals));
      rest = rest.subtract(values.getLast());
    }
    List<Integer> heaviestFirst = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      heaviestFirst.add(i);
    }
    heaviestFirst.sort(Comparator.comparing(i -> -parts.get(i).weight()));
    for (int i : heaviestFirst) {
      BigDecimal value = parts.get(i).leeway().nearest(values.get(i).add(rest), decimals);
      rest = rest.subtract(value.subtract(values.get(i)));
      values.set(i, value);
    }
    if (rest.signum() != 0) {
      int heaviest = heaviestFirst.getFirst();
      values.set(heaviest, values.get(heaviest).add(rest).max(BigDecimal.ZERO));
    }
    return values;
  }
}
