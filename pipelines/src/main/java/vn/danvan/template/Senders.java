package vn.danvan.template;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.Form;
import vn.danvan.catalogue.Unit;
import vn.danvan.period.Period;
import vn.danvan.unit.kernel.UnitMatch;
import vn.danvan.unit.kernel.UnitNames;

/** The units of the catalogue that may send a form for a period. */
public final class Senders {
  private final Catalogue catalogue;
  private final Form form;
  private final Form.Version version;
  private final Period period;

  Senders(Catalogue catalogue, Form form, Form.Version version, Period period) {
    this.catalogue = catalogue;
    this.form = form;
    this.version = version;
    this.period = period;
  }

  /** All of them by era and code. */
  public List<Unit> all() {
    return catalogue.units().values().stream().filter(this::maySend).toList();
  }

  /**
   * The one that is meant.
   *
   * @param idOrName such as VN34-15 or "Lào Cai"
   * @throws TemplateException when it is none of them, or may be several
   */
  public Unit named(String idOrName) {
    Unit identified = catalogue.units().get(idOrName);
    if (identified != null) {
      require(identified);
      return identified;
    }
    UnitNames names = UnitNames.of(catalogue);
    List<Unit> found = new ArrayList<>();
    List<Unit> others = new ArrayList<>();
    for (String era : Catalogue.FRAMES) {
      UnitMatch match = names.find(era, level(), idOrName);
      match.units().forEach(unit -> (maySend(unit) ? found : others).add(unit));
    }
    if (found.size() > 1) {
      throw new TemplateException(
          "\"%s\" may mean %s: name one by its id.".formatted(idOrName, listed(found)));
    }
    if (found.isEmpty() && others.isEmpty()) {
      throw new TemplateException(
          "No unit is called \"%s\": write it with all diacritics, or its id, such as %s."
              .formatted(idOrName, listed(all().stream().limit(1).toList())));
    }
    return found.isEmpty() ? refused(others.getFirst()) : found.getFirst();
  }

  /**
   * Holds that a unit is one of them.
   *
   * @throws TemplateException when it is not; says which one sends the form instead
   */
  void require(Unit unit) {
    if (!maySend(unit)) {
      refused(unit);
    }
  }

  private Unit refused(Unit unit) {
    List<Unit> instead = all().stream().filter(sender -> isContinuedBy(unit, sender)).toList();
    throw new TemplateException(
        "%s does not send form %s of %s, which is for each %s%s%s."
            .formatted(
                listed(List.of(unit)),
                form.code(),
                period.code(),
                level(),
                version.era() == null ? "" : " of the %s era".formatted(version.era()),
                instead.isEmpty() ? "" : "; name %s instead".formatted(listed(instead))));
  }

  /** Whether one became the other, or the other way round. */
  private static boolean isContinuedBy(Unit one, Unit other) {
    return other.id().equals(one.successor()) || one.id().equals(other.successor());
  }

  private boolean maySend(Unit unit) {
    return unit.level().equals(level())
        && (version.era() == null || version.era().equals(unit.era()));
  }

  /** The level of the units that send it. */
  String level() {
    return form.sender() == null ? "province" : form.sender();
  }

  private static String listed(List<Unit> units) {
    return units.stream()
        .map(unit -> "%s (%s)".formatted(unit.id(), unit.latestName().fullName()))
        .collect(Collectors.joining(" or "));
  }
}
