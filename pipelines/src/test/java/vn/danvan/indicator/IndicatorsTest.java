package vn.danvan.indicator;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.CatalogueReader;
import vn.danvan.catalogue.Unit;

/** Values and reasons of the shipped indicators. */
class IndicatorsTest {
  private static final Catalogue CATALOGUE = CatalogueReader.shipped();
  private static final String PER_COMMUNE = "dialogues_per_unit_commune";
  private static final String COVERAGE = "dialogue_coverage_commune";
  private static final String DIALOGUES = "dialogues_held/commune";
  private static final String COVERED = "units_with_dialogue/commune";
  private static final String COMMUNES = "communes_total";

  @TestFactory
  List<DynamicTest> values() {
    Values values = new Values(CATALOGUE);
    rounding(values);
    refusals(values);
    numerators(values);
    terms(values);
    spine(values);
    return values.tests();
  }

  private static void rounding(Values values) {
    // At two decimals 1/8 = 0.125, 3/8 = 0.375, 5/8 = 0.625, 2/3, 1/3 and 1.005.
    Values.World halves = values.world("a half is rounded up on the exact ratio");
    ratio(halves, DIALOGUES, "VN63-01", "1", "8");
    ratio(halves, DIALOGUES, "VN63-02", "3", "8");
    ratio(halves, DIALOGUES, "VN63-04", "5", "8");
    ratio(halves, DIALOGUES, "VN63-06", "2", "3");
    ratio(halves, DIALOGUES, "VN63-08", "1", "3");
    ratio(halves, DIALOGUES, "VN63-10", "201", "200");
    halves
        .values(PER_COMMUNE, "VN63-01", "VN63-02", "VN63-04", "VN63-06", "VN63-08", "VN63-10")
        .are(
            "VN63-01 1.000000 8.000000 0.130000 0,13 VALUE null",
            "VN63-02 3.000000 8.000000 0.380000 0,38 VALUE null",
            "VN63-04 5.000000 8.000000 0.630000 0,63 VALUE null",
            "VN63-06 2.000000 3.000000 0.670000 0,67 VALUE null",
            "VN63-08 1.000000 3.000000 0.330000 0,33 VALUE null",
            "VN63-10 201.000000 200.000000 1.010000 1,01 VALUE null");
    // 1/16 = 6.25 %, 2/3 = 66.67 %, all, none.
    Values.World percent = values.world("a percentage is rounded to its one decimal");
    ratio(percent, COVERED, "VN63-01", "1", "16");
    ratio(percent, COVERED, "VN63-02", "2", "3");
    ratio(percent, COVERED, "VN63-04", "161", "161");
    ratio(percent, COVERED, "VN63-06", "0", "122");
    percent
        .values(COVERAGE, "VN63-01", "VN63-02", "VN63-04", "VN63-06")
        .are(
            "VN63-01 1.000000 16.000000 6.300000 6,3 VALUE null",
            "VN63-02 2.000000 3.000000 66.700000 66,7 VALUE null",
            "VN63-04 161.000000 161.000000 100.000000 100,0 VALUE null",
            "VN63-06 0.000000 122.000000 0.000000 0,0 VALUE null");
    Values.World large =
        values.world("a rate may exceed one and is printed as Vietnamese writes it");
    ratio(large, DIALOGUES, "VN63-01", "2469", "2");
    ratio(large, DIALOGUES, "VN63-02", "4938271", "4");
    large
        .values(PER_COMMUNE, "VN63-01", "VN63-02")
        .are(
            "VN63-01 2469.000000 2.000000 1234.500000 1.234,50 VALUE null",
            "VN63-02 4938271.000000 4.000000 1234567.750000 1.234.567,75 VALUE null");
  }

  private static void refusals(Values values) {
    // 162 of 161, and one that would be printed as 100,0.
    Values.World more = values.world("more than the whole is refused and never cut to one hundred");
    ratio(more, COVERED, "VN63-01", "162", "161");
    ratio(more, COVERED, "VN63-02", "100001", "100000");
    more.values(COVERAGE, "VN63-01", "VN63-02")
        .are(
            "VN63-01 162.000000 161.000000 null null NO_VALUE NUMERATOR_EXCEEDS_DENOMINATOR",
            "VN63-02 100001.000000 100000.000000 null null NO_VALUE NUMERATOR_EXCEEDS_DENOMINATOR");
    values
        .world("a denominator of zero gives no value, whatever is above it")
        .reported("VN63-01", DIALOGUES, "5")
        .reported("VN63-01", COMMUNES, "0")
        .reported("VN63-02", DIALOGUES, "0")
        .reported("VN63-02", COMMUNES, "0")
        .values(PER_COMMUNE, "VN63-01", "VN63-02")
        .are(
            "VN63-01 5.000000 0.000000 null null NO_VALUE DENOMINATOR_ZERO",
            "VN63-02 0.000000 0.000000 null null NO_VALUE DENOMINATOR_ZERO");
  }

  private static void numerators(Values values) {
    Values.World reasons =
        values.world("whatever stands in the way of the numerator is the reason");
    List<String> states =
        List.of("BLANK", "UNREADABLE", "EXCLUDED", "HELD", "ABSENT", "NOT_RESTATABLE");
    List<String> units = List.of("VN63-01", "VN63-02", "VN63-04", "VN63-06", "VN63-08", "VN63-11");
    for (int i = 0; i < states.size(); i++) {
      reasons
          .figure(units.get(i), "2024", DIALOGUES, null, states.get(i))
          .reported(units.get(i), COMMUNES, "8");
    }
    reasons
        .figure("VN63-10", "2024", DIALOGUES, "7", "PARTIAL")
        .reported("VN63-10", COMMUNES, "8")
        .figure("VN63-12", "2024", DIALOGUES, null, "NOT_APPLICABLE")
        .reported("VN63-12", COMMUNES, "8")
        .reported("VN63-14", COMMUNES, "8")
        .values(
            PER_COMMUNE,
            Stream.concat(units.stream(), Stream.of("VN63-10", "VN63-12", "VN63-14"))
                .toArray(String[]::new))
        .are(
            "VN63-01 null 8.000000 null null NO_VALUE BLANK",
            "VN63-02 null 8.000000 null null NO_VALUE UNREADABLE",
            "VN63-04 null 8.000000 null null NO_VALUE EXCLUDED",
            "VN63-06 null 8.000000 null null NO_VALUE HELD",
            "VN63-08 null 8.000000 null null NO_VALUE ABSENT",
            "VN63-10 7.000000 8.000000 null null NO_VALUE PARTIAL",
            "VN63-11 null 8.000000 null null NO_VALUE NOT_RESTATABLE",
            "VN63-12 null 8.000000 null null NO_VALUE NOT_APPLICABLE",
            "VN63-14 null 8.000000 null null NO_VALUE NOT_APPLICABLE");
  }

  private static void terms(Values values) {
    values
        .world("a term without a level takes the total row and never adds levels")
        .reported("VN63-01", "dialogue_participants/commune", "500")
        .reported("VN63-01", "dialogues_held", "10")
        .values("dialogue_participants_avg", "VN63-01")
        .are("VN63-01 null 10.000000 null null NO_VALUE NOT_APPLICABLE");
    values
        .world("a term of a member takes the member's row")
        .reported("VN63-01", "dvk_models_registered", "8")
        .reported("VN63-01", "dvk_models_registered/total/field=economy", "3")
        .values("dvk_field_share_economy", "VN63-01")
        .are("VN63-01 3.000000 8.000000 37.500000 37,5 VALUE null");
    values
        .world("the terms of a sum are added, with their factors")
        .reported("VN63-01", "awards_collective", "7")
        .reported("VN63-01", "awards_individual", "5")
        .reported("VN63-01", "dvk_models_recognised", "80")
        .values("awards_per_100_models", "VN63-01")
        .are("VN63-01 12.000000 0.800000 15.000000 15,0 VALUE null");
    values
        .world("one missing term of a sum leaves no value")
        .reported("VN63-01", "awards_collective", "7")
        .figure("VN63-01", "2024", "awards_individual", null, "BLANK")
        .reported("VN63-01", "dvk_models_recognised", "80")
        .reported("VN63-02", "awards_collective", "7")
        .reported("VN63-02", "dvk_models_recognised", "80")
        .figure("VN63-04", "2024", "awards_collective", null, "EXCLUDED")
        .figure("VN63-04", "2024", "awards_individual", null, "ABSENT")
        .reported("VN63-04", "dvk_models_recognised", "80")
        .values("awards_per_100_models", "VN63-01", "VN63-02", "VN63-04")
        .are(
            "VN63-01 7.000000 0.800000 null null NO_VALUE BLANK",
            "VN63-02 7.000000 0.800000 null null NO_VALUE NOT_APPLICABLE",
            "VN63-04 null 0.800000 null null NO_VALUE ABSENT");
    values
        .world("the parts are those of the term that has most, and of which fewest reported")
        .figure("VN34-15", "2024", DIALOGUES, "7", "PARTIAL", null, 2, 1)
        .figure("VN34-15", "2024", COMMUNES, "300", "REPORTED", null, 1, 1)
        .figure("VN34-79", "2024", DIALOGUES, "9", "REPORTED", null, 3, 3)
        .figure("VN34-79", "2024", COMMUNES, "200", "PARTIAL", null, 3, 2)
        .values(PER_COMMUNE, "VN34-15", "VN34-79")
        .showing("numerator", "denominator", "reason", "parts_expected", "parts_reported")
        .are("7.000000 300.000000 PARTIAL 2 1", "9.000000 200.000000 PARTIAL 3 2");
  }

  private static void spine(Values values) {
    values
        .world("provinces, regions and countries of both frames have their rows")
        .values(PER_COMMUNE)
        .showing("unit_id", "reason")
        .are(
            CATALOGUE.units().values().stream()
                .filter(unit -> List.of("province", "region", "country").contains(unit.level()))
                .map(Unit::id)
                .map("%s NOT_APPLICABLE"::formatted)
                .sorted()
                .toArray(String[]::new));
    values
        .world("a region and a country have the value of their own sums")
        .reported("VN63-TN", DIALOGUES, "450")
        .reported("VN63-TN", COMMUNES, "600")
        .reported("VN34-00", DIALOGUES, "5000")
        .reported("VN34-00", COMMUNES, "10035")
        .values(PER_COMMUNE, "VN63-TN", "VN34-00")
        .are(
            "VN34-00 5000.000000 10035.000000 0.500000 0,50 VALUE null",
            "VN63-TN 450.000000 600.000000 0.750000 0,75 VALUE null");
  }

  private static void ratio(
      Values.World world, String numerator, String unit, String value, String communes) {
    world.reported(unit, numerator, value).reported(unit, COMMUNES, communes);
  }
}
