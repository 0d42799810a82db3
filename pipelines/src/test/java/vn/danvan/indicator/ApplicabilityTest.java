package vn.danvan.indicator;

import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.danvan.catalogue.CatalogueReader;

/** To which periods an indicator applies, and which of its values are comparable. */
class ApplicabilityTest {
  private static final String PER_DISTRICT = "dialogues_per_unit_district";
  private static final String PER_COMMUNE = "dialogues_per_unit_commune";

  @TestFactory
  List<DynamicTest> values() {
    Values values = new Values(CatalogueReader.shipped());
    byDate(values);
    byForm(values);
    stretches(values);
    return values.tests();
  }

  private static void byDate(Values values) {
    Values.World districts =
        values
            .emptyWorld("what is per district applies to the first half of 2025, not to the year")
            .due("DV-01", "2024")
            .due("DV-02", "2025-S1")
            .due("DV-01", "2025");
    for (String period : List.of("2024", "2025-S1")) {
      districts
          .figure("VN63-04", period, "dialogues_held/district", "20", "REPORTED")
          .figure("VN63-04", period, "districts", "10", "REPORTED");
    }
    districts
        .figure("VN34-04", "2025", "dialogues_held/district", "20", "REPORTED")
        .figure("VN34-04", "2025", "districts", "10", "REPORTED")
        .values(PER_DISTRICT, "VN63-04", "VN34-04")
        .showing("period", "unit_id", "numerator", "denominator", "value", "reason")
        .are(
            "2024 VN34-04 null null null NOT_APPLICABLE",
            "2024 VN63-04 20.000000 10.000000 2.000000 null",
            "2025 VN34-04 20.000000 10.000000 null NOT_APPLICABLE",
            "2025 VN63-04 null null null NOT_APPLICABLE",
            "2025-S1 VN34-04 null null null NOT_APPLICABLE",
            "2025-S1 VN63-04 20.000000 10.000000 2.000000 null");
  }

  private static void byForm(Values values) {
    values
        .emptyWorld("what the half-yearly form does not ask for does not apply to a half")
        .due("DV-02", "2024-S1")
        .due("DV-01", "2024")
        .figure("VN63-01", "2024", "dvk_models_registered/province", null, "ABSENT")
        .figure("VN63-01", "2024", "dvk_models_proposed/province", null, "ABSENT")
        .figure("VN63-01", "2024-S1", "dvk_models_registered/province", null, "ABSENT")
        .values("dvk_proposal_rate_province", "VN63-01")
        .showing("period", "status", "reason")
        .are("2024 NO_VALUE ABSENT", "2024-S1 NO_VALUE NOT_APPLICABLE");
    values
        .emptyWorld("a period that nobody owes has no rows")
        .due("DV-01", "2024")
        .figure("VN63-01", "2023", "dialogues_held/commune", "20", "REPORTED")
        .figure("VN63-01", "2023", "communes_total", "10", "REPORTED")
        .values(PER_COMMUNE, "VN63-01")
        .showing("period", "reason")
        .are("2024 NOT_APPLICABLE");
    values
        .emptyWorld("two forms of one period give one row")
        .due("DV-01", "2024")
        .due("DV-02", "2024-S1")
        .figure("VN63-01", "2024", "dialogues_held/commune", "20", "REPORTED")
        .figure("VN63-01", "2024", "communes_total", "10", "REPORTED")
        .values(PER_COMMUNE, "VN63-01")
        .showing("period", "value_vi", "reason")
        .are("2024 2,00 null", "2024-S1 null NOT_APPLICABLE");
  }

  private static void stretches(Values values) {
    values
        .emptyWorld("the series of what is per commune begins anew with the merger")
        .due("DV-01", "2024")
        .due("DV-02", "2025-S1")
        .due("DV-01", "2025")
        .due("DV-01", "2026")
        .values(PER_COMMUNE, "VN34-01")
        .showing("period", "segment", "definition_version")
        .are("2024 0 1", "2025 1 1", "2025-S1 0 1", "2026 1 1");
    values
        .emptyWorld("a series without breaks is one stretch")
        .due("DV-01", "2024")
        .due("DV-01", "2026")
        .values("dialogue_resolution_rate", "VN34-01")
        .showing("period", "segment", "definition_version")
        .are("2024 0 1", "2026 0 1");
  }
}
