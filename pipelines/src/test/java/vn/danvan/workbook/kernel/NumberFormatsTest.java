package vn.danvan.workbook.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a format's code makes of a number. */
class NumberFormatsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "General|PLAIN",
        "#,##0|PLAIN",
        "#,##0.00;[Red]-#,##0.00|PLAIN",
        "_-* #,##0\\ \"₫\"_-;-* #,##0\\ _d|PLAIN",
        "0\" đơn vị/năm\"|PLAIN",
        "[$đ-42A] #,##0|PLAIN",
        "0.00E+00|PLAIN",
        "@|PLAIN",
        "# ?/?|PLAIN",
        "0\\%|PLAIN",
        "0\" %\"|PLAIN",
        "0%|PERCENT",
        "[>=0.1]0%;0.0%|PERCENT",
        "[Color10]0.0 %|PERCENT",
        "dd/mm/yyyy|DATE",
        "[$-42A]d\\ mmmm\\ yyyy;@|DATE",
        "\"ngày \"DD|DATE",
        "h:mm AM/PM|DATE",
        "[h]:mm:ss|DATE",
        "[mm]|DATE",
      })
  void byItsCode(String code, SheetCell.Format format) {
    assertThat(NumberFormats.format(code)).isEqualTo(format);
  }

  @Test
  void byAnIdThatTheFileNeedNotDefine() {
    NumberFormats formats = new NumberFormats();
    assertThat(IntStream.range(0, 60).filter(id -> formats.of(id) == SheetCell.Format.DATE).boxed())
        .containsExactly(
            14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 45, 46, 47,
            50, 51, 52, 53, 54, 55, 56, 57, 58);
    assertThat(
            IntStream.range(0, 60).filter(id -> formats.of(id) == SheetCell.Format.PERCENT).boxed())
        .containsExactly(9, 10);
  }

  @Test
  void theFilesOwnCodeCountsUnderAnyId() {
    NumberFormats formats = new NumberFormats();
    formats.define(14, "#,##0");
    formats.define(200, "0%");

    assertThat(formats.of(14)).isEqualTo(SheetCell.Format.PLAIN);
    assertThat(formats.of(200)).isEqualTo(SheetCell.Format.PERCENT);
  }
}
