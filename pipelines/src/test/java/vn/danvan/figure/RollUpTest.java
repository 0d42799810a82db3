package vn.danvan.figure;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.testing.OperatorsCatalogue;
import vn.danvan.unit.kernel.InventedUnits;

/**
 * A form that communes send and whose figures add up to their province's. Lào Cai (VN34-15) has
 * three communes here, Cao Bằng (VN34-04) one, the others none; before, Lào Cai (VN63-10) had one,
 * Yên Bái (VN63-15) and Cao Bằng (VN63-04) two.
 */
class RollUpTest {
  private static final String MEETINGS = "community_meetings";
  private static final String RATE = "petitions_processed_rate";
  private static final Catalogue OWN =
      OperatorsCatalogue.of(
          OperatorsCatalogue.communesForm(
              "{number: '1', element: community_meetings, levels: [total]}",
              "{number: '2', element: petitions_processed_rate, levels: [total]}"));

  private static final InventedUnits UNITS =
      new InventedUnits(OWN)
          .commune("VN34-15-101", "VN34-15")
          .commune("VN34-15-102", "VN34-15")
          .commune("VN34-15-103", "VN34-15")
          .commune("VN34-15-109", "VN34-15", LocalDate.of(2025, 7, 1), LocalDate.of(2026, 4, 29))
          .commune("VN34-04-201", "VN34-04")
          .commune("VN63-04-001", "VN63-04")
          .commune("VN63-04-002", "VN63-04")
          .commune("VN63-10-001", "VN63-10")
          .commune("VN63-15-001", "VN63-15")
          .commune("VN63-15-002", "VN63-15");

  @TestFactory
  List<DynamicTest> figures() {
    Worlds worlds = new Worlds(OWN, UNITS.register());
    sums(worlds);
    gaps(worlds);
    restated(worlds);
    precedence(worlds);
    return worlds.tests();
  }

  private static void sums(Worlds worlds) {
    worlds
        .world("all communes of a province make its figure")
        .due("TN-01", "2026")
        .stated("TN-01", "VN34-15-101", "2026", MEETINGS, "10", "REPORTED")
        .stated("TN-01", "VN34-15-102", "2026", MEETINGS, "20", "REPORTED")
        .stated("TN-01", "VN34-15-103", "2026", MEETINGS, "0", "REPORTED")
        .figures(MEETINGS, "VN34-15", "VN34-04", "VN34-01", "VN63-15")
        .are(
            "34 VN34-04 2026 community_meetings null ABSENT null 1 0",
            "34 VN34-15 2026 community_meetings 30.000 REPORTED null 3 3",
            "63 VN63-15 2026 community_meetings null NOT_RESTATABLE AFTER_MERGER 3 0");
    worlds
        .world("the regions and the country count all communes, and the provinces without any")
        .due("TN-01", "2026")
        .stated("TN-01", "VN34-15-101", "2026", MEETINGS, "10", "REPORTED")
        .stated("TN-01", "VN34-15-102", "2026", MEETINGS, "20", "REPORTED")
        .stated("TN-01", "VN34-15-103", "2026", MEETINGS, "0", "REPORTED")
        .stated("TN-01", "VN34-04-201", "2026", MEETINGS, "5", "REPORTED")
        .figures(MEETINGS, "VN34-00", "VN34-TDMNPB", "VN63-00")
        .are(
            "34 VN34-00 2026 community_meetings 35.000 PARTIAL null 36 4",
            "34 VN34-TDMNPB 2026 community_meetings 35.000 PARTIAL null 11 4",
            "63 VN63-00 2026 community_meetings 35.000 PARTIAL null 36 4");
    worlds
        .world("an unchanged province keeps the sum of its communes in both frames")
        .due("TN-01", "2026")
        .stated("TN-01", "VN34-04-201", "2026", MEETINGS, "5", "REPORTED")
        .figures(MEETINGS, "VN34-04", "VN63-04")
        .are(
            "34 VN34-04 2026 community_meetings 5.000 REPORTED null 1 1",
            "63 VN63-04 2026 community_meetings 5.000 REPORTED null 1 1");
    worlds
        .world("what the lists say of provinces is known though only communes report")
        .due("TN-01", "2026")
        .figures("province_units", "VN34-15", "VN34-00")
        .are(
            "34 VN34-00 2026 province_units 34.000 REPORTED null 34 34",
            "34 VN34-15 2026 province_units 1.000 REPORTED null 1 1");
    worlds
        .world("a rate does not roll up")
        .due("TN-01", "2026")
        .stated("TN-01", "VN34-04-201", "2026", RATE, "99.5", "REPORTED")
        .figures(RATE)
        .are();
  }

  private static void gaps(Worlds worlds) {
    worlds
        .world("a silent commune leaves its province partial")
        .due("TN-01", "2026")
        .stated("TN-01", "VN34-15-101", "2026", MEETINGS, "10", "REPORTED")
        .stated("TN-01", "VN34-15-103", "2026", MEETINGS, "7", "REPORTED")
        .figures(MEETINGS, "VN34-15")
        .are("34 VN34-15 2026 community_meetings 17.000 PARTIAL null 3 2");
    worlds
        .world("an excluded and a blank cell leave it partial")
        .due("TN-01", "2026")
        .stated("TN-01", "VN34-15-101", "2026", MEETINGS, "10", "REPORTED")
        .stated("TN-01", "VN34-15-102", "2026", MEETINGS, "-1", "EXCLUDED")
        .stated("TN-01", "VN34-15-103", "2026", MEETINGS, null, "BLANK")
        .figures(MEETINGS, "VN34-15")
        .are("34 VN34-15 2026 community_meetings 10.000 PARTIAL null 3 1");
    worlds
        .world("all cells blank leave it blank")
        .due("TN-01", "2026")
        .stated("TN-01", "VN34-15-101", "2026", MEETINGS, null, "BLANK")
        .stated("TN-01", "VN34-15-102", "2026", MEETINGS, null, "BLANK")
        .file("TN-01", "VN34-15-103", "2026")
        .figures(MEETINGS, "VN34-15")
        .are("34 VN34-15 2026 community_meetings null BLANK null 3 0");
    worlds
        .world("blank cells of some and silence of others leave it absent")
        .due("TN-01", "2026")
        .stated("TN-01", "VN34-15-101", "2026", MEETINGS, null, "BLANK")
        .figures(MEETINGS, "VN34-15")
        .are("34 VN34-15 2026 community_meetings null ABSENT null 3 0");
    worlds
        .world("where all are silent but one that waits, it is held")
        .due("TN-01", "2026")
        .held("TN-01", "VN34-15-102", "2026", MEETINGS, "10")
        .figures(MEETINGS, "VN34-15")
        .are("34 VN34-15 2026 community_meetings null HELD null 3 0");
    worlds
        .world("a commune that no longer stands makes up for nobody")
        .due("TN-01", "2026")
        .stated("TN-01", "VN34-15-101", "2026", MEETINGS, "10", "REPORTED")
        .stated("TN-01", "VN34-15-102", "2026", MEETINGS, "20", "REPORTED")
        .stated("TN-01", "VN34-15-109", "2026", MEETINGS, "99", "REPORTED")
        .figures(MEETINGS, "VN34-15")
        .are("34 VN34-15 2026 community_meetings 30.000 PARTIAL null 3 2");
  }

  private static void restated(Worlds worlds) {
    worlds
        .world("what is partial stays partial wherever it goes")
        .due("TN-01", "2024")
        .stated("TN-01", "VN63-04-001", "2024", MEETINGS, "4", "REPORTED")
        .stated("TN-01", "VN63-10-001", "2024", MEETINGS, "10", "REPORTED")
        .stated("TN-01", "VN63-15-001", "2024", MEETINGS, "5", "REPORTED")
        .figures(MEETINGS, "VN63-04", "VN34-04", "VN63-10", "VN63-15", "VN34-15")
        .are(
            "34 VN34-04 2024 community_meetings 4.000 PARTIAL null 2 1",
            "34 VN34-15 2024 community_meetings 15.000 PARTIAL null 3 2",
            "63 VN63-04 2024 community_meetings 4.000 PARTIAL null 2 1",
            "63 VN63-10 2024 community_meetings 10.000 REPORTED null 1 1",
            "63 VN63-15 2024 community_meetings 5.000 PARTIAL null 2 1");
    worlds
        .world("what is complete is complete wherever it goes")
        .due("TN-01", "2024")
        .stated("TN-01", "VN63-10-001", "2024", MEETINGS, "10", "REPORTED")
        .stated("TN-01", "VN63-15-001", "2024", MEETINGS, "5", "REPORTED")
        .stated("TN-01", "VN63-15-002", "2024", MEETINGS, "0", "REPORTED")
        .figures(MEETINGS, "VN34-15")
        .are("34 VN34-15 2024 community_meetings 15.000 REPORTED null 3 3");
  }

  private static void precedence(Worlds worlds) {
    worlds
        .world("a province's own report speaks before its communes")
        .due("TN-01", "2026")
        .due("DV-01", "2026")
        .stated("DV-01", "VN34-15", "2026", MEETINGS, "50", "REPORTED")
        .stated("TN-01", "VN34-15-101", "2026", MEETINGS, "10", "REPORTED")
        .stated("TN-01", "VN34-04-201", "2026", MEETINGS, "5", "REPORTED")
        .figures(MEETINGS, "VN34-15", "VN34-04", "VN34-01")
        .are(
            "34 VN34-01 2026 community_meetings null ABSENT null 1 0",
            "34 VN34-04 2026 community_meetings 5.000 REPORTED null 1 1",
            "34 VN34-15 2026 community_meetings 50.000 REPORTED null 1 1");
    worlds
        .world("a cell that a province left blank does not silence its communes")
        .due("TN-01", "2026")
        .due("DV-01", "2026")
        .stated("DV-01", "VN34-15", "2026", MEETINGS, null, "BLANK")
        .stated("DV-01", "VN34-01", "2026", MEETINGS, null, "BLANK")
        .stated("TN-01", "VN34-15-101", "2026", MEETINGS, "10", "REPORTED")
        .stated("TN-01", "VN34-15-102", "2026", MEETINGS, "20", "REPORTED")
        .figures(MEETINGS, "VN34-15", "VN34-01")
        .are(
            "34 VN34-01 2026 community_meetings null BLANK null 1 0",
            "34 VN34-15 2026 community_meetings 30.000 PARTIAL null 3 2");
    worlds
        .world("a province's own file that waits explains more than silent communes")
        .due("TN-01", "2026")
        .due("DV-01", "2026")
        .held("DV-01", "VN34-15", "2026", MEETINGS, "50")
        .figures(MEETINGS, "VN34-15")
        .are("34 VN34-15 2026 community_meetings null HELD null 1 0");
  }
}
