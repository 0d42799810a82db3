package vn.danvan.returned;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danvan.returned.Sent.back;
import static vn.danvan.returned.Sent.error;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import vn.danvan.record.Finding;
import vn.danvan.record.Submission;

class ReturnedListTest {
  private static final Finding REFUSED =
      Sent.finding(null, null, "error", "Tệp không phải là bảng tính đọc được.", null, ".xlsx");

  @Test
  void aFileThatCannotBeOpenedComesBackAsAList() {
    // when
    ReturnedWorkbook back =
        ReturnedWorkbook.of(
            new byte[] {0, 1, 2, 3, 4, 5, 6, 7, 8, 9},
            "Biểu.xls",
            new Heading(null, null, Submission.Outcome.REFUSED),
            List.of(REFUSED, error("Biểu 1", "D4", "x")));

    // then
    assertThat(back.fileName()).isEqualTo("Biểu - cần kiểm tra.xlsx");
    Workbook list = Sent.open(back.content());
    assertThat(list).map(Sheet::getSheetName).containsExactly("Cần kiểm tra");
    assertThat(Seen.links(list.getSheetAt(0))).isEmpty();
    assertThat(Seen.rows(list.getSheetAt(0)))
        .containsExactly(
            "NỘI DUNG CẦN KIỂM TRA, GIẢI TRÌNH",
            "Đơn vị: chưa xác định · Kỳ báo cáo: chưa xác định · Kết quả: không đọc được tệp",
            "Tệp: Biểu.xls · 2 lỗi, 0 cảnh báo, 0 thông tin",
            "Lỗi | Số liệu chưa được sử dụng cho đến khi được sửa hoặc giải trình.",
            "Cảnh báo | Số liệu vẫn được sử dụng; đề nghị kiểm tra lại, nếu đúng thì giải trình.",
            "Thông tin | Để đơn vị biết, không bắt buộc phải sửa.",
            "Đề nghị đối chiếu với tệp đã gửi; sửa số liệu trong tệp đó rồi gửi lại, hoặc ghi giải"
                + " trình, số đúng vào cột cuối rồi gửi lại bảng này.",
            "STT | Mức độ | Trang tính | Ô | Giá trị đã ghi | Giá trị mong đợi | Nội dung cần kiểm"
                + " tra | Giải trình / số đúng",
            "1.0 | Lỗi | (cả tệp) |  |  | .xlsx | Tệp không phải là bảng tính đọc được. | ",
            "2.0 | Lỗi | Biểu 1 | D4 | x |  | Không đọc được số \"x\". | ");
  }

  @Test
  void soDoesWhateverElseIsNoWorkbook() throws IOException {
    byte[] xlsx = Sent.bytes(SampleWorkbook.in(new XSSFWorkbook()));
    byte[] xls = Sent.bytes(SampleWorkbook.in(new HSSFWorkbook()));
    assertThat(
            List.of(
                new byte[0],
                "<html><table><tr><td>1</td></tr></table></html>".getBytes(StandardCharsets.UTF_8),
                "%PDF-1.7".getBytes(StandardCharsets.UTF_8),
                Arrays.copyOf(xlsx, xlsx.length / 2),
                Arrays.copyOf(xls, xls.length / 2),
                Arrays.copyOf(xls, 600),
                zip("word/document.xml", 10),
                zip("xl/worksheets/sheet1.xml", 30 << 20),
                muchMarkup(),
                withoutProperties(xlsx),
                encrypted(xlsx),
                encryptedXls()))
        .allSatisfy(bytes -> assertIsList(back(bytes, "a.xlsx", REFUSED)));
  }

  /** What was refused is not opened again, whatever it is. */
  @Test
  void aRefusedFileComesBackAsAList() {
    byte[] sent = Sent.bytes(SampleWorkbook.in(new XSSFWorkbook()));
    Heading refused = new Heading(null, null, Submission.Outcome.REFUSED);
    assertIsList(ReturnedWorkbook.of(sent, "a.xlsx", refused, List.of(REFUSED)));
  }

  @Test
  void aFileAboveTheLimitComesBackAsAList() {
    byte[] table = new byte[ReturnedWorkbook.MAX_ORIGINAL_BYTES + 1];
    Arrays.fill(table, (byte) 'a');
    assertIsList(back(table, "a.csv", REFUSED));
  }

  @Test
  void whatIsTooMuchForAListIsCounted() {
    // given
    Finding[] many =
        IntStream.rangeClosed(1, 5_002)
            .mapToObj(row -> error("Biểu 1", "A" + row, "x"))
            .toArray(Finding[]::new);

    // when
    Sheet list = Sent.open(back(new byte[0], "a.xlsx", many).content()).getSheetAt(0);

    // then
    assertThat(Seen.rows(list)).hasSize(8 + 5_000 + 1);
    assertThat(Seen.rows(list).getLast()).isEqualTo("Còn 2 nội dung khác chưa liệt kê ở đây.");
  }

  @Test
  void moreCellsThanAnybodyLooksAtAreListedAndNotMarked() {
    // given
    XSSFWorkbook sent = new XSSFWorkbook();
    Sheet sheet = sent.createSheet("Biểu 1");
    IntStream.range(0, 2_010).forEach(row -> sheet.createRow(row).createCell(0).setCellValue(row));
    Finding[] many =
        IntStream.rangeClosed(1, 2_010)
            .mapToObj(row -> error("Biểu 1", "A" + row, "x"))
            .toArray(Finding[]::new);

    // when
    Workbook copy = Sent.open(back(Sent.bytes(sent), "a.xlsx", many).content());

    // then
    assertThat(Seen.fills(copy.getSheet("Biểu 1"))).hasSize(2_000).doesNotContainKey("A2001");
    assertThat(copy.getSheetAt(0).getLastRowNum()).isEqualTo(8 + 2_010 - 1);
  }

  private static void assertIsList(ReturnedWorkbook back) {
    assertThat(back.fileName()).isEqualTo("a - cần kiểm tra.xlsx");
    assertThat(Sent.open(back.content())).map(Sheet::getSheetName).containsExactly("Cần kiểm tra");
  }

  private static byte[] zip(String entry, int size) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      out.putNextEntry(new ZipEntry(entry));
      out.write(new byte[size]);
    }
    return bytes.toByteArray();
  }

  /** Names properties that are not there: POI opens that, but writes what it cannot open again. */
  private static byte[] withoutProperties(byte[] xlsx) throws IOException {
    return with("docProps/core.xml", null, xlsx);
  }

  /** The archive with other content in a part, or without the part when the content is null. */
  private static byte[] with(String part, byte[] content, byte[] xlsx) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(xlsx));
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        byte[] kept = entry.getName().equals(part) ? content : in.readAllBytes();
        if (kept != null) {
          out.putNextEntry(new ZipEntry(entry.getName()));
          out.write(kept);
        }
      }
    }
    return bytes.toByteArray();
  }

  /** Few bytes, but a million cells: letters at random, so that it looks like an honest file. */
  private static byte[] muchMarkup() throws IOException {
    Random random = new Random(1);
    StringBuilder rows = new StringBuilder();
    for (int row = 0; row < 1_000; row++) {
      rows.append("<row>");
      for (int cell = 0; cell < 1_000; cell++) {
        rows.append(random.nextBoolean() ? "<c/>" : "<c />");
      }
      rows.append("</row>");
    }
    String sheet =
        "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
            + rows
            + "</sheetData></worksheet>";
    XSSFWorkbook workbook = new XSSFWorkbook();
    workbook.createSheet("Biểu 1");
    return with(
        "xl/worksheets/sheet1.xml", sheet.getBytes(StandardCharsets.UTF_8), Sent.bytes(workbook));
  }

  private static byte[] encrypted(byte[] workbook) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (POIFSFileSystem file = new POIFSFileSystem()) {
      var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("mật khẩu");
      try (var out = encryptor.getDataStream(file)) {
        out.write(workbook);
      } catch (GeneralSecurityException e) {
        throw new IOException(e);
      }
      file.writeFilesystem(bytes);
    }
    return bytes.toByteArray();
  }

  private static byte[] encryptedXls() {
    Biff8EncryptionKey.setCurrentUserPassword("mat khau");
    try {
      return Sent.bytes(SampleWorkbook.in(new HSSFWorkbook()));
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }
  }
}
