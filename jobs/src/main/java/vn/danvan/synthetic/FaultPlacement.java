package vn.danvan.synthetic;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.danvan.catalogue.DataElement.Axis;
import vn.danvan.catalogue.Form;

/**
 * Spoils a few cells of a report, at most one in a row, so that a reader can tell each fault from
 * its neighbours: none breaks a rule but its own.
 */
final class FaultPlacement {
  private static final String TOTAL = "total";
  private static final CellKey COMMUNES = new CellKey("communes_total", TOTAL, TOTAL);

  /** About one row in two hundred and twenty: a file in two has a spoiled cell. */
  private static final double SHARE_OF_ROWS = 0.0045;

  private static final int COMMUNES_OFF_AT_MOST = 4;
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
  private static final BigDecimal SLIP = new BigDecimal("0.025");

  private final Ground ground;
  private final String unitId;
  private final ReportingRound round;
  private final Map<CellKey, SyntheticCell> cells;
  private final Map<CellKey, BigDecimal> stated = new HashMap<>();

  FaultPlacement(
      Ground ground, String unitId, ReportingRound round, Map<CellKey, SyntheticCell> right) {
    this.ground = ground;
    this.unitId = unitId;
    this.round = round;
    this.cells = new LinkedHashMap<>(right);
    right.forEach(
        (key, cell) -> {
          if (cell.value() != null) {
            stated.put(key, cell.value());
          }
        });
  }

  /**
   * The cells as they are sent.
   *
   * @param miscountsCommunes whether the number of communes differs from the list of units
   */
  Map<CellKey, SyntheticCell> spoiled(Form.Version version, boolean miscountsCommunes) {
    if (miscountsCommunes) {
      miscountCommunes();
    }
    version.rows().forEach(this::spoilPerhaps);
    return cells;
  }

  private void miscountCommunes() {
    int off = 1 + ground.random().below(COMMUNES_OFF_AT_MOST, unitId, round, "communes off");
    boolean fewer = ground.random().below(2, unitId, round, "communes fewer") == 0;
    BigDecimal slip = BigDecimal.valueOf(off);
    BigDecimal wrong = wrong(COMMUNES, fewer ? slip.negate() : slip);
    if (wrong != null) {
      misstate(COMMUNES, wrong, SyntheticCell.State.REPORTED, Fault.WRONG_COMMUNE_COUNT);
    }
  }

  private void spoilPerhaps(Form.Row row) {
    List<CellKey> keys =
        row.levels().stream()
            .map(level -> new CellKey(row.element(), level, row.breakdown()))
            .toList();
    String where = String.join(" ", unitId, round.toString(), row.element(), row.breakdown());
    if (ground.random().fraction(where, "spoiled") >= SHARE_OF_ROWS
        || !keys.stream().map(cells::get).allMatch(FaultPlacement::isWhole)) {
      return;
    }
    Map<Fault, List<CellKey>> possible = possible(row, keys);
    if (!possible.isEmpty()) {
      Fault fault = chosen(List.copyOf(possible.keySet()), where, "fault");
      spoil(fault, chosen(possible.get(fault), where, "place"));
    }
  }

  private static boolean isWhole(SyntheticCell cell) {
    return cell.fault() == null && cell.value() != null;
  }

  private <T> T chosen(List<T> choices, String where, String what) {
    return choices.get(ground.random().below(choices.size(), where, what));
  }

  private Map<Fault, List<CellKey>> possible(Form.Row row, List<CellKey> keys) {
    Map<Fault, List<CellKey>> possible = new EnumMap<>(Fault.class);
    boolean count = ground.catalogue().element(row.element()).decimals() == 0;
    for (CellKey key : keys) {
      BigDecimal value = cells.get(key).value();
      // A blank where the form leaves it to the province would be none.
      if (!row.optional()) {
        allow(possible, Fault.BLANK_CELL, key);
        allow(possible, Fault.DASH, key);
      }
      // "1.234" as text can be read in two ways unless it is a count.
      if (count && value.compareTo(THOUSAND) >= 0) {
        allow(possible, Fault.THOUSANDS_AS_TEXT, key);
      } else if (count && value.signum() > 0) {
        allow(possible, Fault.UNIT_BEHIND_NUMBER, key);
      }
      if (key.level().equals(TOTAL) && keys.size() > 2 && miscounted(key) != null) {
        allow(possible, Fault.TOTAL_MISMATCH, key);
      }
    }
    return possible;
  }

  private static void allow(Map<Fault, List<CellKey>> possible, Fault fault, CellKey key) {
    possible.computeIfAbsent(fault, f -> new ArrayList<>()).add(key);
  }

  private void spoil(Fault fault, CellKey key) {
    SyntheticCell cell = cells.get(key);
    String unit = ground.catalogue().element(key.element()).unit();
    switch (fault) {
      case BLANK_CELL -> cells.put(key, cell.typed("", SyntheticCell.State.BLANK, fault));
      case DASH -> cells.put(key, cell.typed("-", SyntheticCell.State.BLANK, fault));
      case THOUSANDS_AS_TEXT ->
          cells.put(key, cell.typed(dotted(cell.value()), SyntheticCell.State.REPORTED, fault));
      case UNIT_BEHIND_NUMBER ->
          cells.put(key, cell.typed(cell.text() + " " + unit, SyntheticCell.State.REPORTED, fault));
      case TOTAL_MISMATCH -> misstate(key, miscounted(key), SyntheticCell.State.EXCLUDED, fault);
      case WRONG_COMMUNE_COUNT, SILENT_PROVINCE, LATE_FILE, REVISED_FILE ->
          throw new IllegalArgumentException(
              "%s spoils no row: %s of %s for %s".formatted(fault, key, unitId, round));
    }
  }

  private void misstate(CellKey key, BigDecimal wrong, SyntheticCell.State readAs, Fault fault) {
    cells.put(key, cells.get(key).misstated(wrong, readAs, fault));
    stated.put(key, wrong);
  }

  private static String dotted(BigDecimal value) {
    StringBuilder digits = new StringBuilder(value.toBigIntegerExact().toString());
    for (int place = digits.length() - 3; place > 0; place -= 3) {
      digits.insert(place, '.');
    }
    return digits.toString();
  }

  /** A total that its levels contradict; null when there is none near the right one. */
  private BigDecimal miscounted(CellKey key) {
    if (!ground.catalogue().element(key.element()).adds(Axis.LEVELS)) {
      return null;
    }
    BigDecimal right = cells.get(key).value();
    return wrong(key, right.multiply(SLIP).setScale(0, RoundingMode.DOWN).max(BigDecimal.ONE));
  }

  /** A wrong value that breaks no rule between elements, off by a slip up or else down. */
  private BigDecimal wrong(CellKey key, BigDecimal slip) {
    BigDecimal right = stated.get(key);
    if (right == null) {
      return null;
    }
    Leeway leeway = ground.limits().of(key, stated);
    return Stream.of(right.add(slip), right.subtract(slip))
        .filter(leeway::holds)
        .findFirst()
        .orElse(null);
  }
}
