package vn.danvan.figure;

import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.testing.OperatorsCatalogue;
import vn.danvan.unit.kernel.UnitRegister;

/**
 * What the warehouse counts itself: cells and reports that were due and that came, of a form of
 * three required cells. Yên Bái (VN63-15) and Lào Cai (VN63-10) became Lào Cai (VN34-15).
 */
class ProcessFiguresTest {
  private static final Catalogue OWN =
      OperatorsCatalogue.of(
          OperatorsCatalogue.provincesForm(
              "{number: '1', element: villages_total, levels: [total]}",
              "{number: '2', element: communes_total, levels: [total]}",
              "{number: '3', element: hotspots, levels: [total], optional: true}",
              "{number: '4', element: mediators, levels: [total]}"));

  @TestFactory
  List<DynamicTest> figures() {
    Worlds worlds = new Worlds(OWN, UnitRegister.of(OWN));
    for (String element :
        List.of("cells_required", "cells_reported", "reports_due", "reports_on_time")) {
      came(worlds, element);
    }
    notYet(worlds);
    return worlds.tests();
  }

  /** One province sent two of its three cells, its later partner nothing. */
  private static void came(Worlds worlds, String element) {
    Worlds.World world =
        worlds
            .world(element + " of what came and what did not")
            .due("TN-01", "2024")
            .stated("TN-01", "VN63-10", "2024", "villages_total", "9", "REPORTED")
            .stated("TN-01", "VN63-10", "2024", "communes_total", "9", "REPORTED")
            .stated("TN-01", "VN63-10", "2024", "mediators", "-9", "EXCLUDED")
            .stated("TN-01", "VN63-10", "2024", "hotspots", "0", "REPORTED")
            .figures(element, "VN63-10", "VN63-15", "VN34-15", "VN63-00")
            .showing("frame", "unit_id", "value", "state", "parts_expected", "parts_reported");
    switch (element) {
      case "cells_required" ->
          world.are(
              "34 VN34-15 6.000 REPORTED 2 2",
              "63 VN63-00 189.000 REPORTED 63 63",
              "63 VN63-10 3.000 REPORTED 1 1",
              "63 VN63-15 3.000 REPORTED 1 1");
      case "cells_reported" ->
          world.are(
              "34 VN34-15 2.000 REPORTED 2 2",
              "63 VN63-00 2.000 REPORTED 63 63",
              "63 VN63-10 2.000 REPORTED 1 1",
              "63 VN63-15 0.000 REPORTED 1 1");
      case "reports_due" ->
          world.are(
              "34 VN34-15 2.000 REPORTED 2 2",
              "63 VN63-00 63.000 REPORTED 63 63",
              "63 VN63-10 1.000 REPORTED 1 1",
              "63 VN63-15 1.000 REPORTED 1 1");
      default ->
          world.are(
              "34 VN34-15 1.000 REPORTED 2 2",
              "63 VN63-00 1.000 REPORTED 63 63",
              "63 VN63-10 1.000 REPORTED 1 1",
              "63 VN63-15 0.000 REPORTED 1 1");
    }
  }

  private static void notYet(Worlds worlds) {
    worlds
        .world("before the due date a report that came counts its cells")
        .dueLater("TN-01", "2024")
        .stated("TN-01", "VN63-10", "2024", "villages_total", "9", "REPORTED")
        .figures("cells_required", "VN63-10", "VN63-15", "VN34-15")
        .are(
            "34 VN34-15 2024 cells_required 3.000 REPORTED null 2 1",
            "63 VN63-10 2024 cells_required 3.000 REPORTED null 1 1",
            "63 VN63-15 2024 cells_required null NOT_APPLICABLE null 1 0");
    worlds
        .world("before the due date no report is due")
        .dueLater("TN-01", "2024")
        .stated("TN-01", "VN63-10", "2024", "villages_total", "9", "REPORTED")
        .figures("reports_due", "VN63-10", "VN34-15", "VN34-00")
        .are(
            "34 VN34-00 2024 reports_due null NOT_APPLICABLE null 63 0",
            "34 VN34-15 2024 reports_due null NOT_APPLICABLE null 2 0",
            "63 VN63-10 2024 reports_due null NOT_APPLICABLE null 1 0");
    worlds
        .world("a file that waits has reported nothing")
        .due("TN-01", "2024")
        .held("TN-01", "VN63-10", "2024", "villages_total", "9")
        .figures("cells_reported", "VN63-10")
        .are("63 VN63-10 2024 cells_reported 0.000 REPORTED null 1 1");
    worlds
        .world("two forms of one period count together")
        .due("TN-01", "2024")
        .due("DV-01", "2024")
        .stated("TN-01", "VN63-10", "2024", "villages_total", "9", "REPORTED")
        .figures("reports_due", "VN63-10", "VN34-15")
        .are(
            "34 VN34-15 2024 reports_due 4.000 REPORTED null 2 2",
            "63 VN63-10 2024 reports_due 2.000 REPORTED null 1 1");
    worlds
        .world("after the merger an old province's reports cannot be told")
        .due("TN-01", "2025")
        .figures("reports_due", "VN34-15", "VN63-10", "VN63-04")
        .are(
            "34 VN34-15 2025 reports_due 1.000 REPORTED null 1 1",
            "63 VN63-04 2025 reports_due 1.000 REPORTED null 1 1",
            "63 VN63-10 2025 reports_due null NOT_RESTATABLE AFTER_MERGER 1 0");
  }
}
