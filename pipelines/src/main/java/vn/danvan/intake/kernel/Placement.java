package vn.danvan.intake.kernel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.Form;
import vn.danvan.catalogue.Unit;
import vn.danvan.unit.kernel.UnitNames;

/**
 * Settles form, period and unit of an annex, in this order, since each is looked up within the one
 * before. What is not sure, or said in two ways, holds the file.
 */
final class Placement {
  /** Custom properties by which a template says what it is. */
  private static final String FORM_PROPERTY = "danvan_form";

  private static final String PERIOD_PROPERTY = "danvan_period";
  private static final String UNIT_PROPERTY = "danvan_unit";

  /** The committee of a city; where it is none of a province, of a city within one. */
  private static final Pattern CITY = Pattern.compile("(?iu)^thành (?:ủy|uỷ)");

  private final Catalogue catalogue;
  private final UnitNames unitNames;

  Placement(Catalogue catalogue) {
    this.catalogue = catalogue;
    this.unitNames = UnitNames.of(catalogue);
  }

  /**
   * Places the draft; a held one as far as it goes.
   *
   * @return the version of the form by which the rows are read; of a held file the one that comes
   *     nearest
   */
  Optional<Form.Version> place(AnnexHeader header, Map<String, String> properties, Draft draft) {
    String period = period(header, properties, draft);
    String form = form(header, properties, period, draft);
    if (form == null) {
      return catalogue.forms().keySet().stream()
          .filter(this::isAnnex)
          .findFirst()
          .map(any -> catalogue.form(any).versions().getLast());
    }
    draft.form = form;
    Optional<Form.Version> version =
        period == null ? Optional.empty() : catalogue.formVersion(form, period);
    if (version.isEmpty()) {
      if (period != null) {
        draft.hold("PERIOD_NOT_SERVED", period, form, null);
      }
      return Optional.of(catalogue.form(form).versions().getLast());
    }
    draft.period = period;
    draft.formVersion = version.get().version();
    placeUnit(header, properties, version.get(), draft);
    return version;
  }

  private String period(AnnexHeader header, Map<String, String> properties, Draft draft) {
    Set<String> named = new TreeSet<>(header.periods());
    Optional.ofNullable(properties.get(PERIOD_PROPERTY)).ifPresent(named::add);
    if (named.size() != 1) {
      String all = String.join(", ", named);
      draft.hold(named.isEmpty() ? "PERIOD_UNKNOWN" : "PERIOD_CONFLICT", all, null, null);
      return null;
    }
    String period = named.iterator().next();
    if (catalogue.period(period).isEmpty()) {
      draft.hold("PERIOD_NOT_SERVED", period, null, null);
      return null;
    }
    LocalDate dated = header.documentDate();
    boolean beforehand =
        dated != null
            && catalogue
                .period(period)
                .filter(known -> dated.isBefore(known.firstDay()))
                .isPresent();
    if (beforehand) {
      draft.hold("PERIOD_CONFLICT", "%s, %s".formatted(period, dated), null, null);
      return null;
    }
    return period;
  }

  /** The form named; where none is, the only one that reports on such a period. */
  private String form(
      AnnexHeader header, Map<String, String> properties, String period, Draft draft) {
    Set<String> named = new TreeSet<>(header.forms());
    Optional.ofNullable(properties.get(FORM_PROPERTY)).ifPresent(named::add);
    List<String> possible =
        named.isEmpty()
            ? formsOf(period)
            : named.size() == 1 ? named.stream().filter(this::isAnnex).toList() : List.of();
    if (named.isEmpty() && period == null) {
      // Only a period would tell the form, and that it is missing has been said.
      return null;
    }
    if (possible.size() != 1) {
      draft.hold(
          "FORM_UNKNOWN",
          String.join(", ", named),
          null,
          named.isEmpty() ? "không thấy \"Biểu số\"" : String.join(", ", named));
      return null;
    }
    if (named.isEmpty()) {
      draft.formInferred = true;
      draft.findings.file("FORM_INFERRED", possible.getFirst(), null, null);
    }
    return possible.getFirst();
  }

  private List<String> formsOf(String period) {
    return catalogue.forms().keySet().stream()
        .filter(this::isAnnex)
        .filter(form -> "province".equals(catalogue.form(form).sender()))
        .filter(form -> period != null && catalogue.formVersion(form, period).isPresent())
        .toList();
  }

  private boolean isAnnex(String form) {
    return catalogue.forms().containsKey(form)
        && catalogue.form(form).layout() == Form.Layout.ANNEX;
  }

  private void placeUnit(
      AnnexHeader header, Map<String, String> properties, Form.Version version, Draft draft) {
    if (!header.lowerSenders().isEmpty()) {
      draft.hold("UNIT_NOT_DUE", String.join(", ", header.lowerSenders()), draft.period, null);
      return;
    }
    List<String> strong = new ArrayList<>(header.senders());
    Set<Unit> named = new HashSet<>();
    Unit stated = catalogue.units().get(properties.get(UNIT_PROPERTY));
    if (stated != null) {
      named.add(stated);
    }
    List<String> unknown = new ArrayList<>();
    for (String sender : strong) {
      Set<Unit> units = unitNames.provinces(version.era(), sender).units();
      named.addAll(units);
      if (units.isEmpty()) {
        unknown.add(sender);
      }
    }
    named.addAll(provinces(version.era(), header.mentions()));
    List<String> all = new ArrayList<>(strong);
    all.addAll(header.mentions());
    if (!unknown.isEmpty() || named.isEmpty()) {
      holdUnknown(unknown.isEmpty() ? all : unknown, version, draft);
      return;
    }
    named.addAll(provinces(version.era(), header.places()));
    if (named.size() > 1) {
      draft.hold("UNIT_AMBIGUOUS", names(named), null, null);
      return;
    }
    Unit unit = named.iterator().next();
    String owedBy = catalogue.form(draft.form).sender();
    if ((owedBy != null && !owedBy.equals(unit.level())) || !unit.era().equals(version.era())) {
      draft.hold("UNIT_NOT_DUE", unit.latestName().name(), draft.period, null);
      return;
    }
    draft.reportingUnit = unit.id();
  }

  /** A name that the other era has is of a province that had ended, or was not there yet. */
  private void holdUnknown(List<String> senders, Form.Version version, Draft draft) {
    boolean otherEra =
        Catalogue.FRAMES.stream()
            .filter(era -> !era.equals(version.era()))
            .anyMatch(era -> !provinces(era, senders).isEmpty());
    boolean cityOfAProvince = senders.stream().anyMatch(sender -> CITY.matcher(sender).find());
    draft.hold(
        otherEra ? "UNIT_AFTER_MERGER" : cityOfAProvince ? "UNIT_NOT_DUE" : "UNIT_UNKNOWN",
        String.join(", ", senders),
        draft.period,
        null);
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
