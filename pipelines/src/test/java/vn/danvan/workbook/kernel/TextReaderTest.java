package vn.danvan.workbook.kernel;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.danvan.workbook.kernel.Workbook.Remark;

/** Values in a text, in whatever encoding and however they stand apart. */
class TextReaderTest {
  private static final String TABLE = "STT;Nội dung;Số lượng\n1;Số cuộc đối thoại;12\n";
  private static final Map<String, String> CELLS =
      Map.of(
          "A1",
          "STT",
          "B1",
          "Nội dung",
          "C1",
          "Số lượng",
          "A2",
          "1",
          "B2",
          "Số cuộc đối thoại",
          "C2",
          "12");

  @Test
  void unicodeOfEveryKind() {
    assertThat(
            List.of(
                TABLE.getBytes(UTF_8),
                ("\uFEFF" + TABLE).getBytes(UTF_8),
                ("\uFEFF" + TABLE).getBytes(UTF_16LE),
                ("\uFEFF" + TABLE).getBytes(UTF_16BE),
                TABLE.getBytes(UTF_16LE),
                TABLE.getBytes(UTF_16BE)))
        .allSatisfy(
            bytes -> {
              assertThat(texts(bytes)).isEqualTo(CELLS);
              assertThat(Opened.workbook(bytes).remarks()).isEmpty();
            });
  }

  @Test
  void theVietnameseEncodingOfWindows() {
    // given
    String marked =
        "STT;Nô\u0323i dung;Sô\u0301 lươ\u0323ng\n1;Sô\u0301 cuô\u0323c đô\u0301i thoa\u0323i;12\n";
    byte[] bytes = marked.getBytes(Charset.forName("windows-1258"));

    // then
    assertThat(texts(bytes)).isEqualTo(CELLS);
    assertThat(Opened.workbook(bytes).remarks())
        .containsExactly(new Remark("LEGACY_ENCODING", null, "Windows-1258"));
  }

  @Test
  void theBytesOfTcvn3() {
    // given
    byte[] bytes =
        "STT;Néi dung;Sè l\u00ADîng\n1;Sè cuéc ®èi tho¹i;12\n"
            .getBytes(Charset.forName("windows-1252"));

    // then
    assertThat(texts(bytes)).isEqualTo(CELLS);
    assertThat(Opened.workbook(bytes).remarks())
        .containsExactly(new Remark("LEGACY_ENCODING", null, "TCVN3 (ABC)"));
  }

  @Test
  void aTextInNoVietnameseEncodingIsNotGuessed() {
    assertThatThrownBy(
            () ->
                WorkbookReader.read(
                    "garçon;déjà;crème brûlée".getBytes(Charset.forName("windows-1252"))))
        .isInstanceOf(UnreadableFileException.class)
        .hasMessage("không phải bảng tính, và không nhận ra bảng mã chữ của văn bản");
  }

  @Test
  void aLegacyTextThatWasSavedAsUnicodeIsKnownByAllItsWords() {
    // given
    byte[] bytes = "TØnh Hßa B×nh,Néi dung\nSè cuéc ®èi tho¹i,12\n".getBytes(UTF_8);

    // then
    assertThat(texts(bytes))
        .isEqualTo(
            Map.of("A1", "Tỉnh Hòa Bình", "B1", "Nội dung", "A2", "Số cuộc đối thoại", "B2", "12"));
    assertThat(Opened.workbook(bytes).remarks())
        .containsExactly(new Remark("LEGACY_ENCODING", "", "TCVN3 (ABC)"));
  }

  @Test
  void theMarkBetweenValuesIsTheOneThatMakesATable() {
    assertThat(texts("a,b;1,5\nc;2,5\n"))
        .isEqualTo(Map.of("A1", "a,b", "B1", "1,5", "A2", "c", "B2", "2,5"));
    assertThat(texts("a\tb, c\nd\te\n"))
        .isEqualTo(Map.of("A1", "a", "B1", "b, c", "A2", "d", "B2", "e"));
    assertThat(texts("a,b;c\nd,e\n"))
        .isEqualTo(Map.of("A1", "a", "B1", "b;c", "A2", "d", "B2", "e"));
    assertThat(texts("một dòng")).isEqualTo(Map.of("A1", "một dòng"));
  }

  @Test
  void excelsLineOfTheMarkIsNoRow() {
    assertThat(texts("sep=|\r\na|b,c\r\n")).isEqualTo(Map.of("A1", "a", "B1", "b,c"));
  }

  @Test
  void rowsAreCountedAsASpreadsheetShowsThem() {
    assertThat(texts("a;\"hai\ndòng \"\"x\"\"\"\n\n;;\nb;\"c\"\n"))
        .isEqualTo(Map.of("A1", "a", "B1", "hai\ndòng \"x\"", "A4", "b", "B4", "c"));
  }

  @Test
  void aQuoteThatNeverClosesIsADamage() {
    assertThatThrownBy(() -> WorkbookReader.read("a;b\n\"c;d\ne;f\n".getBytes(UTF_8)))
        .isInstanceOf(UnreadableFileException.class)
        .hasMessage("tệp bị hỏng hoặc bị cắt cụt");
  }

  private static Map<String, String> texts(String text) {
    return texts(text.getBytes(UTF_8));
  }

  private static Map<String, String> texts(byte[] bytes) {
    Map<String, String> texts = new TreeMap<>();
    Opened.cells(bytes)
        .forEach(
            (address, cell) -> {
              assertThat(cell).isEqualTo(SheetCell.text(cell.text()));
              texts.put(address, cell.text());
            });
    return texts;
  }
}
