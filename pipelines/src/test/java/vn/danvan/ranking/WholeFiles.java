package vn.danvan.ranking;

import java.time.LocalDate;
import java.util.List;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.CatalogueReader;
import vn.danvan.catalogue.Form;
import vn.danvan.catalogue.Unit;
import vn.danvan.completeness.Duty;
import vn.danvan.figure.Facts;
import vn.danvan.testing.Dues;

/** Files of all provinces for 2024 and its first half in which no cell is missing. */
final class WholeFiles {
  private static final Catalogue CATALOGUE = CatalogueReader.shipped();
  private static final LocalDate DAY = LocalDate.of(2024, 7, 1);

  private WholeFiles() {}

  /** Sends them in a corpus; returns what was due. */
  static List<Duty.DuePeriod> sent(Facts files, String corpus) {
    List<Duty.DuePeriod> due =
        List.of(
            Dues.passed(CATALOGUE, corpus, "DV-01", "2024"),
            Dues.passed(CATALOGUE, corpus, "DV-02", "2024-S1"));
    for (Duty.DuePeriod period : due) {
      for (Unit unit : CATALOGUE.provinces("63")) {
        send(files, corpus, period.form(), unit, period.period().code());
      }
    }
    return due;
  }

  private static void send(Facts files, String corpus, String form, Unit unit, String period) {
    String file = String.join("/", corpus, unit.id(), period);
    files.accepted(file, corpus, form, unit.id(), period, DAY);
    // Later rows of a form are parts of earlier ones: their values are smaller.
    int code = Integer.parseInt(unit.code());
    int value = 200_000 + 37 * code;
    for (Form.Row row : CATALOGUE.formVersion(form, period).orElseThrow().rows().toList()) {
      for (String level : row.levels()) {
        value -= 100 + code % 7;
        files.observed(
            file,
            unit.id(),
            period,
            row.element(),
            level,
            row.breakdown(),
            String.valueOf(value),
            "REPORTED");
      }
    }
  }
}
