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
  private final SubmissionCheck check;

  public ObservationReader(Catalogue catalogue) {
    this.catalogue = catalogue;
    this.check = new SubmissionCheck(catalogue);
  }

  /** Observations of a submission and the findings that its numbers give. */
  public record Observed(List<Observation> observations, List<Finding> findings) {}

  public Observed observe(Reading reading) {
    Findings findings = new Findings(catalogue, reading.submission().submission());
    Map<ValueKey, Observation> observations = new LinkedHashMap<>();
    Map<ValueKey, Cell> cells = new HashMap<>();
    Set<ValueKey> repeated = new HashSet<>();
    for (Cell cell : reading.cells()) {
      ValueKey key = ValueKey.of(cell);
      if (cells.putIfAbsent(key, cell) != null) {
        repeated.add(key);
        findings.value(
            "ELEMENT_DUPLICATED", cell, catalogue.element(cell.element()).labelVi(), null, null);
        continue;
      }
      observations.put(key, observation(reading, cell, findings));
    }
    repeated.forEach(key -> observations.computeIfPresent(key, (k, value) -> value.excluded()));
    check.check(new SubmissionValues(reading.submission(), observations, cells, findings));
    return new Observed(new ArrayList<>(observations.values()), findings.list());
  }

  private Observation observation(Reading reading, Cell cell, Findings findings) {
    DataElement element = catalogue.element(cell.element());
    NumberReader.Outcome number = NumberReader.read(cell.text(), cell.cellType(), element);
    if (number.rule() != null) {
      String expected = number.value() == null ? null : number.value().toPlainString();
      findings.value(number.rule(), cell, expected);
    }
    ValueState state = number.state();
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
        cell.qualifier(),
        state.name());
  }
}
