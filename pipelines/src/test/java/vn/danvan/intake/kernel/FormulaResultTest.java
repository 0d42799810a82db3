package vn.danvan.intake.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.danvan.workbook.kernel.Sheet;

class FormulaResultTest {
  private static final Sheet SHEET =
      new Grid("10 | 20 | 30 | chữ", "1.5 | | | ", " | | | 7").sheet();

  @ParameterizedTest(name = "={0} is {1}")
  @CsvSource(
      delimiter = ';',
      value = {
        "A1+B1; 30",
        "SUM(A1:C1); 60",
        "SUM($A$1:C1, D3); 67",
        "sum(A1:D1); 60",
        "(C1-A1)*2; 40",
        "C1/B1*100; 150",
        "-A1+5; -5",
        "A2*2; 3",
        "IF(COUNT(A1:C1)=0,\"\",SUM(A1:C1)); 60"
      })
  void whatAnnexesReckonWithIsReckonedAnew(String formula, BigDecimal value) {
    assertThat(FormulaResult.of(SHEET, formula).orElseThrow().value()).isEqualByComparingTo(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "VLOOKUP(A1,B:C,2)",
        "A1+D1",
        "Khác!A1",
        "A1/B2",
        "A1+",
        "SUM(C1:A1)",
        "SUM(A1:XFD1048576)",
        "((((((((((((((((((((((((A1))))))))))))))))))))))))"
      })
  void whatIsNotSureIsNotJudged(String formula) {
    assertThat(FormulaResult.of(SHEET, formula)).isEmpty();
  }

  @Test
  void aSumOfNothingIsNoZero() {
    assertThat(FormulaResult.of(SHEET, "SUM(B2:C2)"))
        .contains(new FormulaResult.Result(BigDecimal.ZERO, true));
    assertThat(FormulaResult.of(SHEET, "SUM(A2:C2)").orElseThrow().overBlanks()).isFalse();
  }
}
