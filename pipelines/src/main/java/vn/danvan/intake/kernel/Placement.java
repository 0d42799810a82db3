package vn.danvan.intake.kernel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.Form;
import vn.danvan.period.Period;

/**
 * Settles period, form and unit of an annex, in this order, since each is looked up within the one
 * before. What is not sure, or said in two ways, holds the file, unless a decision states it; what
 * the file says instead is then a finding.
 */
final class Placement {
  /** Custom properties by which a template says what it is. */
  private static final String FORM_PROPERTY = "danvan_form";

  private static final String PERIOD_PROPERTY = "danvan_period";

  private final Catalogue catalogue;
  private final UnitPlacement units;

  Placement(Catalogue catalogue) {
    this.catalogue = catalogue;
    this.units = new UnitPlacement(catalogue);
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
    units.place(header, properties, version.get(), draft);
    return version;
  }

  private String period(AnnexHeader header, Map<String, String> properties, Draft draft) {
    Set<String> named = new TreeSet<>(header.periods());
    Optional.ofNullable(properties.get(PERIOD_PROPERTY)).ifPresent(named::add);
    String stated = draft.stated.period();
    if (stated == null && named.size() != 1) {
      String all = String.join(", ", named);
      draft.hold(named.isEmpty() ? "PERIOD_UNKNOWN" : "PERIOD_CONFLICT", all, null, null);
      return null;
    }
    String period = stated == null ? named.iterator().next() : stated;
    Optional<Period> known = catalogue.period(period);
    if (known.isEmpty()) {
      draft.hold("PERIOD_NOT_SERVED", period, null, null);
      return null;
    }
    LocalDate dated = header.documentDate();
    boolean beforehand = dated != null && dated.isBefore(known.get().firstDay());
    if (stated != null) {
      List<String> said = new ArrayList<>(named);
      if (beforehand) {
        said.add(dated.toString());
      }
      if (!said.equals(List.of(stated))) {
        boolean contradicts = !said.isEmpty() && !named.contains(stated);
        draft.stated("kỳ báo cáo", stated, String.join(", ", said), contradicts);
      }
    } else if (beforehand) {
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
    if (draft.stated.form() != null) {
      return statedForm(named, draft);
    }
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

  private String statedForm(Set<String> named, Draft draft) {
    String stated = draft.stated.form();
    if (!isAnnex(stated)) {
      draft.hold("FORM_UNKNOWN", stated, null, stated);
      return null;
    }
    if (!named.equals(Set.of(stated))) {
      boolean contradicts = !named.isEmpty() && !named.contains(stated);
      draft.stated("biểu", stated, String.join(", ", named), contradicts);
    }
    return stated;
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
}
