package vn.danvan.decision.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.danvan.intake.kernel.StatedPlacement;

class StandingTest {
  private static final Instant DAY = Instant.parse("2026-02-01T01:00:00Z");
  private static final Subject FIFTY_NINE = value("59");
  private static final Subject FILE = Subject.file("real", "abc");
  private static final Subject SIXTY = value("60");

  private final List<Decision> decisions = new ArrayList<>();

  @Test
  void theLastDecisionOnAValueHoldsAndOthersAreOfOtherTexts() {
    decide(FIFTY_NINE, Action.CORRECT, "61", "TOTAL_MISMATCH");
    decide(SIXTY, Action.ACCEPT, null, null);
    decide(FIFTY_NINE, Action.REJECT, null, null);

    assertThat(standing())
        .containsExactly("3 reject of \"59\", all findings", "2 accept of \"60\", all findings");
  }

  @Test
  void theOrderIsThatOfTheNumbers() {
    decide(FIFTY_NINE, Action.CORRECT, "61", null);
    decide(FIFTY_NINE, Action.REJECT, null, null);

    assertThat(Standing.of(decisions.reversed())).isEqualTo(Standing.of(decisions));
  }

  @Test
  void acceptancesOfSeveralFindingsHoldTogether() {
    decide(FIFTY_NINE, Action.ACCEPT, null, "TOTAL_MISMATCH");
    decide(FIFTY_NINE, Action.ACCEPT, null, "NEGATIVE_VALUE");

    assertThat(standing()).containsExactly("2 accept of \"59\", NEGATIVE_VALUE,TOTAL_MISMATCH");
  }

  @Test
  void whoAcceptedEverythingNeedNotAcceptOneFinding() {
    decide(FIFTY_NINE, Action.ACCEPT, null, null);
    decide(FIFTY_NINE, Action.ACCEPT, null, "TOTAL_MISMATCH");

    assertThat(standing()).containsExactly("2 accept of \"59\", all findings");
  }

  @Test
  void anAcceptanceAfterACorrectionIsOfItsOwnFindingOnly() {
    decide(FIFTY_NINE, Action.ACCEPT, null, "NEGATIVE_VALUE");
    decide(FIFTY_NINE, Action.CORRECT, "61", "NEGATIVE_VALUE");
    decide(FIFTY_NINE, Action.ACCEPT, null, "TOTAL_MISMATCH");

    assertThat(standing()).containsExactly("3 accept of \"59\", TOTAL_MISMATCH");
  }

  @Test
  void whatAWithdrawnDecisionHadSupersededHoldsAgain() {
    decide(FIFTY_NINE, Action.CORRECT, "61", null);
    decide(FIFTY_NINE, Action.REJECT, null, null);
    decisions.add(decisions.getLast().withdrawal(3, "B", DAY, "nhầm"));

    assertThat(standing()).containsExactly("1 correct of \"59\", all findings");
  }

  @Test
  void aWithdrawnOnlyDecisionLeavesNothing() {
    decide(FIFTY_NINE, Action.CORRECT, "61", null);
    decisions.add(decisions.getLast().withdrawal(2, "B", DAY, "nhầm"));

    assertThat(standing()).isEmpty();
  }

  @Test
  void whereAFileBelongsIsAMatterOfItsOwn() {
    decisions.add(placed(1, "VN63-15"));
    decide(FILE, Action.ACCEPT, null, "ELEMENT_MISSING");
    decisions.add(placed(3, "VN63-10"));

    assertThat(Standing.of(decisions))
        .map(one -> one.last().decision() + " " + one.last().action() + " " + one.last().stated())
        .containsExactly("3 place " + at("VN63-10"), "2 accept null");

    // when
    decisions.add(decisions.getLast().withdrawal(4, "B", DAY, "nhầm"));

    assertThat(Standing.of(decisions))
        .map(one -> one.last().decision() + " " + one.last().action() + " " + one.last().stated())
        .containsExactly("1 place " + at("VN63-15"), "2 accept null");
    Standing now = Standing.of(decisions).getFirst();
    assertThat(now.says(judgedAt("VN63-15"))).isTrue();
    assertThat(now.says(judgedAt("VN63-10"))).isFalse();
  }

  private static Decision placed(long number, String unit) {
    return Decision.of(number, judgedAt(unit), "A", DAY);
  }

  private static Judgement judgedAt(String unit) {
    return new Judgement(FILE, Action.PLACE, null, at(unit), null, "công văn 12");
  }

  private static StatedPlacement at(String unit) {
    return new StatedPlacement(unit, "2024", null);
  }

  @Test
  void theSameJudgementAgainSaysNothingNew() {
    decide(FIFTY_NINE, Action.CORRECT, "61", "TOTAL_MISMATCH");
    Standing now = Standing.of(decisions).getFirst();

    assertThat(now.says(judged(Action.CORRECT, "61.0", "TOTAL_MISMATCH"))).isTrue();
    assertThat(now.says(judged(Action.CORRECT, "62", "TOTAL_MISMATCH"))).isFalse();
    assertThat(now.says(judged(Action.REJECT, null, "TOTAL_MISMATCH"))).isFalse();
  }

  private void decide(Subject subject, Action action, String value, String rule) {
    BigDecimal number = value == null ? null : new BigDecimal(value);
    decisions.add(
        Decision.of(
            decisions.size() + 1,
            new Judgement(subject, action, number, rule, "đã hỏi lại tỉnh"),
            "A",
            DAY));
  }

  private static Judgement judged(Action action, String value, String rule) {
    BigDecimal number = value == null ? null : new BigDecimal(value);
    return new Judgement(FIFTY_NINE, action, number, rule, "đã hỏi lại tỉnh");
  }

  private List<String> standing() {
    return Standing.of(decisions).stream()
        .map(
            one ->
                "%d %s of \"%s\", %s"
                    .formatted(
                        one.last().decision(),
                        one.last().action(),
                        one.last().text(),
                        one.rules().isEmpty() ? "all findings" : String.join(",", one.rules())))
        .toList();
  }

  private static Subject value(String text) {
    return new Subject(
        "real",
        "DV-01",
        "VN63-10",
        "2024",
        "VN63-10",
        "2024",
        "dialogues_held",
        "total",
        "total",
        text,
        null);
  }
}
