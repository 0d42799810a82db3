package vn.danvan.synthetic;

import java.time.LocalDate;
import java.util.List;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.DataElement;
import vn.danvan.catalogue.Form;
import vn.danvan.period.Period;

/** What every draw of a history stands on. */
record Ground(
    Catalogue catalogue,
    Magnitudes magnitudes,
    KeyedRandom random,
    ProvinceSizes sizes,
    Limits limits,
    List<DataElement> order) {

  static Ground of(Catalogue catalogue, long seed) {
    Magnitudes magnitudes = Magnitudes.shipped();
    KeyedRandom random = new KeyedRandom(seed);
    return new Ground(
        catalogue,
        magnitudes,
        random,
        new ProvinceSizes(catalogue, magnitudes, random),
        new Limits(catalogue),
        DrawOrder.of(catalogue, magnitudes));
  }

  /** Whether there were districts in a period, for some days at least. */
  boolean districtsExistIn(Period period) {
    LocalDate end = catalogue.element("districts").validTo();
    return end == null || !end.isBefore(period.firstDay());
  }

  /** Whether a province counts a member apart that only some do; a habit of all its reports. */
  boolean countsApart(String unitId, String breakdown) {
    return random.fraction(unitId, breakdown, "kept") < magnitudes.kept().members();
  }

  /** Whether a province fills in a row of a form; a habit as well. */
  boolean fills(String unitId, Form.Row row) {
    if (!row.optional()) {
      return true;
    }
    return row.isTotal()
        ? random.fraction(unitId, row.element(), "kept") < magnitudes.kept().rows()
        : countsApart(unitId, row.breakdown());
  }
}
