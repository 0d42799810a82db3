package vn.danvan.observation.kernel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.DataElement;
import vn.danvan.intake.kernel.Findings;
import vn.danvan.intake.kernel.Reading;
import vn.danvan.record.Cell;
import vn.danvan.record.Finding;
import vn.danvan.record.Observation;
import vn.danvan.record.ValueState;

/**
 * The value cells of one submission to observations: each cell is one fact with a state, and
 * nothing is lost.
 */
public final class ObservationReader {
  private final Catalogue catalogue;
  private final NumberReader numbers;
  private final SubmissionCheck check;

  public ObservationReader(Catalogue catalogue) {
    this.catalogue = catalogue;
    this.numbers = new NumberReader(catalogue);
    this.check = new SubmissionCheck(catalogue);
  }

  /**
   * Observations of a submission and the findings that its numbers give.
   *
   * @param cells where each observation stands, in the same order
   */
  public record Observed(
      List<Observation> observations, List<Cell> cells, List<Finding> findings) {}

  public Observed observe(Reading reading) {
    Findings findings = new Findings(catalogue, reading.submission().submission());
    Map<ValueKey, Observation> observations = new LinkedHashMap<>();
    Map<ValueKey, Cell> cells = new HashMap<>();
    Set<ValueKey> repeated = new HashSet<>();
    DecimalMarks marks = DecimalMarks.of(reading.cells(), catalogue);
    for (Cell cell : reading.cells()) {
      ValueKey key = ValueKey.of(cell);
      Observation observation = observation(reading, cell, marks, findings);
      Cell first = cells.get(key);
      if (first == null || saysMore(observation, first, observations.get(key), cell)) {
        cells.put(key, cell);
        observations.put(key, observation);
      } else if (!agree(observation, first, observations.get(key), cell)) {
        // That neither of two columns is sure has been said of each.
        boolean doubted = first.doubt() != null && cell.doubt() != null;
        if (!doubted && repeated.add(key)) {
          duplicated(first, findings);
        }
        if (!doubted) {
          duplicated(cell, findings);
        }
      }
    }
    repeated.forEach(key -> observations.computeIfPresent(key, (k, value) -> value.excluded()));
    if (reading.submission().form() != null) {
      check.check(new SubmissionValues(reading.submission(), observations, cells, findings));
    }
    return new Observed(
        new ArrayList<>(observations.values()),
        observations.keySet().stream().map(cells::get).toList(),
        findings.list());
  }

  private void duplicated(Cell cell, Findings findings) {
    findings.value(
        "ELEMENT_DUPLICATED", cell, catalogue.element(cell.element()).labelVi(), null, null);
  }

  /** Whether a fact that another sheet leaves blank stands here. */
  private static boolean saysMore(
      Observation observation, Cell first, Observation earlier, Cell cell) {
    return !cell.sheet().equals(first.sheet()) && isBlank(earlier) && !isBlank(observation);
  }

  /** Whether two sheets say the same of a fact, as a summary and its details do. */
  private static boolean agree(
      Observation observation, Cell first, Observation earlier, Cell cell) {
    return !cell.sheet().equals(first.sheet())
        && (isBlank(observation)
            || (observation.state().equals(earlier.state()) && sameValue(observation, earlier)));
  }

  private static boolean sameValue(Observation one, Observation other) {
    return one.value() != null
        && other.value() != null
        && one.value().compareTo(other.value()) == 0;
  }

  private static boolean isBlank(Observation observation) {
    return observation.state().equals(ValueState.BLANK.name());
  }

  private Observation observation(
      Reading reading, Cell cell, DecimalMarks marks, Findings findings) {
    DataElement element = catalogue.element(cell.element());
    NumberReader.Outcome number = numbers.read(cell, element, marks);
    ValueState state = number.state();
    if (cell.doubt() != null) {
      state = number.value() == null ? ValueState.UNREADABLE : ValueState.EXCLUDED;
    } else {
      number.remarks().forEach(remark -> findings.value(remark.rule(), cell, remark.expected()));
    }
    if (state == ValueState.REPORTED
        && element.bounds() != null
        && !element.bounds().hold(number.value())) {
      findings.value("VALUE_OUT_OF_RANGE", cell, element.bounds().text());
      state = ValueState.EXCLUDED;
    }
    return new Observation(
        cell.submission(),
        reading.submission().form(),
        reading.submission().corpus(),
        reading.submission().reportingUnit(),
        cell.unitId(),
        cell.period(),
        cell.element(),
        cell.level(),
        cell.breakdown(),
        number.value(),
        number.qualifier(),
        state.name());
  }
}
