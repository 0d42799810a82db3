package vn.danvan.indicator;

import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.danvan.catalogue.CatalogueReader;

/** What the lists of units say comes first, then what was reported for the period, else nothing. */
class DenominatorsTest {
  private static final String PER_COMMUNE = "dialogues_per_unit_commune";
  private static final String DIALOGUES = "dialogues_held/commune";
  private static final String COMMUNES = "communes_total";

  @TestFactory
  List<DynamicTest> values() {
    Values values = new Values(CatalogueReader.shipped());
    sourced(values);
    missing(values);
    withoutForm(values);
    return values.tests();
  }

  private static void sourced(Values values) {
    values
        .world("a sourced count wins over what was reported")
        .reported("VN63-01", DIALOGUES, "30")
        .figure("VN63-01", "2024", COMMUNES, "100", "REPORTED", "120")
        .values(PER_COMMUNE, "VN63-01")
        .are("VN63-01 30.000000 120.000000 0.250000 0,25 VALUE null");
    Values.World gaps =
        values.world("a sourced count stands in for whatever is missing of a denominator");
    List<String> units =
        List.of("VN63-01", "VN63-02", "VN63-04", "VN63-06", "VN63-08", "VN63-10", "VN63-11");
    List<String> states =
        List.of("BLANK", "UNREADABLE", "EXCLUDED", "HELD", "ABSENT", "NOT_APPLICABLE", "PARTIAL");
    for (int i = 0; i < states.size(); i++) {
      String value = states.get(i).equals("PARTIAL") ? "60" : null;
      gaps.reported(units.get(i), DIALOGUES, "30")
          .figure(units.get(i), "2024", COMMUNES, value, states.get(i), "120");
    }
    gaps.values(PER_COMMUNE, units.toArray(String[]::new))
        .showing("denominator", "value_vi", "reason")
        .are(units.stream().map(unit -> "120.000000 0,25 null").toArray(String[]::new));
    values
        .world("a sourced count is no numerator")
        .reported("VN63-01", "villages_total", "80")
        .figure("VN63-01", "2024", "mobilisation_groups_village", "40", "REPORTED", "60")
        .figure("VN63-02", "2024", "mobilisation_groups_village", null, "BLANK", "60")
        .reported("VN63-02", "villages_total", "80")
        .values("village_group_coverage", "VN63-01", "VN63-02")
        .are(
            "VN63-01 40.000000 80.000000 50.000000 50,0 VALUE null",
            "VN63-02 null 80.000000 null null NO_VALUE BLANK");
    values
        .world("a numerator that is missing stays the reason beside a sourced denominator")
        .figure("VN63-01", "2024", DIALOGUES, null, "ABSENT")
        .figure("VN63-01", "2024", COMMUNES, null, "ABSENT", "120")
        .values(PER_COMMUNE, "VN63-01")
        .are("VN63-01 null 120.000000 null null NO_VALUE ABSENT");
    values
        .world("the parts of a sourced denominator do not count as missing")
        .figure("VN34-15", "2024", DIALOGUES, "30", "REPORTED", null, 2, 2)
        .figure("VN34-15", "2024", COMMUNES, "60", "PARTIAL", "120", 2, 1)
        .values(PER_COMMUNE, "VN34-15")
        .showing("value_vi", "reason", "parts_expected", "parts_reported")
        .are("0,25 null 2 2");
    values
        .world("a sourced count of zero is a count of zero")
        .reported("VN63-01", DIALOGUES, "30")
        .figure("VN63-01", "2024", COMMUNES, "100", "REPORTED", "0")
        .values(PER_COMMUNE, "VN63-01")
        .are("VN63-01 30.000000 0.000000 null null NO_VALUE DENOMINATOR_ZERO");
  }

  private static void missing(Values values) {
    values
        .world("a denominator that nobody knows is missing")
        .reported("VN63-01", DIALOGUES, "5")
        .figure("VN63-01", "2024", COMMUNES, null, "BLANK")
        .reported("VN63-02", DIALOGUES, "5")
        .figure("VN63-02", "2024", COMMUNES, null, "UNREADABLE")
        .reported("VN63-04", DIALOGUES, "5")
        .figure("VN63-04", "2024", COMMUNES, "9", "EXCLUDED")
        .reported("VN63-06", DIALOGUES, "5")
        .figure("VN63-06", "2024", COMMUNES, null, "NOT_APPLICABLE")
        .reported("VN63-08", DIALOGUES, "5")
        .values(PER_COMMUNE, "VN63-01", "VN63-02", "VN63-04", "VN63-06", "VN63-08")
        .showing("unit_id", "numerator", "value", "reason")
        .are(
            "VN63-01 5.000000 null DENOMINATOR_MISSING",
            "VN63-02 5.000000 null DENOMINATOR_MISSING",
            "VN63-04 5.000000 null DENOMINATOR_MISSING",
            "VN63-06 5.000000 null DENOMINATOR_MISSING",
            "VN63-08 5.000000 null DENOMINATOR_MISSING");
    values
        .world("a denominator that is absent, held, partial or of another frame says so")
        .reported("VN63-01", DIALOGUES, "5")
        .figure("VN63-01", "2024", COMMUNES, null, "ABSENT")
        .reported("VN63-02", DIALOGUES, "5")
        .figure("VN63-02", "2024", COMMUNES, null, "HELD")
        .reported("VN63-04", DIALOGUES, "5")
        .figure("VN63-04", "2024", COMMUNES, "8", "PARTIAL")
        .reported("VN63-06", DIALOGUES, "5")
        .figure("VN63-06", "2024", COMMUNES, null, "NOT_RESTATABLE")
        .values(PER_COMMUNE, "VN63-01", "VN63-02", "VN63-04", "VN63-06")
        .are(
            "VN63-01 5.000000 null null null NO_VALUE ABSENT",
            "VN63-02 5.000000 null null null NO_VALUE HELD",
            "VN63-04 5.000000 8.000000 null null NO_VALUE PARTIAL",
            "VN63-06 5.000000 null null null NO_VALUE NOT_RESTATABLE");
  }

  private static void withoutForm(Values values) {
    values
        .world("what only a list knows is missing where no list tells")
        .reported("VN63-01", "petitions_received", "25")
        .figure("VN63-01", "2024", "population", "50000", "REPORTED", "50000")
        .reported("VN63-02", "petitions_received", "25")
        .values("petitions_per_10k", "VN63-01", "VN63-02")
        .are(
            "VN63-01 25.000000 5.000000 5.000000 5,0 VALUE null",
            "VN63-02 25.000000 null null null NO_VALUE DENOMINATOR_MISSING");
    values
        .world("one of two terms that is missing leaves the denominator missing")
        .reported("VN63-01", "mediations_successful", "9")
        .reported("VN63-01", "mediations_failed", "3")
        .reported("VN63-02", "mediations_successful", "9")
        .figure("VN63-02", "2024", "mediations_failed", null, "BLANK")
        .values("mediation_success_rate", "VN63-01", "VN63-02")
        .are(
            "VN63-01 9.000000 12.000000 75.000000 75,0 VALUE null",
            "VN63-02 9.000000 9.000000 null null NO_VALUE DENOMINATOR_MISSING");
  }
}
