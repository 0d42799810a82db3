package vn.danvan.decision.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.CatalogueReader;

class IntentionTest {
  private static final Catalogue CATALOGUE = CatalogueReader.shipped();
  private static final Decidable EXCLUDED = value("dialogues_held", "59", 1, "59", "EXCLUDED");
  private static final Decidable AMOUNT =
      value("funds_contributed_million_vnd", "1.234", 1, null, "UNREADABLE");

  @Test
  void aCorrectionTakesTheValueAsItIsWritten() {
    assertThat(entered(Action.CORRECT, " 61 ").on(EXCLUDED, CATALOGUE))
        .isEqualTo(
            new Judgement(
                EXCLUDED.subject(),
                Action.CORRECT,
                new BigDecimal("61"),
                "TOTAL_MISMATCH",
                "đã hỏi lại tỉnh"));
    assertThat(entered(Action.CORRECT, "1234,5").on(AMOUNT, CATALOGUE).value())
        .isEqualByComparingTo("1234.5");
    assertThat(entered(Action.CORRECT, "0,1250").on(AMOUNT, CATALOGUE).value())
        .isEqualByComparingTo("0.125");
  }

  @Test
  void whatMayMeanTwoNumbersIsNoCorrection() {
    assertThat(refusal(entered(Action.CORRECT, "1.234"), AMOUNT))
        .isEqualTo(
            "\"1.234\" is no plain number: write it without thousands marks, such as 1234,5 (three"
                + " decimals as 0,1250)");
    assertThat(refusal(entered(Action.CORRECT, "1.234"), EXCLUDED))
        .isEqualTo("\"1.234\" is no plain count: write it without thousands marks, such as 1234");
    assertThat(refusal(entered(Action.CORRECT, "-5"), EXCLUDED)).contains("no plain count");
    assertThat(refusal(entered(Action.CORRECT, "0,1234"), AMOUNT))
        .isEqualTo("\"0,1234\" has more than three decimals");
  }

  @Test
  void aCorrectionStaysWithinTheBoundsOfItsElement() {
    assertThat(
            refusal(
                entered(Action.CORRECT, "101"),
                value("petitions_processed_rate", "x", 1, null, "UNREADABLE")))
        .isEqualTo("101 is outside of what petitions_processed_rate can be (từ 0 đến 100)");
  }

  @Test
  void eachDecisionNeedsAReasonAndACorrectionItsValue() {
    assertThat(refusal(new Intention(Action.REJECT, null, null, " "), EXCLUDED))
        .isEqualTo("say why it is decided");
    assertThat(refusal(new Intention(Action.REJECT, null, null, "x".repeat(1001)), EXCLUDED))
        .isEqualTo("the reason is longer than 1000 characters");
    assertThat(refusal(entered(Action.CORRECT, ""), EXCLUDED))
        .isEqualTo("a correction needs the right value");
    assertThat(refusal(entered(Action.ACCEPT, "61"), EXCLUDED))
        .isEqualTo("a value goes with a correction and not here");
  }

  @Test
  void onlyWhatWasReadCanBeAccepted() {
    assertThat(entered(Action.ACCEPT, null).on(EXCLUDED, CATALOGUE).subject())
        .isEqualTo(EXCLUDED.subject());
    Decidable blank = value("dialogues_held", "-", 1, null, "BLANK");
    assertThat(entered(Action.ACCEPT, null).on(blank, CATALOGUE).subject())
        .isEqualTo(blank.subject());
    assertThat(
            refusal(
                entered(Action.ACCEPT, null),
                value("dialogues_held", "nhiều", 1, null, "UNREADABLE")))
        .isEqualTo("no number could be read there: correct it to the one that is meant");
    assertThat(
            refusal(
                entered(Action.ACCEPT, null),
                value("dialogues_held", "59 | 60", 2, "59", "EXCLUDED")))
        .isEqualTo("the value stands in 2 cells: correct it to the one that is meant");
  }

  @Test
  void aFileThatWaitsCanBeRejectedAndNotAcceptedOrCorrected() {
    Decidable held = file("held", "UNIT_AMBIGUOUS");
    assertThat(entered(Action.REJECT, null).on(held, CATALOGUE).subject())
        .isEqualTo(Subject.file("real", "abc"));
    assertThat(refusal(entered(Action.ACCEPT, null), held))
        .isEqualTo(
            "a file that waits cannot be accepted, since unit, period and form are not sure: place"
                + " it, ask for a mended file, or reject this one");
    assertThat(refusal(entered(Action.CORRECT, "1"), held))
        .isEqualTo("only a value can be corrected, and this is about the whole file");
  }

  @Test
  void whereAFileBelongsIsSaidByCodes() {
    String words =
        "a file is placed by the codes of its unit, period or form: decide place --file FILE";
    assertThat(refusal(entered(Action.PLACE, null), file("held", "UNIT_UNKNOWN"))).isEqualTo(words);
    assertThat(refusal(entered(Action.PLACE, null), EXCLUDED)).isEqualTo(words);
  }

  @Test
  void aFileThatCountsCanBeTakenOutOrItsFindingsAcceptedAsTheyAre() {
    Decidable counts = file("accepted", "ELEMENT_MISSING");
    assertThat(entered(Action.REJECT, null).on(counts, CATALOGUE).action())
        .isEqualTo(Action.REJECT);
    assertThat(entered(Action.ACCEPT, null).on(counts, CATALOGUE).action())
        .isEqualTo(Action.ACCEPT);
  }

  @Test
  void anActionIsWrittenAsItsCodeOrInVietnamese() {
    assertThat(Action.written(" Đính  chính", CATALOGUE)).contains(Action.CORRECT);
    assertThat(Action.written("KHÔNG CHẤP NHẬN", CATALOGUE)).contains(Action.REJECT);
    assertThat(Action.written("accept", CATALOGUE)).contains(Action.ACCEPT);
    assertThat(Action.written("ok", CATALOGUE)).isEmpty();
  }

  private static Intention entered(Action action, String value) {
    return new Intention(action, value, "TOTAL_MISMATCH", " đã hỏi lại tỉnh ");
  }

  private static String refusal(Intention intention, Decidable on) {
    String[] message = new String[1];
    assertThatThrownBy(() -> intention.on(on, CATALOGUE))
        .isInstanceOfSatisfying(
            RefusedDecisionException.class, refused -> message[0] = refused.getMessage());
    return message[0];
  }

  private static Decidable value(
      String element, String text, int cells, String sentValue, String sentState) {
    return new Decidable(
        "D1",
        "real",
        "DV-01",
        "VN63-10",
        "2024",
        "VN63-10",
        "2024",
        element,
        "total",
        "total",
        text,
        "abc",
        "a.xlsx",
        "accepted",
        "Biểu",
        "D7",
        cells,
        sentValue == null ? null : new BigDecimal(sentValue),
        sentState,
        "TOTAL_MISMATCH",
        "error",
        "…");
  }

  private static Decidable file(String outcome, String rule) {
    return new Decidable(
        "D2", "real", "DV-01", null, "2024", null, null, null, null, null, null, "abc", "a.xlsx",
        outcome, null, null, 0, null, null, rule, "error", "…");
  }
}
