package vn.danvan.workbook.kernel;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.CatalogueReader;
import vn.danvan.intake.kernel.FileReader;
import vn.danvan.intake.kernel.Reading;
import vn.danvan.record.Finding;

/** Whatever arrives in the inbox gives one clear finding, and never a failure. */
class WorkbookReaderTest {
  private static final Catalogue CATALOGUE = CatalogueReader.shipped();
  private static final String DAMAGED = "tệp bị hỏng hoặc bị cắt cụt";
  private static final String A_CELL = "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>";

  private final FileReader reader = new FileReader(CATALOGUE);

  @Test
  void zeroBytes() {
    assertRefused(new byte[0], finding("FILE_EMPTY", "0", null, "0 byte"));
  }

  @Test
  void aFileOfMoreBytesThanAreOpened() {
    assertRefused(new byte[(64 << 20) + 1], tooLarge("67108865 byte", "67108864 byte"));
  }

  @Test
  void aTextOfMoreBytesThanAForm() {
    byte[] text = new byte[(16 << 20) + 1];
    Arrays.fill(text, (byte) 'a');
    assertRefused(text, tooLarge("16777217 byte", "16777216 byte"));
  }

  @Test
  void randomBytes() {
    byte[] bytes = new byte[10_000];
    new Random(1).nextBytes(bytes);

    assertRefused(bytes, notAWorkbook("không phải bảng tính, cũng không phải văn bản"));
  }

  @Test
  void aWorkbookCutOffInTheMiddle() {
    for (byte[] whole : new byte[][] {xlsx(), xls()}) {
      assertRefused(Arrays.copyOf(whole, whole.length / 2), notAWorkbook(DAMAGED));
    }
  }

  @Test
  void aWorkbookCutOffAnywhereIsRefused() {
    for (byte[] whole : new byte[][] {xlsx(), xls()}) {
      for (int length = 512; length < whole.length - 512; length += 97) {
        assertRefused(Arrays.copyOf(whole, length), notAWorkbook(DAMAGED));
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "%PDF-1.7 …|là tệp PDF; cần gửi tệp bảng tính gốc, không gửi bản in hoặc bản quét",
        "GIF89a…|là tệp hình ảnh; cần gửi tệp bảng tính gốc, không gửi ảnh chụp",
        "Rar!…|là tệp nén; cần giải nén rồi gửi từng tệp bảng tính",
        "{\\rtf1 …}|là văn bản RTF; cần gửi tệp bảng tính gốc",
        "<html><table><tr><td>1|là trang web (HTML) đổi đuôi; cần mở bằng Excel rồi lưu lại thành"
            + " .xlsx",
        "<?xml version='1.0'?><Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet'/>|là"
            + " bảng tính XML 2003; cần mở bằng Excel rồi lưu lại thành .xlsx",
        "<?xml version='1.0'?><x/>|là tệp XML; cần mở bằng Excel rồi lưu lại thành .xlsx",
        "MZ…|là chương trình máy tính, không được mở",
      })
  void aFileOfAnotherKind(String begin, String detail) {
    assertRefused(begin.getBytes(UTF_8), notAWorkbook(detail));
  }

  @Test
  void aPicture() {
    assertRefused(
        "\u0089PNG\r\n\u001a\n".getBytes(ISO_8859_1),
        notAWorkbook("là tệp hình ảnh; cần gửi tệp bảng tính gốc, không gửi ảnh chụp"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "word/document.xml|là văn bản Word (.docx); cần gửi tệp bảng tính gốc",
        "ppt/presentation.xml|là tệp trình chiếu (.pptx); cần gửi tệp bảng tính gốc",
        "xl/workbook.bin|là bảng tính nhị phân (.xlsb); cần mở bằng Excel rồi lưu lại thành .xlsx",
      })
  void aPackageOfAnotherKind(String main, String detail) {
    String related = HandMade.relationships(HandMade.relationship("r1", "officeDocument", main));
    assertRefused(
        new HandMade().part("_rels/.rels", related).part(main, "<x/>").bytes(),
        notAWorkbook(detail));
  }

  @Test
  void anOpenDocumentAndAnArchive() {
    assertRefused(
        new HandMade().part("mimetype", "x").part("content.xml", "<x/>").bytes(),
        notAWorkbook("là tệp OpenDocument (.ods); cần mở bằng Excel rồi lưu lại thành .xlsx"));
    assertRefused(
        new HandMade().part("Biểu 1.xlsx", "x").bytes(),
        notAWorkbook("là tệp nén; cần giải nén rồi gửi từng tệp bảng tính"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Book|là bảng tính Excel đời cũ (Excel 95 trở về trước); cần mở bằng Excel rồi lưu lại"
            + " thành .xlsx",
        "WordDocument|là văn bản Word (.doc); cần gửi tệp bảng tính gốc",
        "Contents|là tệp của chương trình khác, không phải Excel; cần gửi tệp bảng tính gốc",
      })
  void aCompoundFileOfAnotherKind(String stream, String detail) throws IOException {
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      files.createDocument(new java.io.ByteArrayInputStream(new byte[5000]), stream);
      assertRefused(written(files), notAWorkbook(detail));
    }
  }

  @Test
  void aPasswordOfEitherFormat() throws IOException, GeneralSecurityException {
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("bí mật");
      try (OutputStream out = encryptor.getDataStream(files)) {
        out.write(xlsx());
      }
      assertRefused(written(files), finding("FILE_ENCRYPTED", null, null, null));
    }
    assertRefused(xlsOfPassword("bimat"), finding("FILE_ENCRYPTED", null, null, null));
  }

  @Test
  void thePasswordThatExcelGivesByItselfIsNone() {
    assertThat(Opened.cells(xlsOfPassword("VelvetSweatshop")))
        .containsExactlyEntriesOf(Opened.cells(xls()));
  }

  @Test
  void anArchiveThatUnpacksToFarMore() {
    byte[] bomb =
        HandMade.ofRows("").longPart("xl/worksheets/sheet1.xml", "<worksheet>", 401).bytes();

    assertThat(bomb).hasSizeLessThan(4 << 20);
    assertRefused(bomb, tooLarge("> 419430400 byte", "419430400 byte"));
  }

  @Test
  void threeHundredMegabytesOfStyles() {
    assertRefused(
        HandMade.ofRows(A_CELL).longPart("xl/styles.xml", "<styleSheet>", 300).bytes(),
        tooLarge("> 33554432 byte", "33554432 byte"));
  }

  @Test
  void aPictureOfManyMegabytesIsNotUnpacked() {
    byte[] bytes = HandMade.ofRows(A_CELL).longPart("xl/media/image1.png", "", 401).bytes();

    assertThat(Opened.cells(bytes)).containsOnlyKeys("A1");
  }

  @Test
  void moreSheetsThanAreRead() {
    String sheets = "<sheet name=\"Biểu\" sheetId=\"1\" id=\"r1\"/>".repeat(1_001);
    assertRefused(
        HandMade.ofRows("").part("xl/workbook.xml", "<workbook>" + sheets + "</workbook>").bytes(),
        tooLarge("> 1000 trang tính", "1000 trang tính"));
  }

  @Test
  void aTextThatNoCellHolds() {
    assertRefused(
        HandMade.ofRows(
                "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>" + "a".repeat(32_768) + "</v></c></row>")
            .bytes(),
        tooLarge("> 32767 ký tự trong một ô", "32767 ký tự trong một ô"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<row r=\"1\"><c r=\"ZZZZ99999999\"><v>1</v></c></row>|",
        "<row r=\"99999999\"><c><v>1</v></c></row>|",
        "<row r=\"-1\"><c><v>1</v></c></row>|",
        "<row r=\"1\"><c r=\"A7\"><v>1</v></c></row>|",
        "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>99</v></c></row>|",
        "<row r=\"1\"><c r=\"A1\"><v>1</v></c>|",
      })
  void aSheetThatCannotBe(String rows, String none) {
    assertThat(none).isNull();
    assertRefused(
        HandMade.ofRows(rows).sharedStrings("<si><t>x</t></si>").bytes(), notAWorkbook(DAMAGED));
  }

  @Test
  void aCellThatIsWrittenTwice() {
    assertRefused(
        HandMade.ofRows("<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"A1\"><v>2</v></c></row>")
            .bytes(),
        notAWorkbook("tệp bị hỏng: ô A1 được ghi hai lần"));
  }

  @Test
  void aPartWhoseChecksumIsAnother() {
    // given
    byte[] bytes = HandMade.ofRows(A_CELL).bytes();
    String text = new String(bytes, ISO_8859_1);
    int entry = text.lastIndexOf("PK\u0001\u0002");
    assertThat(text.substring(entry)).contains("xl/worksheets/sheet1.xml");
    int checksum = entry + 16;

    // when
    bytes[checksum] ^= 1;

    // then
    assertRefused(bytes, notAWorkbook(DAMAGED));
  }

  @Test
  void anAbsurdDimensionIsNotBelieved() {
    assertThat(
            Opened.cells(
                HandMade.xlsx(
                        "<dimension ref=\"A1:XFD1048576\"/><sheetData>" + A_CELL + "</sheetData>")
                    .bytes()))
        .containsOnlyKeys("A1");
  }

  @Test
  void elementsWithinElementsWithoutEnd() {
    assertRefused(HandMade.xlsx("<a>".repeat(100_000)).bytes(), notAWorkbook(DAMAGED));
  }

  @Test
  void namesWithoutEnd() {
    String elements =
        IntStream.range(0, 3_000).mapToObj("<n%d/>"::formatted).collect(Collectors.joining());
    assertRefused(HandMade.xlsx(elements).bytes(), notAWorkbook(DAMAGED));
  }

  @Test
  void entitiesOfAnyKind() {
    for (String entity :
        new String[] {
          "<!ENTITY x SYSTEM \"file:///etc/passwd\">",
          "<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\"><!ENTITY x \"&b;&b;&b;\">",
          "<!ENTITY % p SYSTEM \"http://127.0.0.1:1/\">%p;"
        }) {
      HandMade file = HandMade.ofRows("");
      file.part(
          "xl/worksheets/sheet1.xml",
          "<!DOCTYPE worksheet ["
              + entity
              + "]><worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"str\"><v>&x;</v></c></row>"
              + "</sheetData></worksheet>");
      assertRefused(file.bytes(), notAWorkbook(DAMAGED));
    }
  }

  @Test
  void aTableOfTextsThatLiesAboutItsSize() {
    byte[] bytes = xls();
    int at = new String(bytes, ISO_8859_1).indexOf("\u00FC\0") + 8;
    ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putInt(at, 2_000_000_000);

    assertRefused(bytes, tooLarge("> 1000000 chuỗi ký tự", "1000000 chuỗi ký tự"));
  }

  @Test
  void aWorkbookWithoutATableIsHeld() {
    // when
    Reading reading = reader.read("real", "sha", HandMade.ofRows(A_CELL).bytes());

    // then
    assertThat(reading.submission().outcome()).isEqualTo("held");
    assertThat(reading.findings())
        .map(Finding::messageVi)
        .containsExactly("Không nhận ra biểu mẫu: không thấy bảng có cột \"Nội dung\".");
  }

  @Test
  void whatIsOddAboutAFileBecomesAFinding() {
    // given
    HandMade file =
        HandMade.xlsx(
            "<sheetData><row r=\"2\" hidden=\"1\"><c r=\"A2\"><v>1</v></c></row></sheetData>");

    // then
    assertThat(reader.read("real", "sha", file.bytes()).findings())
        .contains(
            new Finding(
                submission(),
                "Biểu",
                null,
                null,
                null,
                null,
                "HIDDEN_ROWS_OR_SHEETS",
                "warning",
                "Trang tính có nội dung bị ẩn: dòng 2. Số liệu ẩn chưa được dùng; đề nghị bỏ ẩn"
                    + " hoặc xóa.",
                "dòng 2",
                null));
  }

  private void assertRefused(byte[] bytes, Finding because) {
    Reading reading = reader.read("real", "sha", bytes);

    assertThat(reading.findings()).containsExactly(because);
    assertThat(reading.submission().outcome()).isEqualTo("refused");
    assertThat(reading.cells()).isEmpty();
  }

  private static Finding tooLarge(String value, String limit) {
    return finding("FILE_TOO_LARGE", value, limit, null);
  }

  private static Finding notAWorkbook(String detail) {
    return finding("FILE_NOT_A_WORKBOOK", null, ".xlsx, .xls, .csv", detail);
  }

  private static Finding finding(String rule, String value, String expected, String detail) {
    return new Finding(
        submission(),
        null,
        null,
        null,
        null,
        null,
        rule,
        "error",
        CATALOGUE.rule(rule).message(value, expected, detail),
        value,
        expected);
  }

  private static String submission() {
    return FileReader.submissionId("real", "sha", FileReader.readingDigest(CATALOGUE));
  }

  private static byte[] xlsx() {
    return Opened.written(filled(new XSSFWorkbook()));
  }

  private static byte[] xls() {
    return Opened.written(filled(new HSSFWorkbook()));
  }

  private static byte[] xlsOfPassword(String password) {
    Biff8EncryptionKey.setCurrentUserPassword(password);
    try {
      return xls();
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }
  }

  private static org.apache.poi.ss.usermodel.Workbook filled(
      org.apache.poi.ss.usermodel.Workbook workbook) {
    var sheet = workbook.createSheet("Biểu");
    for (int row = 0; row < 40; row++) {
      var created = sheet.createRow(row);
      created.createCell(0).setCellValue("Chỉ tiêu số " + row);
      created.createCell(1).setCellValue(row * 17);
    }
    return workbook;
  }

  private static byte[] written(POIFSFileSystem files) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    files.writeFilesystem(bytes);
    return bytes.toByteArray();
  }
}
