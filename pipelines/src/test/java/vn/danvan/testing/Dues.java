package vn.danvan.testing;

import java.time.LocalDate;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.Form;
import vn.danvan.completeness.Duty;

/** Periods of forms that are due. */
public final class Dues {
  private Dues() {}

  /** A period of a form as due, its due date passed. */
  public static Duty.DuePeriod passed(
      Catalogue catalogue, String corpus, String form, String period) {
    return due(catalogue, corpus, form, period, true);
  }

  /** A period of a form as due, its due date still to come. */
  public static Duty.DuePeriod toCome(
      Catalogue catalogue, String corpus, String form, String period) {
    return due(catalogue, corpus, form, period, false);
  }

  private static Duty.DuePeriod due(
      Catalogue catalogue, String corpus, String code, String period, boolean passed) {
    Form form = catalogue.form(code);
    Form.Version version = form.version(period).orElseThrow();
    LocalDate dueOn = form.dueOn(period).orElseThrow();
    return new Duty.DuePeriod(
        corpus,
        code,
        version.version(),
        version.era(),
        form.sender(),
        catalogue.period(period).orElseThrow(),
        dueOn,
        passed);
  }
}
