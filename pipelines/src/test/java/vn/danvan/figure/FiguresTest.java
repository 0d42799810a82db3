package vn.danvan.figure;

import static vn.danvan.figure.Worlds.SMALL;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.danvan.catalogue.Unit;
import vn.danvan.unit.kernel.UnitRegister;

/**
 * Provinces in both frames. Yên Bái (VN63-15) and Lào Cai (VN63-10) became Lào Cai (VN34-15); Cao
 * Bằng (04) is unchanged; Thái Bình (VN63-34) and Hưng Yên (VN63-33) became Hưng Yên (VN34-33).
 */
class FiguresTest {
  private static final String VILLAGES = "villages_total";
  private static final String RATE = "petitions_processed_rate";

  @TestFactory
  List<DynamicTest> figures() {
    Worlds worlds = new Worlds(SMALL, UnitRegister.of(SMALL));
    sums(worlds);
    states(worlds);
    rates(worlds);
    afterTheMerger(worlds);
    return worlds.tests();
  }

  private static void sums(Worlds worlds) {
    worlds
        .world("a merged province is the sum of its predecessors")
        .due("TN-01", "2024")
        .reported("VN63-10", "2024", VILLAGES, "1000")
        .reported("VN63-15", "2024", VILLAGES, "234")
        .figures(VILLAGES, "VN63-10", "VN63-15", "VN34-15")
        .are(
            "34 VN34-15 2024 villages_total 1234.000 REPORTED null 2 2",
            "63 VN63-10 2024 villages_total 1000.000 REPORTED null 1 1",
            "63 VN63-15 2024 villages_total 234.000 REPORTED null 1 1");
    worlds
        .world("a reported zero is a value")
        .due("TN-01", "2024")
        .reported("VN63-10", "2024", VILLAGES, "0")
        .reported("VN63-15", "2024", VILLAGES, "0")
        .figures(VILLAGES, "VN34-15")
        .are("34 VN34-15 2024 villages_total 0.000 REPORTED null 2 2");
    worlds
        .world("a missing predecessor leaves a partial figure with the sum of the others")
        .due("TN-01", "2024")
        .reported("VN63-10", "2024", VILLAGES, "1000")
        .figures(VILLAGES, "VN63-10", "VN63-15", "VN34-15")
        .are(
            "34 VN34-15 2024 villages_total 1000.000 PARTIAL null 2 1",
            "63 VN63-10 2024 villages_total 1000.000 REPORTED null 1 1",
            "63 VN63-15 2024 villages_total null ABSENT null 1 0");
    worlds
        .world("figures of one corpus are never added to those of another")
        .published("VN63-15", "2024", VILLAGES, "500")
        .published("VN63-10", "2024", VILLAGES, "600")
        .figures(VILLAGES, "VN63-15", "VN34-15")
        .are(
            "34 VN34-15 2024 villages_total 1100.000 REPORTED null 2 2",
            "63 VN63-15 2024 villages_total 500.000 REPORTED null 1 1");
    worlds
        .world("a published figure of one predecessor is part of an unknown whole")
        .published("VN63-15", "2024", VILLAGES, "500")
        .figures(VILLAGES)
        .are(
            "34 VN34-15 2024 villages_total 500.000 PARTIAL null 2 1",
            "63 VN63-15 2024 villages_total 500.000 REPORTED null 1 1");
  }

  private static void states(Worlds worlds) {
    worlds
        .world("what nobody reported is absent in both frames")
        .due("TN-01", "2024")
        .figures(VILLAGES, "VN63-10", "VN63-15", "VN34-15")
        .are(
            "34 VN34-15 2024 villages_total null ABSENT null 2 0",
            "63 VN63-10 2024 villages_total null ABSENT null 1 0",
            "63 VN63-15 2024 villages_total null ABSENT null 1 0");
    worlds
        .world("a file that waits for a decision leaves its figures held")
        .due("TN-01", "2024")
        .held("TN-01", "VN63-15", "2024", VILLAGES, "234")
        .figures(VILLAGES, "VN63-15")
        .are("63 VN63-15 2024 villages_total null HELD null 1 0");
    worlds
        .world("a held revision leaves the file in force in force")
        .due("TN-01", "2024")
        .reported("VN63-15", "2024", VILLAGES, "230")
        .held("TN-01", "VN63-15", "2024", VILLAGES, "234")
        .figures(VILLAGES, "VN63-15")
        .are("63 VN63-15 2024 villages_total 230.000 REPORTED null 1 1");
    worlds
        .world("a row that the file leaves out is blank")
        .due("TN-01", "2024")
        .reported("VN63-15", "2024", "communes_total", "173")
        .figures(VILLAGES, "VN63-15")
        .are("63 VN63-15 2024 villages_total null BLANK null 1 0");
    worlds
        .world("a blank cell is never zero")
        .due("TN-01", "2024")
        .reported("VN63-10", "2024", VILLAGES, "1000")
        .stated("TN-01", "VN63-15", "2024", VILLAGES, null, "BLANK")
        .figures(VILLAGES, "VN63-15", "VN34-15")
        .are(
            "34 VN34-15 2024 villages_total 1000.000 PARTIAL null 2 1",
            "63 VN63-15 2024 villages_total null BLANK null 1 0");
    worlds
        .world("an excluded value does not count")
        .due("TN-01", "2024")
        .stated("TN-01", "VN63-15", "2024", VILLAGES, "-3", "EXCLUDED")
        .figures(VILLAGES, "VN63-15")
        .are("63 VN63-15 2024 villages_total null EXCLUDED null 1 0");
    worlds
        .world("where nothing was reported, what explains it best is the state of the whole")
        .due("TN-01", "2024")
        .stated("TN-01", "VN63-74", "2024", VILLAGES, null, "BLANK")
        .stated("TN-01", "VN63-77", "2024", VILLAGES, null, "UNREADABLE")
        .stated("TN-01", "VN63-79", "2024", VILLAGES, "-3", "EXCLUDED")
        .figures(VILLAGES, "VN34-79")
        .are("34 VN34-79 2024 villages_total null EXCLUDED null 3 0");
    worlds
        .world("a file that another replaced does not count")
        .due("TN-01", "2024")
        .replaced("TN-01", "VN63-15", "2024", VILLAGES, "999")
        .reported("VN63-15", "2024", VILLAGES, "234")
        .figures(VILLAGES, "VN63-15")
        .are("63 VN63-15 2024 villages_total 234.000 REPORTED null 1 1");
    worlds
        .world("the form that is owed speaks before what was published")
        .due("TN-01", "2024")
        .reported("VN63-15", "2024", VILLAGES, "234")
        .published("VN63-15", "2024", VILLAGES, "999")
        .figures(VILLAGES, "VN63-15")
        .are("63 VN63-15 2024 villages_total 234.000 REPORTED null 1 1");
    worlds
        .world("every province, region and country has its row, whether it reported or not")
        .due("TN-01", "2024")
        .figures(VILLAGES)
        .showing("frame", "state")
        .are(
            IntStream.range(0, 41 + 70)
                .mapToObj(i -> (i < 41 ? "34" : "63") + " ABSENT")
                .toArray(String[]::new));
  }

  private static void rates(Worlds worlds) {
    worlds
        .world("a rate without its parts is not restated")
        .published("VN63-34", "2019", RATE, "100")
        .figures(RATE)
        .are(
            "34 VN34-33 2019 petitions_processed_rate null NOT_RESTATABLE RATE_WITHOUT_PARTS 2 0",
            "63 VN63-34 2019 petitions_processed_rate 100.000 REPORTED null 1 1");
    worlds
        .world("a rate of an unchanged province stays its rate")
        .published("VN63-04", "2019", RATE, "98.7")
        .figures(RATE)
        .are(
            "34 VN34-04 2019 petitions_processed_rate 98.700 REPORTED null 1 1",
            "63 VN63-04 2019 petitions_processed_rate 98.700 REPORTED null 1 1");
  }

  private static void afterTheMerger(Worlds worlds) {
    worlds
        .world("a figure of after the merger is not split back")
        .due("TN-01", "2025")
        .reported("VN34-15", "2025", VILLAGES, "1300")
        .reported("VN34-04", "2025", VILLAGES, "900")
        .figures(VILLAGES, "VN34-15", "VN63-10", "VN63-15", "VN34-04", "VN63-04")
        .are(
            "34 VN34-04 2025 villages_total 900.000 REPORTED null 1 1",
            "34 VN34-15 2025 villages_total 1300.000 REPORTED null 1 1",
            "63 VN63-04 2025 villages_total 900.000 REPORTED null 1 1",
            "63 VN63-10 2025 villages_total null NOT_RESTATABLE AFTER_MERGER 1 0",
            "63 VN63-15 2025 villages_total null NOT_RESTATABLE AFTER_MERGER 1 0");
    Worlds.World all =
        worlds
            .world("after the merger frame 63 carries the eleven unchanged provinces")
            .due("TN-01", "2025");
    SMALL.provinces("34").forEach(province -> all.reported(province.id(), "2025", VILLAGES, "7"));
    all.figures(VILLAGES, SMALL.provinces("63").stream().map(Unit::id).toArray(String[]::new))
        .showing("state", "value")
        .are(
            IntStream.range(0, 63)
                .mapToObj(i -> i < 52 ? "NOT_RESTATABLE null" : "REPORTED 7.000")
                .toArray(String[]::new));
    worlds
        .world("an own report speaks for its unit and is not added to its predecessors")
        .published("VN63-10", "2025", VILLAGES, "40")
        .published("VN63-15", "2025", VILLAGES, "60")
        .published("VN34-15", "2025", VILLAGES, "100")
        .published("VN63-04", "2025", VILLAGES, "7")
        .published("VN34-04", "2025", VILLAGES, "7")
        .figures(VILLAGES)
        .showing("frame", "unit_id", "value", "state")
        .are(
            "34 VN34-04 7.000 REPORTED",
            "34 VN34-15 100.000 REPORTED",
            "63 VN63-04 7.000 REPORTED",
            "63 VN63-10 40.000 REPORTED",
            "63 VN63-15 60.000 REPORTED");
    worlds
        .world("the first half of 2025 is that of the sixty-three, its year that of the others")
        .due("DV-02", "2025-S1")
        .due("TN-01", "2025")
        .stated("DV-02", "VN63-10", "2025-S1", VILLAGES, "40", "REPORTED")
        .stated("DV-02", "VN63-15", "2025-S1", VILLAGES, "60", "REPORTED")
        .reported("VN34-15", "2025", VILLAGES, "100")
        .figures(VILLAGES, "VN63-10", "VN63-15", "VN34-15")
        .are(
            "34 VN34-15 2025 villages_total 100.000 REPORTED null 1 1",
            "34 VN34-15 2025-S1 villages_total 100.000 REPORTED null 2 2",
            "63 VN63-10 2025 villages_total null NOT_RESTATABLE AFTER_MERGER 1 0",
            "63 VN63-10 2025-S1 villages_total 40.000 REPORTED null 1 1",
            "63 VN63-15 2025 villages_total null NOT_RESTATABLE AFTER_MERGER 1 0",
            "63 VN63-15 2025-S1 villages_total 60.000 REPORTED null 1 1");
  }
}
