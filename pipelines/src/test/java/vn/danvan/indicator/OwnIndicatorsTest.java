package vn.danvan.indicator;

import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.danvan.testing.OperatorsCatalogue;

/** Definitions that the catalogue allows and the shipped one does not use. */
class OwnIndicatorsTest {
  private static final String[] SHOWN = {"value", "value_vi", "status", "reason"};

  @TestFactory
  List<DynamicTest> values() {
    Values values =
        new Values(
            OperatorsCatalogue.of(
                "indicators:\n"
                    + own("plain_count", "count", "{element: dialogues_held}", "", "decimals: 0")
                    + own(
                        "difference",
                        "ratio",
                        "{element: dvk_models_new}, {element: dvk_models_maintained, sign: -1}",
                        "{element: communes_total}",
                        "decimals: 2")
                    + own(
                        "negative_below",
                        "ratio",
                        "{element: villages_total}",
                        "{element: dvk_models_new}, {element: dvk_models_maintained, sign: -1}",
                        "decimals: 2")
                    + own(
                        "half_of_half",
                        "ratio",
                        "{element: dvk_models_new, factor: 0.5}",
                        "{element: communes_total}",
                        "decimals: 2, scale: 0.5")
                    + own(
                        "fine_factor",
                        "ratio",
                        "{element: dvk_models_new, factor: 0.0005}",
                        "{element: communes_total}",
                        "decimals: 2, scale: 100000")
                    + own(
                        "finest",
                        "ratio",
                        "{element: dvk_models_new, factor: 0.000001}",
                        "{element: communes_total}",
                        "decimals: 3, scale: 1000000")
                    + own(
                        "of_land",
                        "rate",
                        "{element: land_donated_m2, factor: 0.001}",
                        "{element: communes_total}",
                        "decimals: 3")));
    values
        .world("a plain count has a value")
        .reported("VN63-01", "dialogues_held", "12")
        .values("plain_count", "VN63-01")
        .showing(SHOWN)
        .are("12.000000 12 VALUE null");
    values
        .world("a plain count that is missing has its reason")
        .figure("VN63-01", "2024", "dialogues_held", null, "HELD")
        .figure("VN63-02", "2024", "dialogues_held", "3", "PARTIAL")
        .values("plain_count", "VN63-01", "VN63-02")
        .showing(SHOWN)
        .are("null null NO_VALUE HELD", "null null NO_VALUE PARTIAL");
    values
        .world("a difference may be negative and is rounded away from zero")
        .reported("VN63-01", "dvk_models_new", "1")
        .reported("VN63-01", "dvk_models_maintained", "3")
        .reported("VN63-01", "communes_total", "3")
        .reported("VN63-02", "dvk_models_new", "1")
        .reported("VN63-02", "dvk_models_maintained", "2")
        .reported("VN63-02", "communes_total", "8")
        .values("difference", "VN63-01", "VN63-02")
        .showing(SHOWN)
        .are("-0.130000 -0,13 VALUE null", "-0.670000 -0,67 VALUE null");
    values
        .world("a negative denominator gives a negative value")
        .reported("VN63-01", "villages_total", "5")
        .reported("VN63-01", "dvk_models_new", "1")
        .reported("VN63-01", "dvk_models_maintained", "3")
        .values("negative_below", "VN63-01")
        .showing(SHOWN)
        .are("-2.500000 -2,50 VALUE null");
    values
        .world("a scale may be a fraction")
        .reported("VN63-01", "dvk_models_new", "4")
        .reported("VN63-01", "communes_total", "2")
        .values("half_of_half", "VN63-01")
        .showing(SHOWN)
        .are("0.500000 0,50 VALUE null");
    values
        .world("a factor of four decimals")
        .reported("VN63-01", "dvk_models_new", "4000")
        .reported("VN63-01", "communes_total", "2")
        .values("fine_factor", "VN63-01")
        .showing(SHOWN)
        .are("100000.000000 100.000,00 VALUE null");
    values
        .world("the finest factor under the largest scale")
        .reported("VN63-01", "dvk_models_new", "1")
        .reported("VN63-01", "communes_total", "3")
        .values("finest", "VN63-01")
        .showing("numerator", "value", "value_vi", "reason")
        .are("0.000001 0.333000 0,333 null");
    values
        .world("a measured value keeps its decimals")
        .reported("VN63-01", "land_donated_m2", "1234.567")
        .reported("VN63-01", "communes_total", "2")
        .values("of_land", "VN63-01")
        .showing("numerator", "value", "value_vi", "reason")
        .are("1.234567 0.617000 0,617 null");
    return values.tests();
  }

  private static String own(
      String code, String method, String numerator, String denominator, String rest) {
    return ("  - {code: %s, label_vi: Chỉ tiêu %s, method: %s, numerator: [%s], denominator: [%s],"
            + " direction: up, unit: x, %s, definition: {version: 1, valid_from: 2016-01-01}}\n")
        .formatted(code, code, method, numerator, denominator, rest);
  }
}
