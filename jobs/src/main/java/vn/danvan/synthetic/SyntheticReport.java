package vn.danvan.synthetic;

import java.util.Map;
import vn.danvan.catalogue.Form;

/**
 * What a province sends for a year.
 *
 * @param version form version of that year
 * @param silent whether it sends nothing at all; then there are no cells
 * @param cells the values in force, in the form's order
 * @param superseded the values of the file that came first, empty unless it was revised
 */
public record SyntheticReport(
    String unitId,
    int year,
    Form.Version version,
    boolean silent,
    Map<CellKey, SyntheticCell> cells,
    Map<CellKey, SyntheticCell> superseded) {

  /** Whether a second file takes the place of the first. */
  public boolean revised() {
    return !superseded.isEmpty();
  }

  /** The year as a period code. */
  public String period() {
    return Integer.toString(year);
  }
}
