package vn.danvan.synthetic;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.DataElement;

/**
 * Spoils a few cells of a report, at most one in a row, so that a reader can tell each fault from
 * its neighbours: a total contradicts its parts only where all of them can be read.
 */
final class FaultPlacement {
  private static final String TOTAL = "total";

  /** About one cell in seventy: a row holds about two and a half. */
  private static final double SHARE_OF_ROWS = 0.036;

  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  private final Catalogue catalogue;
  private final KeyedRandom random;

  FaultPlacement(Catalogue catalogue, KeyedRandom random) {
    this.catalogue = catalogue;
    this.random = random;
  }

  Map<CellKey, SyntheticCell> spoiled(String unitId, int year, Map<CellKey, SyntheticCell> cells) {
    Map<CellKey, SyntheticCell> result = new LinkedHashMap<>(cells);
    Map<List<String>, List<CellKey>> rows =
        cells.keySet().stream()
            .collect(
                Collectors.groupingBy(
                    key -> List.of(key.element(), key.breakdown()),
                    LinkedHashMap::new,
                    Collectors.toList()));
    rows.forEach(
        (row, keys) -> {
          if (random.fraction(unitId, year, row, "spoiled") < SHARE_OF_ROWS) {
            Map<Fault, List<CellKey>> possible = possible(keys, cells);
            List<Fault> faults = List.copyOf(possible.keySet());
            Fault fault = faults.get(random.below(faults.size(), unitId, year, row, "fault"));
            List<CellKey> places = possible.get(fault);
            CellKey place = places.get(random.below(places.size(), unitId, year, row, "place"));
            result.put(place, spoiled(fault, place, cells, unitId, year));
          }
        });
    return result;
  }

  private Map<Fault, List<CellKey>> possible(
      List<CellKey> keys, Map<CellKey, SyntheticCell> cells) {
    Map<Fault, List<CellKey>> possible = new EnumMap<>(Fault.class);
    for (CellKey key : keys) {
      BigDecimal value = cells.get(key).value();
      allow(possible, Fault.BLANK_CELL, key);
      allow(possible, Fault.DASH, key);
      if (value.compareTo(THOUSAND) >= 0) {
        allow(possible, Fault.THOUSANDS_AS_TEXT, key);
      } else if (value.signum() > 0) {
        allow(possible, Fault.UNIT_BEHIND_NUMBER, key);
      }
      if (key.level().equals(TOTAL) && keys.size() > 1 && miscount(key, cells) != null) {
        allow(possible, Fault.TOTAL_MISMATCH, key);
      }
    }
    return possible;
  }

  private static void allow(Map<Fault, List<CellKey>> possible, Fault fault, CellKey key) {
    possible.computeIfAbsent(fault, f -> new ArrayList<>()).add(key);
  }

  private SyntheticCell spoiled(
      Fault fault, CellKey key, Map<CellKey, SyntheticCell> cells, String unitId, int year) {
    SyntheticCell cell = cells.get(key);
    return switch (fault) {
      case BLANK_CELL -> cell.typed("", SyntheticCell.State.BLANK, fault);
      case DASH -> cell.typed("-", SyntheticCell.State.BLANK, fault);
      case THOUSANDS_AS_TEXT ->
          cell.typed(dotted(cell.value()), SyntheticCell.State.REPORTED, fault);
      case UNIT_BEHIND_NUMBER ->
          cell.typed(
              cell.text() + " " + catalogue.element(key.element()).unit(),
              SyntheticCell.State.REPORTED,
              fault);
      case TOTAL_MISMATCH -> cell.miscounted(miscount(key, cells));
      case SILENT_PROVINCE, REVISED_FILE ->
          throw new IllegalArgumentException(
              "%s spoils no cell: %s of %s %d".formatted(fault, key, unitId, year));
    };
  }

  private static String dotted(BigDecimal value) {
    StringBuilder digits = new StringBuilder(value.toBigIntegerExact().toString());
    for (int place = digits.length() - 3; place > 0; place -= 3) {
      digits.insert(place, '.');
    }
    return digits.toString();
  }

  /** A wrong total that breaks no other rule; null when there is none near the right one. */
  private BigDecimal miscount(CellKey key, Map<CellKey, SyntheticCell> cells) {
    BigDecimal right = cells.get(key).value();
    BigDecimal slip = BigDecimal.valueOf(Math.max(1, right.longValueExact() / 40));
    for (BigDecimal wrong : List.of(right.add(slip), right.subtract(slip))) {
      if (wrong.signum() >= 0 && withinBounds(key, wrong, cells)) {
        return wrong;
      }
    }
    return null;
  }

  private boolean withinBounds(CellKey key, BigDecimal value, Map<CellKey, SyntheticCell> cells) {
    boolean keepsItsOwn =
        catalogue.element(key.element()).constraints().stream()
            .allMatch(constraint -> holds(constraint, key, constraint.element(), value, cells));
    boolean leavesOthers =
        catalogue.elements().values().stream()
            .flatMap(
                other ->
                    other.constraints().stream()
                        .filter(constraint -> constraint.element().equals(key.element()))
                        .map(constraint -> mirrored(constraint, other.code())))
            .allMatch(constraint -> holds(constraint, key, constraint.element(), value, cells));
    return keepsItsOwn && leavesOthers;
  }

  private static DataElement.Constraint mirrored(DataElement.Constraint constraint, String of) {
    return new DataElement.Constraint(
        switch (constraint.relation()) {
          case AT_MOST -> DataElement.Relation.AT_LEAST;
          case AT_LEAST -> DataElement.Relation.AT_MOST;
        },
        of);
  }

  private static boolean holds(
      DataElement.Constraint constraint,
      CellKey key,
      String element,
      BigDecimal value,
      Map<CellKey, SyntheticCell> cells) {
    SyntheticCell other = cells.get(new CellKey(element, key.level(), key.breakdown()));
    if (other == null) {
      return true;
    }
    int order = value.compareTo(other.value());
    return switch (constraint.relation()) {
      case AT_MOST -> order <= 0;
      case AT_LEAST -> order >= 0;
    };
  }
}
