package vn.danvan.decision.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.CatalogueReader;

class EnteredDecisionsTest {
  private static final Catalogue CATALOGUE = CatalogueReader.shipped();
  private static final Decidable TOTAL = finding("D1", "dialogues_held", "TOTAL_MISMATCH");
  private static final Decidable NEGATIVE = finding("D2", "dialogues_held", "NEGATIVE_VALUE");
  private static final Decidable OTHER = finding("D3", "training_classes", "TOTAL_MISMATCH");
  private static final Map<String, Decidable> KNOWN =
      Map.of("D1", TOTAL, "D2", NEGATIVE, "D3", OTHER);

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
            "line 4: \"\" is no decision: write Chấp nhận, Đính chính or Không chấp nhận",
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

  private static EnteredDecisions entered(Entry... entries) {
    return EnteredDecisions.of(List.of(entries), KNOWN, CATALOGUE);
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
