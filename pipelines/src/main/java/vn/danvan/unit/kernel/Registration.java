package vn.danvan.unit.kernel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.Unit;
import vn.danvan.text.kernel.Digest;
import vn.danvan.unit.kernel.CommuneSuccessionList.Pair;
import vn.danvan.unit.kernel.ListedUnits.Listed;

/** Enters the catalogue's units and those of the lists in force into a register. */
final class Registration {
  private final Catalogue catalogue;
  private final Collection<ImportedList> lists;
  private final Map<String, Unit> units;
  private final Map<String, String> sources = new HashMap<>();
  private final List<Succession> successions = new ArrayList<>();
  private final List<UnitCount> counts = new ArrayList<>();

  Registration(Catalogue catalogue, Collection<ImportedList> lists) {
    this.catalogue = catalogue;
    this.lists = lists;
    this.units = new LinkedHashMap<>(catalogue.units());
  }

  UnitRegister register() {
    ListedUnits listed = new ListedUnits(lists);
    for (Unit unit : catalogue.units().values()) {
      provinceAsStated(unit);
    }
    listed.districts().ifPresent(this::enterDistricts);
    for (String era : Catalogue.FRAMES) {
      listed.communes(era).ifPresent(this::enterCommunes);
    }
    listed.communeSuccession().ifPresent(list -> succeed(list.content().pairs()));
    lists.stream()
        .sorted(Comparator.comparing(ImportedList::identity))
        .forEach(list -> counts.addAll(new ListCounts(catalogue, list).counts()));
    return new UnitRegister(units, sources, successions, counts, digest());
  }

  private void provinceAsStated(Unit unit) {
    if (!unit.isProvince()) {
      return;
    }
    counts.add(
        new UnitCount(
            unit.id(),
            "province_units",
            BigDecimal.ONE,
            unit.validFrom(),
            unit.validTo(),
            UnitRegister.CATALOGUE,
            true));
    if (unit.successor() != null) {
      successions.add(
          new Succession(
              unit.id(),
              unit.successor(),
              catalogue.unit(unit.successor()).validFrom(),
              "unchanged".equals(unit.succession())
                  ? Succession.Kind.UNCHANGED
                  : Succession.Kind.MERGED));
    }
  }

  private void enterDistricts(Listed<DistrictList> list) {
    LocalDate last = Era.of(catalogue, list.content().era()).days().to();
    for (DistrictList.District district : list.content().districts()) {
      enter(
          new Unit(
              district.id(),
              district.code(),
              "district",
              "VN63-" + district.province(),
              null,
              null,
              district.to() == null ? last : district.to(),
              null,
              null,
              null,
              List.of(
                  new Unit.Name(
                      district.name(), district.fullName(), district.kind().code(), null, null)),
              List.of()),
          list.source().title());
    }
  }

  /** When the communes of the first era began is not known; those of a later one began with it. */
  private void enterCommunes(Listed<CommuneList> list) {
    String era = list.content().era();
    Days days = Era.of(catalogue, era).days();
    LocalDate first = era.equals(Catalogue.FRAMES.getFirst()) ? null : days.from();
    for (Commune commune : list.content().communes()) {
      String province = "VN" + era + "-" + commune.province();
      String district = commune.district() == null ? null : province + "-" + commune.district();
      enter(
          new Unit(
              commune.id(era),
              commune.code(),
              "commune",
              units.containsKey(district) ? district : province,
              null,
              commune.from() == null ? first : commune.from(),
              commune.to() == null ? days.to() : commune.to(),
              null,
              null,
              null,
              commune.names(),
              List.of()),
          list.source().title());
    }
  }

  /** What the catalogue states of a unit, with its aliases, stays. */
  private void enter(Unit unit, String source) {
    if (units.putIfAbsent(unit.id(), unit) == null) {
      sources.put(unit.id(), source);
    }
  }

  /** A pair of which one side is on no list says nothing yet. */
  private void succeed(List<Pair> all) {
    List<Pair> pairs =
        all.stream()
            .filter(pair -> units.containsKey(pair.oldUnit()) && units.containsKey(pair.newUnit()))
            .toList();
    LocalDate day = Era.of(catalogue, Catalogue.FRAMES.getLast()).days().from();
    Map<String, Integer> successors = new HashMap<>();
    Map<String, Integer> predecessors = new HashMap<>();
    for (Pair pair : pairs) {
      successors.merge(pair.oldUnit(), 1, Integer::sum);
      predecessors.merge(pair.newUnit(), 1, Integer::sum);
    }
    for (Pair pair : pairs) {
      Succession.Kind whole =
          predecessors.get(pair.newUnit()) == 1
              ? Succession.Kind.UNCHANGED
              : Succession.Kind.MERGED;
      successions.add(
          new Succession(
              pair.oldUnit(),
              pair.newUnit(),
              day,
              successors.get(pair.oldUnit()) > 1 ? Succession.Kind.DIVIDED : whole));
    }
  }

  private String digest() {
    return Digest.of(
        catalogue.digest(),
        lists.stream().map(ImportedList::identity).sorted().collect(Collectors.joining("\n")));
  }
}
