package vn.danvan.unit.kernel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.Unit;

/** The units of a catalogue and what lists add to them: communes, successions, sourced counts. */
public final class InventedUnits {
  private static final LocalDate MERGER = LocalDate.of(2025, 7, 1);

  private final Map<String, Unit> units;
  private final List<Succession> successions;
  private final List<UnitCount> counts;

  public InventedUnits(Catalogue catalogue) {
    UnitRegister register = UnitRegister.of(catalogue);
    units = new LinkedHashMap<>(register.units());
    successions = new ArrayList<>(register.successions());
    counts = new ArrayList<>(register.counts());
  }

  /** A commune that stands through its era. */
  public InventedUnits commune(String id, String parent) {
    boolean old = id.startsWith("VN63");
    return commune(id, parent, old ? null : MERGER, old ? MERGER.minusDays(1) : null);
  }

  public InventedUnits commune(String id, String parent, LocalDate from, LocalDate to) {
    String code = id.substring(id.lastIndexOf('-') + 1);
    Unit.Name name = new Unit.Name("Xã " + code, "Xã " + code, "commune", null, null);
    units.put(
        id,
        new Unit(
            id, code, "commune", parent, null, from, to, null, null, null, List.of(name), null));
    return this;
  }

  /** An old commune that went into one new commune or, divided, into several. */
  public InventedUnits became(String old, String... next) {
    for (String one : next) {
      successions.add(
          new Succession(
              old,
              one,
              MERGER,
              next.length > 1 ? Succession.Kind.DIVIDED : Succession.Kind.MERGED));
    }
    return this;
  }

  public InventedUnits counted(
      String unit, String element, String value, LocalDate from, LocalDate to) {
    counts.add(new UnitCount(unit, element, new BigDecimal(value), from, to, "list", true));
    return this;
  }

  /** A count that a list states and nobody may use. */
  public InventedUnits unusable(String unit, String element, String value) {
    counts.add(new UnitCount(unit, element, new BigDecimal(value), null, null, "list", false));
    return this;
  }

  public UnitRegister register() {
    return new UnitRegister(units, Map.of(), successions, counts, "test");
  }
}
