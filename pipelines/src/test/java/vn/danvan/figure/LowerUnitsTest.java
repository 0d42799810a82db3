package vn.danvan.figure;

import static vn.danvan.figure.Worlds.SMALL;

import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.danvan.unit.kernel.InventedUnits;

/**
 * What is about something smaller than a province keeps its own figure and is held against the
 * province, never added into it. The city of Bến Tre lies in Bến Tre (VN63-83), which went into
 * Vĩnh Long (VN34-86); three bodies were inspected in Thái Bình (VN63-34, then VN34-33).
 */
class LowerUnitsTest {
  private static final String MODELS = "dvk_models_registered";
  private static final String RATE = "petitions_processed_rate";

  private static final InventedUnits UNITS =
      new InventedUnits(SMALL)
          .commune("VN63-15-001", "VN63-15")
          .commune("VN63-15-002", "VN63-15")
          .commune("VN63-15-003", "VN63-15")
          .commune("VN63-15-004", "VN63-15")
          .commune("VN34-15-101", "VN34-15")
          .commune("VN34-15-102", "VN34-15")
          .commune("VN34-15-103", "VN34-15")
          .became("VN63-15-001", "VN34-15-101")
          .became("VN63-15-002", "VN34-15-102")
          .became("VN63-15-003", "VN34-15-102")
          .became("VN63-15-004", "VN34-15-102", "VN34-15-103");

  private static final InventedUnits WHOLE_ONES =
      new InventedUnits(SMALL)
          .commune("VN63-15-001", "VN63-15")
          .commune("VN63-15-002", "VN63-15")
          .commune("VN63-15-003", "VN63-15")
          .commune("VN34-15-101", "VN34-15")
          .commune("VN34-15-102", "VN34-15")
          .became("VN63-15-001", "VN34-15-101")
          .became("VN63-15-002", "VN34-15-102")
          .became("VN63-15-003", "VN34-15-102");

  @TestFactory
  List<DynamicTest> figuresOfCitiesAndBodies() {
    Worlds worlds = new Worlds(SMALL, UNITS.register());
    worlds
        .world("a city's figure is not its province's")
        .published("VN63-83-829", "2023", MODELS, "226")
        .figures(MODELS)
        .are(
            "34 VN34-86 2023 dvk_models_registered null NOT_RESTATABLE LOWER_UNIT 1 0",
            "63 VN63-83 2023 dvk_models_registered null NOT_RESTATABLE LOWER_UNIT 1 0",
            "63 VN63-83-829 2023 dvk_models_registered 226.000 REPORTED null 1 1");
    worlds
        .world("a city's figure stands beside that which its province reported")
        .due("TN-01", "2023")
        .published("VN63-83-829", "2023", MODELS, "226")
        .reported("VN63-83", "2023", MODELS, "500")
        .reported("VN63-84", "2023", MODELS, "600")
        .reported("VN63-86", "2023", MODELS, "700")
        .figures(MODELS, "VN63-83-829", "VN63-83", "VN34-86")
        .are(
            "34 VN34-86 2023 dvk_models_registered 1800.000 REPORTED null 3 3",
            "63 VN63-83 2023 dvk_models_registered 500.000 REPORTED null 1 1",
            "63 VN63-83-829 2023 dvk_models_registered 226.000 REPORTED null 1 1");
    worlds
        .world("a city's figure explains nothing where its province owes its own")
        .due("TN-01", "2023")
        .published("VN63-83-829", "2023", MODELS, "226")
        .figures(MODELS, "VN63-83", "VN34-86")
        .are(
            "34 VN34-86 2023 dvk_models_registered null ABSENT null 3 0",
            "63 VN63-83 2023 dvk_models_registered null ABSENT null 1 0");
    worlds
        .world("three bodies' rate is not the province's")
        .published("VN63-34-KT2019", "2019", RATE, "100")
        .figures(RATE)
        .are(
            "34 VN34-33 2019 petitions_processed_rate null NOT_RESTATABLE OF_BODIES 1 0",
            "63 VN63-34 2019 petitions_processed_rate null NOT_RESTATABLE OF_BODIES 1 0",
            "63 VN63-34-KT2019 2019 petitions_processed_rate 100.000 REPORTED null 1 1");
    worlds
        .world("no region and no country is made of lower units")
        .due("TN-01", "2023")
        .published("VN63-83-829", "2023", MODELS, "226")
        .figures(MODELS, "VN63-DBSCL", "VN63-00", "VN34-DBSCL", "VN34-00")
        .are(
            "34 VN34-00 2023 dvk_models_registered null ABSENT null 63 0",
            "34 VN34-DBSCL 2023 dvk_models_registered null ABSENT null 12 0",
            "63 VN63-00 2023 dvk_models_registered null ABSENT null 63 0",
            "63 VN63-DBSCL 2023 dvk_models_registered null ABSENT null 13 0");
    worlds
        .world("what was divided can be given to nobody")
        .published("VN63-15-002", "2023", MODELS, "2")
        .published("VN63-15-003", "2023", MODELS, "3")
        .published("VN63-15-004", "2023", MODELS, "4")
        .figures(MODELS, "VN34-15-102", "VN34-15-103", "VN34-15", "VN63-15")
        .are(
            "34 VN34-15 2023 dvk_models_registered null NOT_RESTATABLE LOWER_UNIT 1 0",
            "34 VN34-15-102 2023 dvk_models_registered null NOT_RESTATABLE DIVIDED 3 0",
            "34 VN34-15-103 2023 dvk_models_registered null NOT_RESTATABLE DIVIDED 1 0",
            "63 VN63-15 2023 dvk_models_registered null NOT_RESTATABLE LOWER_UNIT 1 0");
    return worlds.tests();
  }

  @TestFactory
  List<DynamicTest> figuresOfCommunes() {
    Worlds worlds = new Worlds(SMALL, WHOLE_ONES.register());
    worlds
        .world("a commune that went on whole keeps its figures in both frames")
        .published("VN63-15-001", "2023", MODELS, "5")
        .published("VN34-15-101", "2025", MODELS, "6")
        .figures(MODELS, "VN63-15-001", "VN34-15-101")
        .are(
            "34 VN34-15-101 2023 dvk_models_registered 5.000 REPORTED null 1 1",
            "34 VN34-15-101 2025 dvk_models_registered 6.000 REPORTED null 1 1",
            "63 VN63-15-001 2023 dvk_models_registered 5.000 REPORTED null 1 1",
            "63 VN63-15-001 2025 dvk_models_registered 6.000 REPORTED null 1 1");
    worlds
        .world("communes that merged add up and are not split back")
        .published("VN63-15-002", "2023", MODELS, "2")
        .published("VN63-15-003", "2023", MODELS, "3")
        .published("VN34-15-102", "2025", MODELS, "7")
        .figures(MODELS, "VN63-15-002", "VN63-15-003", "VN34-15-102")
        .are(
            "34 VN34-15-102 2023 dvk_models_registered 5.000 REPORTED null 2 2",
            "34 VN34-15-102 2025 dvk_models_registered 7.000 REPORTED null 1 1",
            "63 VN63-15-002 2023 dvk_models_registered 2.000 REPORTED null 1 1",
            "63 VN63-15-002 2025 dvk_models_registered null NOT_RESTATABLE AFTER_MERGER 1 0",
            "63 VN63-15-003 2023 dvk_models_registered 3.000 REPORTED null 1 1",
            "63 VN63-15-003 2025 dvk_models_registered null NOT_RESTATABLE AFTER_MERGER 1 0");
    worlds
        .world("one of two communes leaves their successor partial")
        .published("VN63-15-002", "2023", MODELS, "2")
        .figures(MODELS, "VN34-15-102", "VN34-15")
        .are(
            "34 VN34-15 2023 dvk_models_registered null NOT_RESTATABLE LOWER_UNIT 1 0",
            "34 VN34-15-102 2023 dvk_models_registered 2.000 PARTIAL null 2 1");
    worlds
        .world("a rate of communes that merged adds up to nothing")
        .published("VN63-15-002", "2023", RATE, "90")
        .published("VN63-15-003", "2023", RATE, "80")
        .figures(RATE, "VN34-15-102")
        .are(
            "34 VN34-15-102 2023 petitions_processed_rate null NOT_RESTATABLE RATE_WITHOUT_PARTS 2"
                + " 0");
    return worlds.tests();
  }
}
