package vn.danvan.intake.kernel;

import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.CatalogueReader;
import vn.danvan.record.Finding;

/** Findings of an annex without the identity of their submission. */
final class AnnexFindings {
  private static final Catalogue CATALOGUE = CatalogueReader.shipped();

  private AnnexFindings() {}

  static Finding withoutSubmission(Finding finding) {
    return new Finding(
        null,
        finding.sheet(),
        finding.cell(),
        null,
        null,
        null,
        finding.rule(),
        finding.severity(),
        finding.messageVi(),
        finding.value(),
        finding.expected());
  }

  /** A finding against the whole file. */
  static Finding finding(String rule, String value, String expected, String detail) {
    return new Finding(
        null,
        null,
        null,
        null,
        null,
        null,
        rule,
        CATALOGUE.rule(rule).severity().code(),
        CATALOGUE.rule(rule).message(value, expected, detail),
        value,
        expected);
  }

  /** A finding against a cell of the annex. */
  static Finding cellFinding(String address, String rule, String value, String expected) {
    return new Finding(
        null,
        "Biểu DV-01",
        address,
        null,
        null,
        null,
        rule,
        CATALOGUE.rule(rule).severity().code(),
        CATALOGUE.rule(rule).message(value, expected, null),
        value,
        expected);
  }

  /** How a finding names the two elements that come nearest to a label. */
  static String near(String one, String other) {
    return "\"%s\" hoặc \"%s\"".formatted(one, other);
  }
}
