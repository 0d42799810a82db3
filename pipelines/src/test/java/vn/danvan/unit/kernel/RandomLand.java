package vn.danvan.unit.kernel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import vn.danvan.catalogue.Unit;

/**
 * A country that never was: provinces of an older frame that went into fewer of a newer one, in
 * random regions, with communes that went on whole, merged or were divided.
 */
public final class RandomLand {
  private static final LocalDate MERGER = LocalDate.of(2025, 7, 1);

  private final Random random;
  private final Map<String, Unit> units = new LinkedHashMap<>();
  private final List<Succession> successions = new ArrayList<>();

  private RandomLand(Random random) {
    this.random = random;
  }

  /** A land of so many provinces before and after, without communes. */
  public static UnitRegister of(Random random, int olds, int news) {
    RandomLand land = new RandomLand(random);
    land.regions("63", 3);
    land.regions("34", 2);
    for (int i = 0; i < news; i++) {
      land.province("VN34-" + (100 + i), 2, MERGER, null);
    }
    for (int i = 0; i < olds; i++) {
      String old = "VN63-" + (100 + i);
      land.province(old, 3, null, MERGER.minusDays(1));
      // Each new province has at least one old one.
      String next = "VN34-" + (100 + (i < news ? i : random.nextInt(news)));
      land.successions.add(new Succession(old, next, MERGER, Succession.Kind.MERGED));
    }
    return land.register();
  }

  /** The same with some communes in each province. */
  public static UnitRegister withCommunes(Random random, int olds, int news, int communes) {
    RandomLand land = new RandomLand(random);
    UnitRegister provinces = of(random, olds, news);
    land.units.putAll(provinces.units());
    land.successions.addAll(provinces.successions());
    for (Succession province : provinces.successions()) {
      land.communes(province, communes);
    }
    return land.register();
  }

  private void communes(Succession province, int communes) {
    for (int i = 0; i < communes; i++) {
      String next = province.newUnit() + "-" + province.oldUnit().substring(5) + i;
      commune(next, province.newUnit());
    }
    for (int i = 0; i < communes + random.nextInt(communes + 1); i++) {
      String old = province.oldUnit() + "-" + (1000 + i);
      commune(old, province.oldUnit());
      int parts = random.nextInt(5) == 0 ? 2 : 1;
      int first = random.nextInt(communes);
      for (int part = 0; part < Math.min(parts, communes); part++) {
        String next =
            province.newUnit() + "-" + province.oldUnit().substring(5) + (first + part) % communes;
        successions.add(
            new Succession(
                old, next, MERGER, parts > 1 ? Succession.Kind.DIVIDED : Succession.Kind.MERGED));
      }
    }
  }

  private void regions(String frame, int count) {
    unit(Unit.countryOf(frame), "country", null, null, null, null);
    for (int i = 0; i < count; i++) {
      unit(Unit.regionOf(frame, "R" + i), "region", null, "R" + i, null, null);
    }
  }

  private void province(String id, int regions, LocalDate from, LocalDate to) {
    unit(id, "province", null, "R" + random.nextInt(regions), from, to);
  }

  private void commune(String id, String parent) {
    unit(id, "commune", parent, null, null, null);
  }

  private void unit(
      String id, String level, String parent, String region, LocalDate from, LocalDate to) {
    Unit.Name name = new Unit.Name(id, id, level, null, null);
    units.put(
        id,
        new Unit(
            id, id, level, parent, region, from, to, null, null, null, List.of(name), List.of()));
  }

  private UnitRegister register() {
    return new UnitRegister(units, Map.of(), successions, List.of(), "test");
  }
}
