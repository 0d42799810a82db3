package vn.danvan.samples;

import java.util.Map;
import java.util.stream.Stream;

/**
 * A line as it was written.
 *
 * @param label cell of its label
 * @param cells cells of its values by level
 * @param measure cell of its unit of measure, null when the table has none
 * @param note cell of its remark, null when the table has none
 */
record Entry(Line line, Spot label, Map<String, Spot> cells, Spot measure, Spot note) {

  /** The values that stand in it and are numbers. */
  Stream<Spot> filled() {
    return cells.entrySet().stream()
        .filter(cell -> line.values().get(cell.getKey()) != null)
        .map(Map.Entry::getValue);
  }
}
