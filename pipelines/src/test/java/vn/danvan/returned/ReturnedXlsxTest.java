package vn.danvan.returned;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danvan.returned.Sent.back;
import static vn.danvan.returned.Sent.error;
import static vn.danvan.returned.Sent.info;
import static vn.danvan.returned.Sent.warning;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbookType;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTXf;
import vn.danvan.record.Finding;

class ReturnedXlsxTest {
  private static final String DATA = SampleWorkbook.DATA;
  private static final String RED = "FFFFC7CE";
  private static final String BLUE = "FFDDEBF7";

  private static final Finding[] FINDINGS = {
    info(DATA, "B3", "12 cuộc", "12"),
    warning(DATA, "B5", "4002", "0 – 30"),
    error(DATA, "B6", "=1+1"),
    error(DATA, "B5", "4002"),
    error(DATA, "C1", "TỈNH ỦY YÊN BÁI"),
    warning(null, null, null, "Số cuộc đối thoại"),
    error(DATA, "E4", null),
    error(DATA, "B900", "x"),
    error(DATA, "XYZ1", "x"),
    error(DATA, "cả dòng", "x"),
    error("Không có", "B2", "x"),
  };

  @Test
  void theFirstSheetListsAllFindingsTheGravestFirst() {
    // when
    Workbook copy = Sent.open(back(sample(), "Báo cáo 2024.xlsx", FINDINGS).content());

    // then
    Sheet first = copy.getSheetAt(0);
    assertThat(first.getSheetName()).isEqualTo("Cần kiểm tra");
    assertThat(Seen.rows(first))
        .containsExactly(
            "NỘI DUNG CẦN KIỂM TRA, GIẢI TRÌNH",
            "Đơn vị: Tỉnh ủy Yên Bái · Kỳ báo cáo: Năm 2024 · Kết quả: đã tiếp nhận",
            "Tệp: Báo cáo 2024.xlsx · 8 lỗi, 2 cảnh báo, 1 thông tin",
            "Lỗi | Số liệu chưa được sử dụng cho đến khi được sửa hoặc giải trình.",
            "Cảnh báo | Số liệu vẫn được sử dụng; đề nghị kiểm tra lại, nếu đúng thì giải trình.",
            "Thông tin | Để đơn vị biết, không bắt buộc phải sửa.",
            "Các ô cần kiểm tra đã được tô màu, có ghi chú; bấm vào địa chỉ ở cột \"Ô\" để đến ô"
                + " đó. Đề nghị sửa số liệu ngay tại ô, hoặc ghi giải trình, số đúng vào cột cuối,"
                + " rồi gửi lại tệp này.",
            "STT | Mức độ | Trang tính | Ô | Giá trị đã ghi | Giá trị mong đợi | Nội dung cần kiểm"
                + " tra | Giải trình / số đúng",
            "1.0 | Cảnh báo | (cả tệp) |  |  | Số cuộc đối thoại | Đề nghị kiểm tra số null. | ",
            "2.0 | Lỗi | Biểu 1 | cả dòng | x |  | Không đọc được số \"x\". | ",
            "3.0 | Lỗi | Biểu 1 | C1 | TỈNH ỦY YÊN BÁI |  | Không đọc được số \"TỈNH ỦY YÊN BÁI\"."
                + " | ",
            "4.0 | Lỗi | Biểu 1 | XYZ1 | x |  | Không đọc được số \"x\". | ",
            "5.0 | Lỗi | Biểu 1 | E4 |  |  | Không đọc được số \"null\". | ",
            "6.0 | Lỗi | Biểu 1 | B5 | 4002 |  | Không đọc được số \"4002\". | ",
            "7.0 | Lỗi | Biểu 1 | B6 | =1+1 |  | Không đọc được số \"=1+1\". | ",
            "8.0 | Lỗi | Biểu 1 | B900 | x |  | Không đọc được số \"x\". | ",
            "9.0 | Lỗi | Không có | B2 | x |  | Không đọc được số \"x\". | ",
            "10.0 | Cảnh báo | Biểu 1 | B5 | 4002 | 0 – 30 | Đề nghị kiểm tra số 4002. | ",
            "11.0 | Thông tin | Biểu 1 | B3 | 12 cuộc | 12 | Đã đọc là 12. | ");
    assertThat(Seen.links(first))
        .containsExactly(
            "D11 → 'Biểu 1'!A1",
            "D13 → 'Biểu 1'!E4",
            "D14 → 'Biểu 1'!B5",
            "D15 → 'Biểu 1'!B6",
            "D18 → 'Biểu 1'!B5",
            "D19 → 'Biểu 1'!B3");
  }

  @Test
  void theFirstSheetIsReadyForScreenAndPaper() {
    Sheet first = Sent.open(back(sample(), "a.xlsx", FINDINGS).content()).getSheetAt(0);
    assertThat(first.getPaneInformation().getHorizontalSplitTopRow()).isEqualTo((short) 8);
    assertThat(first.getRepeatingRows()).isEqualTo(CellRangeAddress.valueOf("8:8"));
    assertThat(first.getPrintSetup().getPaperSize()).isEqualTo((short) 9);
    assertThat(first.getPrintSetup().getLandscape()).isTrue();
    assertThat(first.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
    assertThat(first.getPrintSetup().getFitHeight()).isEqualTo((short) 0);
    assertThat(first.getFitToPage()).isTrue();
  }

  @Test
  void cellsInQuestionAreColouredByTheirGravestFindingAndCommented() {
    // when
    Workbook copy = Sent.open(back(sample(), "a.xlsx", FINDINGS).content());

    // then
    Sheet data = copy.getSheet(DATA);
    assertThat(Seen.fills(data))
        .isEqualTo(Map.of("A1", RED, "B3", BLUE, "B5", RED, "B6", RED, "E4", RED));
    assertThat(Seen.comments(data))
        .containsExactly(
            "A1 Kho dữ liệu dân vận: Lỗi: Không đọc được số \"TỈNH ỦY YÊN BÁI\".",
            "B2 Văn phòng Tỉnh ủy: Đã kiểm tra",
            "B3 Văn phòng Tỉnh ủy: Số này đúng\nThông tin: Đã đọc là 12.",
            "E4 Kho dữ liệu dân vận: Lỗi: Không đọc được số \"null\".",
            "B5 Kho dữ liệu dân vận: Lỗi: Không đọc được số \"4002\".\n"
                + "Cảnh báo: Đề nghị kiểm tra số 4002.",
            "B6 Kho dữ liệu dân vận: Lỗi: Không đọc được số \"=1+1\".");
    assertThat(data.getCellComments().values()).noneMatch(comment -> comment.isVisible());
  }

  @Test
  void nothingElseChanges() {
    // when
    byte[] sent = sample();
    byte[] back = back(sent, "a.xlsx", FINDINGS).content();

    // then
    List<String> before = Seen.apartFrom("Cần kiểm tra", Sent.open(sent));
    List<String> after = Seen.apartFrom("Cần kiểm tra", Sent.open(back));
    assertThat(after).filteredOn(line -> !line.startsWith("E4 BLANK")).isEqualTo(before);
    assertThat(after)
        .filteredOn(line -> line.startsWith("E4 BLANK"))
        .singleElement()
        .asString()
        .contains("#,##0.00", "DOUBLE");
    Map<String, String> partsBefore = parts(sent);
    Map<String, String> partsAfter = parts(back);
    assertThat(
            partsBefore.keySet().stream()
                .filter(part -> !partsBefore.get(part).equals(partsAfter.get(part))))
        .containsExactly(
            "[Content_Types].xml",
            "xl/_rels/workbook.xml.rels",
            "xl/comments1.xml",
            "xl/drawings/vmlDrawing0.vml",
            "xl/sharedStrings.xml",
            "xl/styles.xml",
            "xl/workbook.xml",
            "xl/worksheets/sheet1.xml",
            "xl/worksheets/sheet2.xml");
    assertThat(partsAfter.get("xl/worksheets/sheet2.xml"))
        .isEqualTo(
            partsBefore
                .get("xl/worksheets/sheet2.xml")
                .replace("tabSelected=\"true\"", "tabSelected=\"false\""));
    assertThat(partsAfter.keySet())
        .filteredOn(part -> !partsBefore.containsKey(part))
        .containsExactly("xl/worksheets/sheet4.xml");
  }

  @Test
  void itOpensOnTheFirstSheetAlone() {
    Workbook copy = Sent.open(back(sample(), "a.xlsx", FINDINGS).content());
    assertThat(copy.getActiveSheetIndex()).isZero();
    assertThat(copy.getFirstVisibleTab()).isZero();
    assertThat(IntStream.range(0, 4).filter(i -> copy.getSheetAt(i).isSelected()))
        .containsExactly(0);
  }

  @Test
  void aTextThatBeginsLikeAFormulaStaysAText() {
    for (String text : List.of("=1+1", "+5", "-x", "@SUM(A1)", "\t=1")) {
      // when
      byte[] back =
          back(
                  sample(),
                  text + ".xlsx",
                  Sent.finding(text, text, "error", text, text, text),
                  Sent.finding(DATA, "B2", "error", text, text, text))
              .content();

      // then
      Workbook copy = Sent.open(back);
      copy.getSheetAt(0)
          .forEach(
              row ->
                  row.forEach(
                      cell ->
                          assertThat(cell.getCellType())
                              .isIn(CellType.STRING, CellType.NUMERIC, CellType.BLANK)));
      Cell value = copy.getSheetAt(0).getRow(8).getCell(4);
      assertThat(value.getStringCellValue()).isEqualTo(text);
      assertThat(value.getCellStyle().getQuotePrefixed()).isTrue();
      assertThat(value.getCellStyle().getDataFormat())
          .isEqualTo((short) BuiltinFormats.getBuiltinFormat("@"));
    }
  }

  @Test
  void cellsOfOneStyleShareTheColouredOne() throws IOException {
    // when
    byte[] sent = sample();
    byte[] back =
        back(sent, "a.xlsx", error(DATA, "B2", "1"), error(DATA, "B3", "2"), error(DATA, "B4", "3"))
            .content();

    // then
    try (XSSFWorkbook before = (XSSFWorkbook) Sent.open(sent);
        XSSFWorkbook after = (XSSFWorkbook) Sent.open(back)) {
      int ofFirstSheet = 9;
      assertThat(after.getNumCellStyles()).isEqualTo(before.getNumCellStyles() + ofFirstSheet + 1);
      assertThat(after.getStylesSource()._getStyleXfsSize())
          .isEqualTo(before.getStylesSource()._getStyleXfsSize());
    }
  }

  @Test
  void theNamedStylesOfTheWorkbookStay() throws IOException {
    // given
    XSSFWorkbook workbook = (XSSFWorkbook) Sent.open(sample());
    CTXf named = CTXf.Factory.newInstance();
    named.setNumFmtId(BuiltinFormats.getBuiltinFormat("0%"));
    workbook.getStylesSource().putCellStyleXf(named);
    byte[] sent = Sent.bytes(workbook);

    // when
    byte[] back = back(sent, "a.xlsx", FINDINGS).content();

    // then
    assertThat(namedStyles(back)).isEqualTo(namedStyles(sent)).contains("numFmtId=\"9\"");
  }

  private static String namedStyles(byte[] bytes) throws IOException {
    try (XSSFWorkbook workbook = (XSSFWorkbook) Sent.open(bytes)) {
      return workbook.getStylesSource().getCTStylesheet().getCellStyleXfs().xmlText();
    }
  }

  @Test
  void aConversationIsNotWrittenInto() {
    // given
    XSSFWorkbook sent = (XSSFWorkbook) Sent.open(sample());
    sent.getSheet(DATA).getRow(2).getCell(1).getCellComment().setAuthor("tc={1}");

    // when
    Workbook copy =
        Sent.open(back(Sent.bytes(sent), "a.xlsx", info(DATA, "B3", "x", "y")).content());

    // then
    assertThat(Seen.comments(copy.getSheet(DATA)))
        .containsExactly("B2 Văn phòng Tỉnh ủy: Đã kiểm tra", "B3 tc={1}: Số này đúng");
    assertThat(Seen.fills(copy.getSheet(DATA))).isEqualTo(Map.of("B3", BLUE));
  }

  @Test
  void aStreamedFileThatDoesNotStateTheSizesOfItsPartsComesBackToo() {
    // given
    SXSSFWorkbook sent = new SXSSFWorkbook();
    sent.createSheet(DATA).createRow(0).createCell(0).setCellValue(1);

    // when
    Workbook copy = Sent.open(back(Sent.bytes(sent), "a.xlsx", error(DATA, "A1", "1")).content());

    // then
    assertThat(Seen.fills(copy.getSheet(DATA))).isEqualTo(Map.of("A1", RED));
  }

  @Test
  void aNameThatIsTakenIsNumbered() {
    XSSFWorkbook sent = new XSSFWorkbook();
    sent.createSheet("CẦN KIỂM TRA");
    sent.createSheet("Cần kiểm tra (2)");
    Workbook copy = Sent.open(back(Sent.bytes(sent), "a.xlsx").content());
    assertThat(copy)
        .map(Sheet::getSheetName)
        .containsExactly("Cần kiểm tra (3)", "CẦN KIỂM TRA", "Cần kiểm tra (2)");
  }

  @Test
  void macrosStayAsTheyAreInAFileOfTheSameKind() throws IOException {
    // given
    byte[] macros = {1, 2, 3};
    XSSFWorkbook sent = SampleWorkbook.in(new XSSFWorkbook(XSSFWorkbookType.XLSM));
    sent.setVBAProject(new ByteArrayInputStream(macros));

    // when
    ReturnedWorkbook back = back(Sent.bytes(sent), "Biểu.XLSM", FINDINGS);

    // then
    assertThat(back.fileName()).isEqualTo("Biểu - cần kiểm tra.xlsm");
    assertThat(parts(back.content()).get("xl/vbaProject.bin")).isEqualTo("\u0001\u0002\u0003");
    try (XSSFWorkbook copy = (XSSFWorkbook) Sent.open(back.content())) {
      assertThat(copy.getWorkbookType()).isEqualTo(XSSFWorkbookType.XLSM);
    }
  }

  @Test
  void theSameFileAndFindingsGiveTheSameBytes() {
    byte[] sent = sample();
    assertThat(back(sent, "a.xlsx", FINDINGS).content())
        .isEqualTo(back(sent, "a.xlsx", FINDINGS).content());
  }

  /** The sample with a chart, a picture and two comments of the province's own. */
  private static byte[] sample() {
    XSSFWorkbook workbook = SampleWorkbook.in(new XSSFWorkbook());
    XSSFSheet data = workbook.getSheet(DATA);
    SampleWorkbook.comment(data.getRow(1).getCell(1), "Đã kiểm tra");
    SampleWorkbook.comment(data.getRow(2).getCell(1), "Số này đúng");
    XSSFDrawing drawing = data.createDrawingPatriarch();
    drawing.createPicture(
        new XSSFClientAnchor(0, 0, 0, 0, 6, 0, 8, 3),
        workbook.addPicture(new byte[] {1, 2, 3}, Workbook.PICTURE_TYPE_PNG));
    XSSFChart chart = drawing.createChart(new XSSFClientAnchor(0, 0, 0, 0, 6, 4, 12, 16));
    var plotted =
        chart.createData(
            ChartTypes.BAR,
            chart.createCategoryAxis(AxisPosition.BOTTOM),
            chart.createValueAxis(AxisPosition.LEFT));
    plotted.addSeries(
        XDDFDataSourcesFactory.fromStringCellRange(data, CellRangeAddress.valueOf("A2:A7")),
        XDDFDataSourcesFactory.fromNumericCellRange(data, CellRangeAddress.valueOf("B2:B7")));
    chart.plot(plotted);
    return Sent.bytes(workbook);
  }

  private static Map<String, String> parts(byte[] workbook) {
    Map<String, String> parts = new TreeMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(workbook))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        parts.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.ISO_8859_1));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return parts;
  }
}
