package vn.danvan.template;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.Form;
import vn.danvan.catalogue.Unit;
import vn.danvan.period.Period;
import vn.danvan.text.kernel.Text;

/**
 * A form as it is to be filled in for a period.
 *
 * @param version the version that serves the period
 * @param unit who fills it in, empty when it is for anybody who owes the form
 */
public record Template(
    Catalogue catalogue, Form form, Form.Version version, Period period, Optional<Unit> unit) {

  /** Names the form in the workbook's custom properties. */
  public static final String FORM_PROPERTY = "danvan_form";

  /** Names the form's version there. */
  public static final String VERSION_PROPERTY = "danvan_version";

  /** Names the unit there, by its id; absent when the template is for anybody. */
  public static final String UNIT_PROPERTY = "danvan_unit";

  /** Names the period there, by its code. */
  public static final String PERIOD_PROPERTY = "danvan_period";

  /**
   * The template of a form for a period, for anybody who owes it.
   *
   * @param period code of a year or half, such as 2025 or 2025-S1
   * @throws TemplateException when the form is no annex or does not serve the period
   * @throws vn.danvan.catalogue.CatalogueException when there is no such form
   */
  public static Template of(Catalogue catalogue, String form, String period) {
    Form known = catalogue.form(form);
    if (known.layout() != Form.Layout.ANNEX) {
      throw new TemplateException(
          "Form %s has no table to fill in: there are templates of %s."
              .formatted(
                  form,
                  catalogue.forms().values().stream()
                      .filter(other -> other.layout() == Form.Layout.ANNEX)
                      .map(Form::code)
                      .collect(Collectors.joining(", "))));
    }
    Period served = catalogue.period(period).orElseThrow(() -> notServed(known, period));
    Form.Version version = known.version(period).orElseThrow(() -> notServed(known, period));
    return new Template(catalogue, known, version, served, Optional.empty());
  }

  /**
   * The same for one unit.
   *
   * @throws TemplateException when the unit does not send this version of the form
   */
  public Template sentBy(Unit sender) {
    senders().require(sender);
    return new Template(catalogue, form, version, period, Optional.of(sender));
  }

  /** Who may send it. */
  public Senders senders() {
    return new Senders(catalogue, form, version, period);
  }

  /** The cell in which each value is asked for, such as D11, row by row. */
  public Map<AskedValue, String> addresses() {
    return plan().addresses();
  }

  /** A name for the file, in plain letters: DV-01_2025_VN34-15_Lao-Cai.xlsx. */
  public String fileName() {
    String sender =
        unit.map(
                by ->
                    "_%s_%s"
                        .formatted(
                            by.id(),
                            Text.folded(by.nameOn(sendingDay()).name())
                                .replaceAll("[^A-Za-z0-9]+", "-")))
            .orElse("");
    return "%s_%s%s.xlsx".formatted(form.code(), period.code(), sender);
  }

  /**
   * Writes the .xlsx; the stream stays open.
   *
   * @throws IOException when the stream cannot be written to
   */
  public void write(OutputStream out) throws IOException {
    TemplateWorkbook.write(this, out);
  }

  /** What it is, without the whole catalogue. */
  @Override
  public String toString() {
    return fileName();
  }

  SheetPlan plan() {
    return new SheetPlan(catalogue, version);
  }

  String title() {
    return FormTitle.of(form, period);
  }

  /** The day by which it is to be sent, or else the day on which there is all to tell. */
  LocalDate sendingDay() {
    return form.dueOn(period.code()).orElse(period.lastDay());
  }

  private static TemplateException notServed(Form form, String period) {
    return new TemplateException(
        "Form %s does not serve %s: it serves %s."
            .formatted(
                form.code(),
                period,
                form.versions().stream()
                    .map(Template::servedBy)
                    .collect(Collectors.joining("; "))));
  }

  private static String servedBy(Form.Version version) {
    String first = version.firstPeriod();
    String last = version.lastPeriod();
    String periods;
    if (first == null) {
      periods = last == null ? "all periods" : "periods until " + last;
    } else if (last == null) {
      periods = "from %s on".formatted(first);
    } else {
      periods = first.equals(last) ? first : "%s to %s".formatted(first, last);
    }
    return version.era() == null
        ? periods
        : "%s (the %s provinces)".formatted(periods, version.era());
  }
}
