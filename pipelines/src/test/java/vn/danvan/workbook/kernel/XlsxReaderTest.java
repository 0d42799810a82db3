package vn.danvan.workbook.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.danvan.workbook.kernel.Workbook.Remark;

/** What programs write into an .xlsx that the common library does not. */
class XlsxReaderTest {
  @Test
  void aSharedTextIsReadInAllItsRunsWithoutHowItIsSaid() {
    // given
    byte[] bytes =
        HandMade.ofRows("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>1</v></c></row>")
            .sharedStrings(
                """
                <si><t>thừa</t></si>\
                <si><r><t xml:space="preserve">Số </t></r><r><rPr><b/></rPr><t>cuộc &amp; _x0041_</t></r>\
                <rPh sb="0" eb="1"><t>katakana</t></rPh></si>\
                """)
            .bytes();

    // then
    assertThat(Opened.cells(bytes)).containsExactly(entry("A1", SheetCell.text("Số cuộc & A")));
  }

  @Test
  void aTextMayStandInItsCell() {
    // given
    byte[] bytes =
        HandMade.ofRows(
                """
                <row r="2"><c r="B2" t="inlineStr"><is><t>Nội dung</t></is></c>\
                <c r="C2" t="str"><f>B2</f><v>Nội dung</v></c>\
                <c r="D2" t="d"><v>2024-06-14</v></c></row>\
                """)
            .bytes();

    // then
    assertThat(Opened.cells(bytes))
        .containsExactly(
            entry("B2", SheetCell.text("Nội dung")),
            entry(
                "C2", new SheetCell("Nội dung", SheetCell.Type.TEXT, SheetCell.Format.PLAIN, "B2")),
            entry(
                "D2",
                new SheetCell("2024-06-14", SheetCell.Type.NUMBER, SheetCell.Format.DATE, null)));
  }

  @Test
  void digitsStayAsTheyAreStored() {
    // given
    byte[] bytes =
        HandMade.ofRows(
                """
                <row r="1"><c r="A1"><v>0.98699999999999999</v></c><c r="B1"><v>1.5E+3</v></c>\
                <c r="C1"><v>12 cuộc</v></c></row>\
                """)
            .bytes();

    // then
    assertThat(Opened.cells(bytes))
        .containsExactly(
            entry("A1", SheetCell.number("0.98699999999999999")),
            entry("B1", SheetCell.number("1.5E+3")),
            entry("C1", SheetCell.text("12 cuộc")));
  }

  @Test
  void cellsWithoutAPlaceFollowEachOther() {
    // given
    byte[] bytes =
        HandMade.ofRows("<row><c><v>1</v></c><c/><c><v>2</v></c></row><row><c><v>3</v></c></row>")
            .bytes();

    // then
    assertThat(Opened.cells(bytes))
        .containsExactly(
            entry("A1", SheetCell.number("1")),
            entry("C1", SheetCell.number("2")),
            entry("A2", SheetCell.number("3")));
  }

  @Test
  void aPrefixOfAllNamesChangesNothing() {
    // given
    HandMade file = HandMade.xlsx("");
    file.part(
        "xl/worksheets/sheet1.xml",
        """
        <x:worksheet xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main"><x:sheetData><x:row r="1">\
        <x:c r="A1"><x:v>5</x:v></x:c></x:row></x:sheetData></x:worksheet>\
        """);

    // then
    assertThat(Opened.cells(file.bytes())).containsExactly(entry("A1", SheetCell.number("5")));
  }

  @Test
  void aSharedFormulaReadsInEachCellAsItMeansThere() {
    // given
    byte[] bytes =
        HandMade.ofRows(
                """
                <row r="5"><c r="D5"><f t="shared" ref="D5:E6" si="0">SUM(E5:G5)+$A$1</f><v>1</v></c></row>\
                <row r="6"><c r="D6"><f t="shared" si="0"/><v>2</v></c>\
                <c r="E6"><f t="shared" si="0"/><v>3</v></c></row>\
                """)
            .bytes();

    // then
    assertThat(Opened.cells(bytes).values())
        .map(SheetCell::formula)
        .containsExactly("SUM(E5:G5)+$A$1", "SUM(E6:G6)+$A$1", "SUM(F6:H6)+$A$1");
  }

  @Test
  void aFormulaWhoseResultWasNeverStoredIsNotLost() {
    // given
    byte[] bytes = HandMade.ofRows("<row r=\"1\"><c r=\"A1\"><f>1+1</f></c></row>").bytes();

    // then
    assertThat(Opened.cells(bytes))
        .containsExactly(
            entry("A1", new SheetCell("", SheetCell.Type.TEXT, SheetCell.Format.PLAIN, "1+1")));
  }

  @Test
  void aRowOrColumnOfNoSizeIsHidden() {
    // given
    byte[] bytes =
        HandMade.xlsx(
                """
                <cols><col min="2" max="3" width="0" customWidth="1"/></cols><sheetData>\
                <row r="1" ht="0" customHeight="1"><c r="A1"><v>1</v></c></row>\
                <row r="2"><c r="B2"><v>1</v></c><c r="D2"><v>1</v></c></row></sheetData>\
                """)
            .bytes();

    // then
    assertThat(Opened.workbook(bytes).remarks())
        .containsExactly(new Remark("HIDDEN_ROWS_OR_SHEETS", "Biểu", "dòng 1; cột B"));
  }

  @Test
  void macrosAndLinksToOtherFilesAreRemarked() {
    // given
    HandMade file =
        HandMade.ofRows("<row r=\"1\"><c r=\"A1\"><f>[1]T!A1</f><v>1</v></c></row>")
            .related(
                HandMade.relationship("r8", "vbaProject", "vbaProject.bin")
                    + HandMade.relationship("r9", "externalLink", "externalLinks/e1.xml"))
            .part("xl/externalLinks/e1.xml", "<externalLink/>")
            .part(
                "xl/externalLinks/_rels/e1.xml.rels",
                HandMade.relationships(
                    "<Relationship Id=\"r1\" Type=\"x/externalLinkPath\" TargetMode=\"External\""
                        + " Target=\"file:///D:/"
                        + "a".repeat(300)
                        + ".xlsx\"/>"));

    // when
    Workbook read = Opened.workbook(file.bytes());

    // then
    assertThat(Opened.cells(read.sheets().getFirst())).containsOnlyKeys("A1");
    assertThat(read.remarks())
        .containsExactly(
            new Remark("MACRO_PRESENT", null, null),
            new Remark("EXTERNAL_LINK", null, "file:///D:/" + "a".repeat(188) + "…"));
  }

  @Test
  void whatIsBeyondTheColumnsThatAreReadIsRemarked() {
    // given
    byte[] bytes =
        HandMade.ofRows(
                "<row r=\"3\"><c r=\"A3\"><v>1</v></c><c r=\"XFD3\"><v>2</v></c></row>"
                    + "<row r=\"1048576\"><c r=\"A1048576\"><v>3</v></c></row>")
            .bytes();

    // when
    Workbook read = Opened.workbook(bytes);

    // then
    assertThat(Opened.cells(read.sheets().getFirst()))
        .containsExactly(
            entry("A3", SheetCell.number("1")), entry("A1048576", SheetCell.number("3")));
    assertThat(read.remarks())
        .containsExactly(new Remark("SHEET_TOO_LARGE", "Biểu", "ô XFD3 (đọc đến cột thứ 500)"));
  }

  @Test
  void aSheetOfMoreCellsThanAFormHasIsReadInPart() {
    // given
    String rows =
        IntStream.rangeClosed(1, 50_001)
            .mapToObj("<row r=\"%1$d\"><c r=\"A%1$d\"><v>1</v></c></row>"::formatted)
            .collect(Collectors.joining());

    // when
    Workbook read = Opened.workbook(HandMade.ofRows(rows).bytes());

    // then
    assertThat(Opened.cells(read.sheets().getFirst())).hasSize(50_000);
    assertThat(read.remarks())
        .containsExactly(
            new Remark("SHEET_TOO_LARGE", "Biểu", "từ ô A50001 trở đi (sau 50000 ô có nội dung)"));
  }
}
