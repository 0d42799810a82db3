package vn.danvan.observation.kernel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.DataElement;
import vn.danvan.catalogue.DataElement.Relation;
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
  private static final List<String> PART_LEVELS = List.of("province", "district", "commune");

  private final Catalogue catalogue;

  public ObservationReader(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** Observations of a submission and the findings that its numbers give. */
  public record Observed(List<Observation> observations, List<Finding> findings) {}

  /** What a value is a value of. */
  private record Key(String unit, String period, String element, String level, String breakdown) {
    static Key of(Cell cell) {
      return new Key(cell.unitId(), cell.period(), cell.element(), cell.level(), cell.breakdown());
    }

    Key at(String otherLevel) {
      return new Key(unit, period, element, otherLevel, breakdown);
    }

    Key of(String otherElement) {
      return new Key(unit, period, otherElement, level, breakdown);
    }
  }

  public Observed observe(Reading reading) {
    Findings findings = new Findings(catalogue, reading.submission().submission());
    Map<Key, Observation> observations = new LinkedHashMap<>();
    Map<Key, Cell> cells = new HashMap<>();
    Set<Key> repeated = new HashSet<>();
    for (Cell cell : reading.cells()) {
      Key key = Key.of(cell);
      if (cells.putIfAbsent(key, cell) != null) {
        repeated.add(key);
        findings.cell(
            "ELEMENT_DUPLICATED",
            cell.sheet(),
            cell.cell(),
            catalogue.element(cell.element()).labelVi(),
            null);
        continue;
      }
      observations.put(key, observation(reading, cell, findings));
    }
    repeated.forEach(key -> observations.computeIfPresent(key, (k, value) -> value.excluded()));
    checkConstraints(observations, cells, findings);
    checkTotals(observations, cells, findings);
    return new Observed(new ArrayList<>(observations.values()), findings.list());
  }

  private Observation observation(Reading reading, Cell cell, Findings findings) {
    DataElement element = catalogue.element(cell.element());
    NumberReader.Outcome number = NumberReader.read(cell.text(), cell.cellType(), element);
    if (number.rule() != null) {
      String expected = number.value() == null ? null : number.value().toPlainString();
      findings.cell(number.rule(), cell.sheet(), cell.cell(), cell.text(), expected);
    }
    return new Observation(
        cell.submission(),
        reading.submission().corpus(),
        reading.submission().reportingUnit(),
        cell.unitId(),
        cell.period(),
        cell.element(),
        cell.level(),
        cell.breakdown(),
        number.value(),
        cell.qualifier(),
        number.state().name());
  }

  /** A total that its stated parts contradict is excluded; the parts stand for themselves. */
  private void checkTotals(
      Map<Key, Observation> observations, Map<Key, Cell> cells, Findings findings) {
    for (Map.Entry<Key, Observation> entry : observations.entrySet()) {
      Key key = entry.getKey();
      if (!key.level().equals("total")
          || !isReported(entry.getValue())
          || !catalogue.element(key.element()).kind().addsOverLevels()) {
        continue;
      }
      List<Observation> parts =
          PART_LEVELS.stream().map(level -> observations.get(key.at(level))).toList();
      if (!parts.stream().allMatch(ObservationReader::isReported)) {
        continue;
      }
      BigDecimal sum =
          parts.stream().map(Observation::value).reduce(BigDecimal.ZERO, BigDecimal::add);
      if (sum.compareTo(entry.getValue().value()) != 0) {
        Cell cell = cells.get(key);
        findings.cell(
            "TOTAL_MISMATCH", cell.sheet(), cell.cell(), cell.text(), sum.toPlainString());
        entry.setValue(entry.getValue().excluded());
      }
    }
  }

  /** Two numbers that cannot both be right are both marked by one finding; neither is chosen. */
  private void checkConstraints(
      Map<Key, Observation> observations, Map<Key, Cell> cells, Findings findings) {
    observations.forEach(
        (key, observation) -> {
          for (DataElement.Constraint constraint : catalogue.element(key.element()).constraints()) {
            Observation other = observations.get(key.of(constraint.element()));
            if (isReported(observation)
                && isReported(other)
                && broken(constraint, observation, other)) {
              Cell cell = cells.get(key);
              String words =
                  constraint.relation() == Relation.AT_MOST ? "không lớn hơn" : "không nhỏ hơn";
              findings.cell(
                  "CONSTRAINT_VIOLATED",
                  cell.sheet(),
                  cell.cell(),
                  cell.text(),
                  "%s \"%s\" (%s)"
                      .formatted(
                          words,
                          catalogue.element(constraint.element()).labelVi(),
                          other.value().toPlainString()));
            }
          }
        });
  }

  private static boolean broken(
      DataElement.Constraint constraint, Observation value, Observation bound) {
    int order = value.value().compareTo(bound.value());
    return switch (constraint.relation()) {
      case AT_MOST -> order > 0;
      case AT_LEAST -> order < 0;
    };
  }

  private static boolean isReported(Observation observation) {
    return observation != null && observation.state().equals(ValueState.REPORTED.name());
  }
}
