package vn.danvan.intake.kernel;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.Form;
import vn.danvan.catalogue.Unit;
import vn.danvan.unit.kernel.UnitNames;

/**
 * Settles which unit sent an annex whose form and period are known: the one that the file names, or
 * the one that a decision states.
 */
final class UnitPlacement {
  /** Custom property by which a template says whose it is. */
  private static final String UNIT_PROPERTY = "danvan_unit";

  /** The committee of a city; where it is none of a province, of a city within one. */
  private static final Pattern CITY = Pattern.compile("(?iu)^thành (?:ủy|uỷ)");

  /** By these rules the file is surely of another unit than those that owe the form. */
  private static final Set<String> OF_ANOTHER = Set.of("UNIT_NOT_DUE", "UNIT_AFTER_MERGER");

  private final Catalogue catalogue;
  private final UnitNames unitNames;

  UnitPlacement(Catalogue catalogue) {
    this.catalogue = catalogue;
    this.unitNames = UnitNames.of(catalogue);
  }

  /**
   * What a file says of its unit.
   *
   * @param unit the unit, null when the file is not sure
   * @param named all units that are named anywhere around the tables
   * @param rule why the file is not sure, null when it is
   * @param value what it says, in its own words or as the names of units; may be empty
   */
  private record Said(Unit unit, Set<Unit> named, String rule, String value) {
    static Said unsure(Set<Unit> named, String rule, String value) {
      return new Said(null, named, rule, value);
    }

    /** Whether the file speaks of others and not of this unit. */
    boolean contradicts(Unit other) {
      return (rule != null && OF_ANOTHER.contains(rule))
          || (!named.isEmpty() && !named.contains(other));
    }

    String words() {
      return Stream.of(value, names(named))
          .filter(words -> !words.isEmpty())
          .distinct()
          .collect(Collectors.joining(", "));
    }
  }

  /** Places the draft, whose form and period are settled, or holds it. */
  void place(
      AnnexHeader header, Map<String, String> properties, Form.Version version, Draft draft) {
    Said said = said(header, catalogue.units().get(properties.get(UNIT_PROPERTY)), version, draft);
    if (draft.stated.unit() != null) {
      placeStated(said, version, draft);
    } else if (said.unit() != null) {
      draft.reportingUnit = said.unit().id();
    } else {
      boolean ofPeriod = !said.rule().equals("UNIT_AMBIGUOUS");
      draft.hold(said.rule(), said.value(), ofPeriod ? draft.period : null, null);
    }
  }

  private void placeStated(Said said, Form.Version version, Draft draft) {
    Unit unit = catalogue.units().get(draft.stated.unit());
    if (unit == null || !owes(unit, version, draft.form)) {
      String name = unit == null ? draft.stated.unit() : unit.latestName().name();
      draft.hold("UNIT_NOT_DUE", name, draft.period, null);
      return;
    }
    if (!unit.equals(said.unit())) {
      draft.stated(
          "đơn vị gửi báo cáo",
          "%s (%s)".formatted(unit.latestName().name(), unit.id()),
          said.words(),
          said.contradicts(unit));
    }
    draft.reportingUnit = unit.id();
  }

  private Said said(AnnexHeader header, Unit ofTemplate, Form.Version version, Draft draft) {
    Set<Unit> named = new HashSet<>();
    if (ofTemplate != null) {
      named.add(ofTemplate);
    }
    List<String> unknown = new ArrayList<>();
    for (String sender : header.senders()) {
      Set<Unit> units = unitNames.provinces(version.era(), sender).units();
      named.addAll(units);
      if (units.isEmpty()) {
        unknown.add(sender);
      }
    }
    named.addAll(provinces(version.era(), header.mentions()));
    boolean nobody = named.isEmpty();
    named.addAll(provinces(version.era(), header.places()));
    if (!header.lowerSenders().isEmpty()) {
      return Said.unsure(named, "UNIT_NOT_DUE", String.join(", ", header.lowerSenders()));
    }
    if (!unknown.isEmpty() || nobody) {
      List<String> all = new ArrayList<>(header.senders());
      all.addAll(header.mentions());
      return unknown(unknown.isEmpty() ? all : unknown, named, version);
    }
    if (named.size() > 1) {
      return Said.unsure(named, "UNIT_AMBIGUOUS", names(named));
    }
    Unit unit = named.iterator().next();
    return owes(unit, version, draft.form)
        ? new Said(unit, named, null, unit.latestName().name())
        : Said.unsure(named, "UNIT_NOT_DUE", unit.latestName().name());
  }

  /** A name that the other era has is of a province that had ended, or was not there yet. */
  private Said unknown(List<String> senders, Set<Unit> named, Form.Version version) {
    boolean otherEra =
        Catalogue.FRAMES.stream()
            .filter(era -> !era.equals(version.era()))
            .anyMatch(era -> !provinces(era, senders).isEmpty());
    boolean cityOfAProvince = senders.stream().anyMatch(sender -> CITY.matcher(sender).find());
    return Said.unsure(
        named,
        otherEra ? "UNIT_AFTER_MERGER" : cityOfAProvince ? "UNIT_NOT_DUE" : "UNIT_UNKNOWN",
        String.join(", ", senders));
  }

  private boolean owes(Unit unit, Form.Version version, String form) {
    String owedBy = catalogue.form(form).sender();
    return (owedBy == null || owedBy.equals(unit.level()))
        && Objects.equals(unit.era(), version.era());
  }

  private Set<Unit> provinces(String era, List<String> names) {
    Set<Unit> found = new HashSet<>();
    names.forEach(name -> found.addAll(unitNames.provinces(era, name).units()));
    return found;
  }

  private static String names(Set<Unit> units) {
    return units.stream()
        .map(unit -> unit.latestName().name())
        .sorted()
        .collect(Collectors.joining(", "));
  }
}
