package vn.danvan.samples;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;

/** What an office claims for the year before, and what it compares with that. */
final class LastYear {
  private final SplittableRandom random;
  private final Map<String, BigDecimal> known = new HashMap<>();

  LastYear(SplittableRandom random) {
    this.random = random;
  }

  /** The number of the year before. */
  Content number(Line line, String level) {
    BigDecimal before = before(line, level);
    return before == null ? null : Numbers.CELLS.of(before);
  }

  /** This period in hundredths of the one before: "105,2%". */
  Content share(Line line) {
    BigDecimal now = line.values().get("total");
    BigDecimal before = before(line, "total");
    if (now == null || before.signum() == 0) {
      return null;
    }
    BigDecimal share =
        now.multiply(BigDecimal.valueOf(100)).divide(before, 1, RoundingMode.HALF_UP);
    return Content.words(Plain.of(share).replace('.', ',') + "%");
  }

  /** What was gained or lost: a number that may be negative. */
  Content gain(Line line) {
    BigDecimal now = line.values().get("total");
    return now == null ? null : Numbers.CELLS.of(now.subtract(before(line, "total")));
  }

  private BigDecimal before(Line line, String level) {
    BigDecimal now = line.values().get(level);
    if (now == null) {
      return null;
    }
    return known.computeIfAbsent(
        line.row() + level,
        key ->
            now.multiply(BigDecimal.valueOf(random.nextInt(70, 131)))
                .divide(BigDecimal.valueOf(100), 0, RoundingMode.HALF_UP));
  }
}
