package vn.danvan.synthetic;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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

  /** The files of a report: none, one, or one and its revision. */
  static List<SyntheticFile> of(Catalogue catalogue, SyntheticReport report) {
    List<SyntheticFile> files = new ArrayList<>();
    if (!report.silent()) {
      files.add(first(catalogue, report));
    }
    if (report.revised()) {
      files.add(revision(catalogue, report));
    }
    return files;
  }

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

  /** The day on which the commission received it. */
  LocalDate received() {
    return isRevision() ? report.receipt().revision() : report.receipt().first();
  }

  /** Its place in the folder of all deliveries. */
  String path() {
    return delivery + "/" + name;
  }

  private static String name(Catalogue catalogue, SyntheticReport report) {
    return "MO-PHONG_%s_%s_%s_%s"
        .formatted(
            report.period(),
            report.form(),
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
