package vn.danvan.ranking.kernel;

import java.math.BigDecimal;
import java.util.List;
import vn.danvan.catalogue.Indicator;

/**
 * The provinces that are ranked together, by one indicator in one period.
 *
 * @param indicator code
 * @param period code
 * @param method kind of figure
 * @param direction 1 where more is better, -1 where less is
 * @param scale by which a figure is multiplied for publication, 100 for percentages
 * @param entries in the order of unit codes
 */
public record Group(
    String indicator,
    String period,
    Indicator.Method method,
    int direction,
    BigDecimal scale,
    List<Entry> entries) {
  public Group {
    entries = List.copyOf(entries);
  }

  /** Those with a value, in the order of unit codes. */
  public List<Entry> ranked() {
    return entries.stream().filter(Entry::isRanked).toList();
  }
}
