package vn.danvan.figure;

import static vn.danvan.figure.Worlds.SMALL;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.danvan.unit.kernel.InventedUnits;

/** What the lists of units say on a period's last day, beside what was stated or in its place. */
class SourcedFiguresTest {
  private static final String COMMUNES = "communes_total";
  private static final String PEOPLE = "population";
  private static final String PROVINCES = "province_units";
  private static final LocalDate FIRST_OF_2024 = LocalDate.of(2024, 1, 1);
  private static final LocalDate LAST_OF_2024 = LocalDate.of(2024, 12, 31);

  private static final InventedUnits UNITS =
      new InventedUnits(SMALL)
          .counted("VN63-10", COMMUNES, "151", null, LocalDate.of(2024, 6, 30))
          .counted("VN63-10", COMMUNES, "150", LocalDate.of(2024, 7, 1), null)
          .counted("VN63-15", COMMUNES, "168", null, LAST_OF_2024)
          .counted("VN63-10", "districts", "9", null, null)
          .counted("VN63-15", "districts", "7", null, null)
          .counted("VN63-33", COMMUNES, "139", null, LAST_OF_2024)
          .counted("VN63-10", PEOPLE, "780000", FIRST_OF_2024, LAST_OF_2024)
          .counted("VN63-15", PEOPLE, "860000", FIRST_OF_2024, LAST_OF_2024)
          .counted("VN63-33", PEOPLE, "1300000", FIRST_OF_2024, LAST_OF_2024)
          .counted("VN34-15", PEOPLE, "1700000", LocalDate.of(2025, 7, 1), null)
          .unusable("VN63-34", PEOPLE, "1900000");

  @TestFactory
  List<DynamicTest> figures() {
    Worlds worlds = new Worlds(SMALL, UNITS.register());
    beside(worlds);
    inPlace(worlds);
    provinces(worlds);
    return worlds.tests();
  }

  private static void beside(Worlds worlds) {
    worlds
        .world("a sourced count stands beside what was reported and never in its place")
        .due("TN-01", "2024")
        .reported("VN63-10", "2024", COMMUNES, "152")
        .reported("VN63-15", "2024", COMMUNES, "168")
        .figures(COMMUNES, "VN63-10", "VN63-15", "VN34-15")
        .showing("frame", "unit_id", "value", "state", "sourced_value")
        .are(
            "34 VN34-15 320.000 REPORTED 318.000",
            "63 VN63-10 152.000 REPORTED 150.000",
            "63 VN63-15 168.000 REPORTED 168.000");
    worlds
        .world("a sourced count is there where nothing was reported")
        .due("TN-01", "2024")
        .reported("VN63-10", "2024", COMMUNES, "152")
        .figures(COMMUNES, "VN63-15", "VN34-15")
        .showing("frame", "unit_id", "value", "state", "sourced_value", "parts_reported")
        .are("34 VN34-15 152.000 PARTIAL 318.000 1", "63 VN63-15 null ABSENT 168.000 0");
    worlds
        .world("a sum of sourced counts needs every part")
        .due("TN-01", "2024")
        .figures(COMMUNES, "VN63-33", "VN63-34", "VN34-33", "VN63-00")
        .showing("frame", "unit_id", "value", "state", "sourced_value")
        .are(
            "34 VN34-33 null ABSENT null",
            "63 VN63-00 null ABSENT null",
            "63 VN63-33 null ABSENT 139.000",
            "63 VN63-34 null ABSENT null");
    worlds
        .world("the count is that of the period's last day")
        .due("TN-01", "2023")
        .due("DV-02", "2024-S1")
        .due("TN-01", "2024")
        .figures(COMMUNES, "VN63-10")
        .showing("period", "sourced_value")
        .are("2023 151.000", "2024 150.000", "2024-S1 151.000");
    worlds
        .world("what no form of the period asks for has its count and does not apply")
        .due("TN-01", "2024")
        .figures("districts", "VN63-10", "VN63-15", "VN34-15", "VN63-33", "VN34-33")
        .showing("frame", "unit_id", "value", "state", "sourced_value")
        .are(
            "34 VN34-15 null NOT_APPLICABLE 16.000",
            "63 VN63-10 null NOT_APPLICABLE 9.000",
            "63 VN63-15 null NOT_APPLICABLE 7.000");
  }

  private static void inPlace(Worlds worlds) {
    worlds
        .world("a number that only a list knows is the figure")
        .due("TN-01", "2024")
        .figures(PEOPLE, "VN63-10", "VN63-15", "VN34-15")
        .are(
            "34 VN34-15 2024 population 1640000.000 REPORTED null 2 2",
            "63 VN63-10 2024 population 780000.000 REPORTED null 1 1",
            "63 VN63-15 2024 population 860000.000 REPORTED null 1 1");
    worlds
        .world("one of which no list tells leaves the merged province partial")
        .due("TN-01", "2024")
        .figures(PEOPLE, "VN63-33", "VN63-34", "VN34-33")
        .showing("frame", "unit_id", "value", "state", "sourced_value", "parts_expected")
        .are(
            "34 VN34-33 1300000.000 PARTIAL null 2",
            "63 VN63-33 1300000.000 REPORTED 1300000.000 1");
    worlds
        .world("a list of another day tells nothing")
        .due("TN-01", "2023")
        .due("TN-01", "2025")
        .figures(PEOPLE, "VN63-10", "VN34-15", "VN34-01")
        .are(
            "34 VN34-15 2025 population 1700000.000 REPORTED null 1 1",
            "63 VN63-10 2025 population null NOT_RESTATABLE AFTER_MERGER 1 0");
    worlds
        .world("what somebody published is no list")
        .due("TN-01", "2023")
        .published("VN63-10", "2023", PEOPLE, "770000")
        .figures(PEOPLE, "VN63-10", "VN34-15")
        .are();
  }

  private static void provinces(Worlds worlds) {
    worlds
        .world("a merged province counts two or three provinces before the merger and one after")
        .due("TN-01", "2024")
        .due("DV-02", "2025-S1")
        .due("TN-01", "2025")
        .figures(PROVINCES, "VN34-01", "VN34-15", "VN34-79")
        .showing("period", "unit_id", "value", "state")
        .are(
            "2024 VN34-01 1.000 REPORTED",
            "2024 VN34-15 2.000 REPORTED",
            "2024 VN34-79 3.000 REPORTED",
            "2025 VN34-01 1.000 REPORTED",
            "2025 VN34-15 1.000 REPORTED",
            "2025 VN34-79 1.000 REPORTED",
            "2025-S1 VN34-01 1.000 REPORTED",
            "2025-S1 VN34-15 2.000 REPORTED",
            "2025-S1 VN34-79 3.000 REPORTED");
    worlds
        .world("a region and the country count their provinces")
        .due("TN-01", "2024")
        .due("TN-01", "2025")
        .figures(PROVINCES, "VN34-NTB_TN", "VN63-TN", "VN34-00", "VN63-00")
        .showing("period", "unit_id", "value", "state")
        .are(
            "2024 VN34-00 63.000 REPORTED",
            "2024 VN34-NTB_TN 13.000 REPORTED",
            "2024 VN63-00 63.000 REPORTED",
            "2024 VN63-TN 5.000 REPORTED",
            "2025 VN34-00 34.000 REPORTED",
            "2025 VN34-NTB_TN 6.000 REPORTED",
            "2025 VN63-00 34.000 REPORTED",
            "2025 VN63-TN null NOT_RESTATABLE");
  }
}
