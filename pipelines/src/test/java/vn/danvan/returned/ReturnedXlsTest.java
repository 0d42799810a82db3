package vn.danvan.returned;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danvan.returned.Sent.back;
import static vn.danvan.returned.Sent.error;
import static vn.danvan.returned.Sent.info;
import static vn.danvan.returned.Sent.warning;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.ObjRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.chart.ChartRecord;
import org.apache.poi.hssf.usermodel.HSSFChart;
import org.apache.poi.hssf.usermodel.HSSFClientAnchor;
import org.apache.poi.hssf.usermodel.HSSFPicture;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import vn.danvan.record.Finding;

class ReturnedXlsTest {
  private static final String DATA = SampleWorkbook.DATA;

  /** The colours of the old palette that are nearest to red, amber and blue. */
  private static final String RED = "FFFF:9999:CCCC";

  private static final String BLUE = "CCCC:FFFF:FFFF";

  private static final Finding[] FINDINGS = {
    info(DATA, "B3", "12 cuộc", "12"),
    warning(DATA, "B5", "4002", "0 – 30"),
    error(DATA, "B5", "4002"),
    error("Tổng hợp", "A2", "=1+1"),
    error(DATA, "ZZ1", "x"),
  };

  @Test
  void itComesBackAsXls() {
    // when
    ReturnedWorkbook back = back(sample(), "Biểu.xls", FINDINGS);

    // then
    assertThat(back.fileName()).isEqualTo("Biểu - cần kiểm tra.xls");
    Workbook copy = Sent.open(back.content());
    assertThat(copy).isInstanceOf(HSSFWorkbook.class);
    assertThat(copy)
        .map(Sheet::getSheetName)
        .containsExactly("Cần kiểm tra", DATA, "Tổng hợp", "Danh mục");
    Sheet first = copy.getSheetAt(0);
    assertThat(Seen.rows(first).subList(7, Seen.rows(first).size()))
        .containsExactly(
            "STT | Mức độ | Trang tính | Ô | Giá trị đã ghi | Giá trị mong đợi | Nội dung cần kiểm"
                + " tra | Giải trình / số đúng",
            "1.0 | Lỗi | Biểu 1 | ZZ1 | x |  | Không đọc được số \"x\". | ",
            "2.0 | Lỗi | Biểu 1 | B5 | 4002 |  | Không đọc được số \"4002\". | ",
            "3.0 | Lỗi | Tổng hợp | A2 | =1+1 |  | Không đọc được số \"=1+1\". | ",
            "4.0 | Cảnh báo | Biểu 1 | B5 | 4002 | 0 – 30 | Đề nghị kiểm tra số 4002. | ",
            "5.0 | Thông tin | Biểu 1 | B3 | 12 cuộc | 12 | Đã đọc là 12. | ");
    assertThat(Seen.links(first))
        .containsExactlyInAnyOrder(
            "D10 → 'Biểu 1'!B5", "D11 → 'Tổng hợp'!A2", "D12 → 'Biểu 1'!B5", "D13 → 'Biểu 1'!B3");
    assertThat(first.getRepeatingRows()).isEqualTo(CellRangeAddress.valueOf("8:8"));
  }

  @Test
  void cellsInQuestionAreColouredAndCommented() {
    // when
    Workbook copy = Sent.open(back(sample(), "a.xls", FINDINGS).content());

    // then
    assertThat(Seen.fills(copy.getSheet(DATA))).isEqualTo(Map.of("B3", BLUE, "B5", RED));
    assertThat(Seen.fills(copy.getSheet("Tổng hợp"))).isEqualTo(Map.of("A2", RED));
    assertThat(Seen.comments(copy.getSheet(DATA)))
        .containsExactly(
            "B3 Văn phòng Tỉnh ủy: Số này đúng\nThông tin: Đã đọc là 12.",
            "B5 Kho dữ liệu dân vận: Lỗi: Không đọc được số \"4002\".\n"
                + "Cảnh báo: Đề nghị kiểm tra số 4002.");
    RichTextString kept = copy.getSheet(DATA).getRow(2).getCell(1).getCellComment().getString();
    assertThat(kept.numFormattingRuns()).isPositive();
    assertThat(kept.getIndexOfFormattingRun(0)).isZero();
  }

  /** Formulas over several sheets and names of sheets are what POI itself would have turned. */
  @Test
  void nothingElseChanges() {
    byte[] sent = sample();
    byte[] back = back(sent, "a.xls", FINDINGS).content();
    assertThat(Seen.apartFrom("Cần kiểm tra", Sent.open(back)))
        .isEqualTo(Seen.apartFrom("Cần kiểm tra", Sent.open(sent)));
    assertThat(((HSSFSheet) Sent.open(back).getSheet(DATA)).getDrawingPatriarch().getChildren())
        .filteredOn(shape -> shape instanceof HSSFPicture)
        .singleElement()
        .satisfies(
            picture ->
                assertThat(((HSSFPicture) picture).getPictureData().getData()).isEqualTo(PICTURE));
  }

  @Test
  void itOpensOnTheFirstSheetAlone() {
    Workbook copy = Sent.open(back(sample(), "a.xls", FINDINGS).content());
    assertThat(copy.getActiveSheetIndex()).isZero();
    assertThat(copy.getFirstVisibleTab()).isZero();
    assertThat(IntStream.range(0, 4).filter(i -> copy.getSheetAt(i).isSelected()))
        .containsExactly(0);
  }

  @Test
  void aSheetWithAChartIsColouredOnlySinceACommentWouldDestroyTheChart() throws IOException {
    // given
    byte[] sent = withChart();

    // when
    byte[] back = back(sent, "a.xls", FINDINGS).content();

    // then
    HSSFWorkbook copy = (HSSFWorkbook) Sent.open(back);
    assertThat(HSSFChart.getSheetCharts(copy.getSheet(DATA))).hasSize(1);
    assertThat(Seen.fills(copy.getSheet(DATA))).isEqualTo(Map.of("B3", BLUE, "B5", RED));
  }

  /** A sheet with a picture, behind which stand the records of a chart: POI cannot make one. */
  private static byte[] withChart() throws IOException {
    HSSFWorkbook workbook = new HSSFWorkbook();
    HSSFSheet data = workbook.createSheet(DATA);
    IntStream.range(0, 9).forEach(row -> data.createRow(row).createCell(1).setCellValue(row));
    picture(data);
    try (POIFSFileSystem file =
        new POIFSFileSystem(new ByteArrayInputStream(Sent.bytes(workbook)))) {
      ByteBuffer stream =
          ByteBuffer.wrap(file.createDocumentInputStream("Workbook").readAllBytes())
              .order(ByteOrder.LITTLE_ENDIAN);
      int at = 0;
      while (stream.getShort(at) != ObjRecord.sid) {
        at = next(stream, at);
      }
      at = next(stream, at);
      ByteArrayOutputStream longer = new ByteArrayOutputStream();
      longer.write(stream.array(), 0, at);
      for (Record part : List.of(new BOFRecord(), new ChartRecord(), EOFRecord.instance)) {
        if (part instanceof BOFRecord begin) {
          begin.setVersion(BOFRecord.VERSION);
          begin.setType(BOFRecord.TYPE_CHART);
        }
        longer.write(part.serialize());
      }
      longer.write(stream.array(), at, stream.capacity() - at);
      file.createOrUpdateDocument(new ByteArrayInputStream(longer.toByteArray()), "Workbook");
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      file.writeFilesystem(out);
      return out.toByteArray();
    }
  }

  private static int next(ByteBuffer stream, int at) {
    return at + 4 + Short.toUnsignedInt(stream.getShort(at + 2));
  }

  @Test
  void aWorkbookFullOfStylesIsCommentedOnly() {
    // given
    HSSFWorkbook sent = SampleWorkbook.in(new HSSFWorkbook());
    while (sent.getNumCellStyles() < 4_000) {
      sent.createCellStyle();
    }
    Cell cell = sent.getSheet(DATA).getRow(4).getCell(1);
    CellStyle style = cell.getCellStyle();

    // when
    byte[] back = back(Sent.bytes(sent), "a.xls", FINDINGS).content();

    // then
    Workbook copy = Sent.open(back);
    Cell marked = copy.getSheet(DATA).getRow(4).getCell(1);
    assertThat(marked.getCellStyle().getIndex()).isEqualTo(style.getIndex());
    assertThat(Seen.comments(copy.getSheet(DATA))).hasSize(2);
  }

  @Test
  void theSameFileAndFindingsGiveTheSameBytes() {
    byte[] sent = sample();
    assertThat(List.of(back(sent, "a.xls", FINDINGS).content()))
        .usingRecursiveComparison()
        .isEqualTo(List.of(back(sent, "a.xls", FINDINGS).content()));
  }

  private static final byte[] PICTURE = {1, 2, 3};

  private static byte[] sample() {
    HSSFWorkbook workbook = SampleWorkbook.in(new HSSFWorkbook());
    HSSFSheet data = workbook.getSheet(DATA);
    SampleWorkbook.comment(data.getRow(2).getCell(1), "Số này đúng");
    picture(data);
    return Sent.bytes(workbook);
  }

  private static void picture(HSSFSheet sheet) {
    sheet
        .createDrawingPatriarch()
        .createPicture(
            new HSSFClientAnchor(0, 0, 0, 0, (short) 6, 0, (short) 8, 3),
            sheet.getWorkbook().addPicture(PICTURE, Workbook.PICTURE_TYPE_PNG));
  }
}
