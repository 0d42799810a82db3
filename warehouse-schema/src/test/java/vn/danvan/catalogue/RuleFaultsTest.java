package vn.danvan.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An operator changes a rule's numbers, and only those that the rule uses. */
class RuleFaultsTest {
  private static final String APART = "The catalogue does not hold together: ";

  @TempDir Path folder;

  @Test
  void anOperatorChangesAThreshold() {
    // when
    Rule rule =
        new OperatorsFolder(folder)
            .with("own.yaml", balance("{tolerance_share: 0.25, tolerance_value: 20}"))
            .catalogue()
            .rule("STOCK_BALANCE_MISMATCH");

    // then
    assertThat(rule.thresholds())
        .containsExactly(
            Map.entry("tolerance_share", new BigDecimal("0.25")),
            Map.entry("tolerance_value", new BigDecimal("20")));
    assertThat(rule.threshold("tolerance_share")).isEqualTo(0.25);
  }

  @Test
  void aThresholdThatTheRuleDoesNotUse() {
    assertThat(fault(balance("{tolerance_share: 0.25, tolerance_value: 20, tolerance: 1}")))
        .isEqualTo(
            APART
                + "own.yaml:7: rule STOCK_BALANCE_MISMATCH has the unknown threshold tolerance;"
                + " known: tolerance_share, tolerance_value");
  }

  @Test
  void aThresholdThatIsMissing() {
    assertThat(fault(balance("{tolerance_share: 0.25}")))
        .isEqualTo(
            APART + "own.yaml:7: rule STOCK_BALANCE_MISMATCH lacks the threshold tolerance_value");
  }

  @Test
  void aThresholdThatIsNoNumber() {
    assertThat(fault(balance("{tolerance_share: much, tolerance_value: 20}")))
        .isEqualTo(
            "The catalogue breaks its schema: own.yaml:7:"
                + " $.rules[0].thresholds.tolerance_share: string found, number expected");
  }

  @Test
  void aRuleWithoutDocumentation() {
    assertThat(
            fault(
                """
                rules:
                  - {code: FILE_EMPTY, family: file, severity: error, message_vi: Tệp rỗng.}
                """))
        .isEqualTo(
            "The catalogue breaks its schema: own.yaml:2: $.rules[0]: required property 'doc_vi'"
                + " not found");
  }

  @Test
  void aFamilyThatNobodyKnows() {
    assertThat(
            fault(
                """
                rules:
                  - code: FILE_EMPTY
                    family: files
                    severity: error
                    message_vi: Tệp rỗng.
                    doc_vi: Gửi lại.
                """))
        .isEqualTo(APART + "own.yaml:3: rule FILE_EMPTY is of the unknown family files");
  }

  @Test
  void aNewRulesThresholdNeedsAWord() {
    assertThat(
            fault(
                """
                rules:
                  - code: OWN_RULE
                    family: file
                    severity: info
                    message_vi: Riêng.
                    doc_vi: Riêng.
                    thresholds:
                      own_number: 3
                """))
        .isEqualTo(
            APART
                + "own.yaml:8: rule OWN_RULE has the threshold own_number, which no word explains");
  }

  @Test
  void askingForAThresholdThatIsNotThereNamesRuleAndThreshold() {
    // given
    Rule rule = CatalogueReader.shipped().rule("FILE_EMPTY");

    // then
    assertThatThrownBy(() -> rule.threshold("least_value"))
        .isInstanceOf(CatalogueException.class)
        .hasMessage("Rule FILE_EMPTY has no threshold least_value");
  }

  private static String balance(String thresholds) {
    return """
    rules:
      - code: STOCK_BALANCE_MISMATCH
        family: series
        severity: warning
        message_vi: Số hiện có {value} không khớp ({expected}).
        doc_vi: Đơn vị kiểm tra.
        thresholds: %s
    """
        .formatted(thresholds);
  }

  private String fault(String text) {
    return new OperatorsFolder(folder).with("own.yaml", text).fault();
  }
}
