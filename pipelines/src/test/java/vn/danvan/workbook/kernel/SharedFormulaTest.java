package vn.danvan.workbook.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A formula of B2 as it reads in C4: one column to the right, two rows down. */
class SharedFormulaTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "A1+1|B3+1",
        "$A1+A$1+$A$1|$A3+B$1+$A$1",
        "SUM(A1:A10)|SUM(B3:B12)",
        "SUM(A:A)+SUM(1:1)+SUM($A:B)|SUM(B:B)+SUM(3:3)+SUM($A:C)",
        "'Biểu A1'!A1&\"A1\"|'Biểu A1'!B3&\"A1\"",
        "Sheet1!A1|Sheet1!B3",
        "T1!A1|T1!B3",
        "LOG10(A1)|LOG10(B3)",
        "Bảng[A1]+tổng_A1+XYZ9999|Bảng[A1]+tổng_A1+XYZ9999",
        "1.5E3+A1|1.5E3+B3",
        "XFD1048575|A1",
        "\"chưa đóng A1|\"chưa đóng B3",
      })
  void relativeReferencesMoveAlong(String first, String moved) {
    assertThat(new SharedFormula(new Address(1, 1), first).at(3, 2)).isEqualTo(moved);
  }
}
