package vn.danvan.figure;

import static vn.danvan.figure.Worlds.SMALL;

import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.Unit;
import vn.danvan.testing.OperatorsCatalogue;
import vn.danvan.unit.kernel.UnitRegister;

/**
 * Regions and the country, which are made of what provinces owe. Tây Nguyên of the old frame has
 * five provinces that went into four new ones, each of which reaches beyond it.
 */
class RegionsTest {
  private static final String VILLAGES = "villages_total";
  private static final List<String> TAY_NGUYEN =
      List.of("VN63-62", "VN63-64", "VN63-66", "VN63-67", "VN63-68");

  /** As if Long An had lain in Đông Nam Bộ, where Tây Ninh, into which it went, lies. */
  private static final Catalogue LONG_AN_IN_THE_SOUTH_EAST =
      OperatorsCatalogue.of(
          """
          units:
            - id: VN63-80
              code: "80"
              level: province
              region: DNB
              valid_from: 2008-08-01
              valid_to: 2025-06-30
              successor: VN34-80
              succession: merged
              tile: {column: 1, row: 20}
              names: [{name: Long An, full_name: Tỉnh Long An, kind: province}]
          """,
          OperatorsCatalogue.provincesForm(
              "{number: '1', element: villages_total, levels: [total]}",
              "{number: '2', element: petitions_processed_rate, levels: [total]}"));

  @TestFactory
  List<DynamicTest> figures() {
    Worlds worlds = new Worlds(SMALL, UnitRegister.of(SMALL));
    beforeTheMerger(worlds);
    afterTheMerger(worlds);
    return worlds.tests();
  }

  @TestFactory
  List<DynamicTest> figuresOfOtherRegions() {
    Worlds worlds =
        new Worlds(LONG_AN_IN_THE_SOUTH_EAST, UnitRegister.of(LONG_AN_IN_THE_SOUTH_EAST));
    worlds
        .world("a region of the old frame is the sum of the new provinces that lie within it")
        .due("TN-01", "2025")
        .reported("VN34-75", "2025", VILLAGES, "700")
        .reported("VN34-79", "2025", VILLAGES, "800")
        .reported("VN34-80", "2025", VILLAGES, "900")
        .figures(VILLAGES, "VN63-DNB", "VN63-DBSCL", "VN63-BTB_DHMT")
        .are(
            "63 VN63-BTB_DHMT 2025 villages_total null NOT_RESTATABLE AFTER_MERGER 11 0",
            "63 VN63-DBSCL 2025 villages_total null ABSENT null 5 0",
            "63 VN63-DNB 2025 villages_total 2400.000 REPORTED null 3 3");
    worlds
        .world("a rate is nobody's but its province's")
        .due("TN-01", "2024")
        .stated("TN-01", "VN63-04", "2024", "petitions_processed_rate", "98.5", "REPORTED")
        .figures(
            "petitions_processed_rate", "VN63-04", "VN34-04", "VN63-TDMNPB", "VN63-00", "VN34-00")
        .are(
            "34 VN34-00 2024 petitions_processed_rate null NOT_RESTATABLE RATE_WITHOUT_PARTS 63 0",
            "34 VN34-04 2024 petitions_processed_rate 98.500 REPORTED null 1 1",
            "63 VN63-00 2024 petitions_processed_rate null NOT_RESTATABLE RATE_WITHOUT_PARTS 63 0",
            "63 VN63-04 2024 petitions_processed_rate 98.500 REPORTED null 1 1",
            "63 VN63-TDMNPB 2024 petitions_processed_rate null NOT_RESTATABLE RATE_WITHOUT_PARTS"
                + " 14 0");
    return worlds.tests();
  }

  private static void beforeTheMerger(Worlds worlds) {
    Worlds.World all =
        worlds.world("before the merger a region is the sum of its provinces").due("TN-01", "2024");
    provinces("63").forEach(province -> all.reported(province, "2024", VILLAGES, "10"));
    all.figures(VILLAGES, "VN63-TN", "VN34-NTB_TN", "VN63-00", "VN34-00")
        .are(
            "34 VN34-00 2024 villages_total 630.000 REPORTED null 63 63",
            "34 VN34-NTB_TN 2024 villages_total 130.000 REPORTED null 13 13",
            "63 VN63-00 2024 villages_total 630.000 REPORTED null 63 63",
            "63 VN63-TN 2024 villages_total 50.000 REPORTED null 5 5");
    Worlds.World some =
        worlds.world("a silent province leaves region and country partial").due("TN-01", "2024");
    TAY_NGUYEN.stream()
        .filter(province -> !province.equals("VN63-67"))
        .forEach(province -> some.reported(province, "2024", VILLAGES, "10"));
    some.figures(VILLAGES, "VN63-TN", "VN63-DBSH", "VN34-NTB_TN", "VN63-00", "VN34-00")
        .are(
            "34 VN34-00 2024 villages_total 40.000 PARTIAL null 63 4",
            "34 VN34-NTB_TN 2024 villages_total 40.000 PARTIAL null 13 4",
            "63 VN63-00 2024 villages_total 40.000 PARTIAL null 63 4",
            "63 VN63-DBSH 2024 villages_total null ABSENT null 11 0",
            "63 VN63-TN 2024 villages_total 40.000 PARTIAL null 5 4");
    Worlds.World published =
        worlds.world("what was only published goes into no region and no country");
    TAY_NGUYEN.forEach(province -> published.published(province, "2019", VILLAGES, "10"));
    published
        .figures(VILLAGES, "VN63-TN", "VN34-NTB_TN", "VN63-00", "VN34-00", "VN34-66")
        .are("34 VN34-66 2019 villages_total 10.000 PARTIAL null 2 1");
  }

  private static void afterTheMerger(Worlds worlds) {
    Worlds.World all =
        worlds.world("after the merger Tây Nguyên cannot be told").due("TN-01", "2025");
    provinces("34").forEach(province -> all.reported(province, "2025", VILLAGES, "10"));
    all.figures(VILLAGES, "VN63-TN", "VN34-NTB_TN", "VN63-00", "VN34-00")
        .are(
            "34 VN34-00 2025 villages_total 340.000 REPORTED null 34 34",
            "34 VN34-NTB_TN 2025 villages_total 60.000 REPORTED null 6 6",
            "63 VN63-00 2025 villages_total 340.000 REPORTED null 34 34",
            "63 VN63-TN 2025 villages_total null NOT_RESTATABLE AFTER_MERGER 4 0");
    worlds
        .world("both halves of the bridge year: the first of the sixty-three, the year of the rest")
        .due("DV-02", "2025-S1")
        .due("TN-01", "2025")
        .stated("DV-02", "VN63-62", "2025-S1", VILLAGES, "3", "REPORTED")
        .stated("TN-01", "VN34-51", "2025", VILLAGES, "9", "REPORTED")
        .figures(VILLAGES, "VN63-TN", "VN34-NTB_TN")
        .are(
            "34 VN34-NTB_TN 2025 villages_total 9.000 PARTIAL null 6 1",
            "34 VN34-NTB_TN 2025-S1 villages_total 3.000 PARTIAL null 13 1",
            "63 VN63-TN 2025 villages_total null NOT_RESTATABLE AFTER_MERGER 4 0",
            "63 VN63-TN 2025-S1 villages_total 3.000 PARTIAL null 5 1");
  }

  private static List<String> provinces(String frame) {
    return SMALL.provinces(frame).stream().map(Unit::id).toList();
  }
}
