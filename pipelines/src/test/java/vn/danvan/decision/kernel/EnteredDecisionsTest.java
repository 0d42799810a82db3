package vn.danvan.decision.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.CatalogueReader;
import vn.danvan.intake.kernel.StatedPlacement;

class EnteredDecisionsTest {
  private static final Catalogue CATALOGUE = CatalogueReader.shipped();
  private static final Decidable TOTAL = finding("D1", "dialogues_held", "TOTAL_MISMATCH");
  private static final Decidable NEGATIVE = finding("D2", "dialogues_held", "NEGATIVE_VALUE");
  private static final Decidable OTHER = finding("D3", "training_classes", "TOTAL_MISMATCH");
  private static final Map<String, Decidable> KNOWN =
      Map.of("D1", TOTAL, "D2", NEGATIVE, "D3", OTHER, "D4", file("D4"), "D5", file("D5"));

  private static final byte[] WAITS = WaitingFile.bytes("BIỂU TỔNG HỢP", "Biểu số: DV-01");

  @Test
  void rightLinesBecomeJudgementsOnTheirFindings() {
    assertThat(
            entered(
                new Entry(2, "D1", "Chấp nhận", "", "đúng"),
                new Entry(3, "D2", "accept", "", "đúng"),
                new Entry(4, "D3", "đính chính", "8", "nhầm")))
        .isEqualTo(
            new EnteredDecisions(
                List.of(
                    new Judgement(TOTAL.subject(), Action.ACCEPT, null, "TOTAL_MISMATCH", "đúng"),
                    new Judgement(TOTAL.subject(), Action.ACCEPT, null, "NEGATIVE_VALUE", "đúng"),
                    new Judgement(
                        OTHER.subject(),
                        Action.CORRECT,
                        new BigDecimal("8"),
                        "TOTAL_MISMATCH",
                        "nhầm")),
                List.of()));
  }

  @Test
  void eachWrongLineIsToldWithItsNumber() {
    assertThat(
            entered(
                    new Entry(2, "D1", "Chấp nhận", "", "đúng"),
                    new Entry(3, "D2", "Không chấp nhận", "", "sai"),
                    new Entry(4, "D3", "", "8", "nhầm"),
                    new Entry(5, "D9", "Chấp nhận", "", "đúng"),
                    new Entry(6, "D3", "Đính chính", "", "nhầm"))
                .faults())
        .containsExactly(
            "line 3: it contradicts line 2 on the same value",
            "line 4: \"\" is no decision: write Chấp nhận, Đính chính, Không chấp nhận or Xác"
                + " định đơn vị và kỳ",
            "line 5: the current release has no finding D9: the value, its finding or its file has"
                + " changed since the list was written; write a new list",
            "line 6: a correction needs the right value");
  }

  @Test
  void oneCorrectionOfTwoFindingsMustSayOneValue() {
    assertThat(
            entered(
                    new Entry(2, "D1", "Đính chính", "8", "nhầm"),
                    new Entry(3, "D2", "Đính chính", "08", "nhầm"))
                .faults())
        .isEmpty();
    assertThat(
            entered(
                    new Entry(2, "D1", "Đính chính", "8", "nhầm"),
                    new Entry(3, "D2", "Đính chính", "9", "nhầm"))
                .faults())
        .containsExactly("line 3: it contradicts line 2 on the same value");
  }

  @Test
  void aFileIsPlacedByCodesOnceForAllThatIsFoundAgainstIt() {
    assertThat(
            entered(
                new Entry(2, "D4", "Xác định đơn vị và kỳ", "VN63-15 2024", "công văn 12"),
                new Entry(3, "D5", "place", "2024; VN63-15", "công văn 12")))
        .isEqualTo(
            new EnteredDecisions(
                List.of(
                    new Judgement(
                        Subject.file("real", "abc"),
                        Action.PLACE,
                        null,
                        new StatedPlacement("VN63-15", "2024", null),
                        null,
                        "công văn 12")),
                List.of()));
    assertThat(
            entered(
                    new Entry(2, "D4", "place", "VN63-15 2024", "công văn 12"),
                    new Entry(3, "D5", "place", "VN63-10 2024", "công văn 12"),
                    new Entry(4, "D4", "place", "VN63-15 Yên Bái", "công văn 12"),
                    new Entry(5, "D1", "place", "VN63-15 2024", "công văn 12"))
                .faults())
        .containsExactly(
            "line 3: it contradicts line 2 on the same value",
            "line 4: \"VN63-15 Yên Bái\" does not say where the file belongs: write one unit, one"
                + " period or one form by their codes, such as VN63-15 2024",
            "line 5: a value belongs where its file does: name a file");
  }

  private static Decidable file(String token) {
    return new Decidable(
        token,
        "real",
        "DV-01",
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        "abc",
        "a.csv",
        "held",
        null,
        null,
        0,
        null,
        null,
        "PERIOD_UNKNOWN",
        "error",
        "…");
  }

  private static EnteredDecisions entered(Entry... entries) {
    return EnteredDecisions.of(
        List.of(entries), KNOWN, CATALOGUE, new PlacementCheck(CATALOGUE, sha -> WAITS));
  }

  private static Decidable finding(String token, String element, String rule) {
    return new Decidable(
        token,
        "real",
        "DV-01",
        "VN63-10",
        "2024",
        "VN63-10",
        "2024",
        element,
        "total",
        "total",
        "-7",
        "abc",
        "a.xlsx",
        "accepted",
        "Biểu",
        "D7",
        1,
        new BigDecimal("-7"),
        "EXCLUDED",
        rule,
        "error",
        "…");
  }
}
