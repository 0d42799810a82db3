package vn.danvan.synthetic;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import vn.danvan.catalogue.Catalogue;

/**
 * A file of a delivery.
 *
 * @param delivery folder of the delivery it comes with
 * @param cells what stands in it
 */
record SyntheticFile(
    SyntheticReport report, String delivery, String name, Map<CellKey, SyntheticCell> cells) {
  static final String FIRST_DELIVERY = "lan-1";
  static final String SECOND_DELIVERY = "lan-2";

  /** The file that came first: the only one, or the one that was revised later. */
  static SyntheticFile first(Catalogue catalogue, SyntheticReport report) {
    return new SyntheticFile(
        report,
        FIRST_DELIVERY,
        name(catalogue, report) + ".xlsx",
        report.revised() ? report.superseded() : report.cells());
  }

  /** The file that takes the first one's place. */
  static SyntheticFile revision(Catalogue catalogue, SyntheticReport report) {
    return new SyntheticFile(
        report, SECOND_DELIVERY, name(catalogue, report) + "_ban-sua-doi.xlsx", report.cells());
  }

  boolean isRevision() {
    return delivery.equals(SECOND_DELIVERY);
  }

  private static String name(Catalogue catalogue, SyntheticReport report) {
    return "MO-PHONG_%d_%s_%s_%s"
        .formatted(
            report.year(),
            SyntheticHistory.FORM,
            report.unitId(),
            slug(catalogue.unit(report.unitId()).latestName().name()));
  }

  private static String slug(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .replace('đ', 'd')
        .replace('Đ', 'D')
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z0-9]+", "-");
  }
}
