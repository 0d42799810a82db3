package vn.danvan.synthetic;

import java.util.Map;
import vn.danvan.catalogue.Form;

/**
 * What a province sends on a form for a period.
 *
 * @param version form version that serves the period
 * @param receipt when it came, null when nothing did
 * @param cells the values in force, in the form's order; none when nothing came
 * @param superseded the values of the file that came first, empty unless it was revised
 */
public record SyntheticReport(
    String unitId,
    ReportingRound round,
    Form.Version version,
    Receipt receipt,
    Map<CellKey, SyntheticCell> cells,
    Map<CellKey, SyntheticCell> superseded) {

  static SyntheticReport silent(String unitId, ReportingRound round, Form.Version version) {
    return new SyntheticReport(unitId, round, version, null, Map.of(), Map.of());
  }

  public String form() {
    return round.form();
  }

  /** The period's code, {@code 2024} or {@code 2025-S1}. */
  public String period() {
    return round.period();
  }

  /** Whether the province sends nothing at all. */
  public boolean silent() {
    return receipt == null;
  }

  /** Whether a second file takes the place of the first. */
  public boolean revised() {
    return !superseded.isEmpty();
  }

  /** Whether it came after its due day. */
  public boolean late() {
    return !silent() && receipt.late();
  }
}
