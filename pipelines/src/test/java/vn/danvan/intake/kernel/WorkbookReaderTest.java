package vn.danvan.intake.kernel;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.CatalogueReader;
import vn.danvan.record.Finding;

/** Whatever arrives in the inbox gives one clear finding, and never a failure. */
class WorkbookReaderTest {
  private static final Catalogue CATALOGUE = CatalogueReader.shipped();
  private static final String NO_UTF_8 = "không phải .xlsx, cũng không phải văn bản UTF-8";

  private final FileReader reader = new FileReader(CATALOGUE);

  @Test
  void zeroBytes() {
    assertRefused(new byte[0], finding("FILE_EMPTY", "0", null, "0 byte"));
  }

  @Test
  void aWebPageGivesNoCells() {
    // when
    Reading reading =
        reader.read(
            "real",
            "sha",
            "<!DOCTYPE html>\n<html><body><table><tr><td>1</td></tr></table></body></html>\n"
                .getBytes(UTF_8));

    // then
    assertThat(reading.submission().outcome()).isNotEqualTo("accepted");
    assertThat(reading.cells()).isEmpty();
    assertThat(reading.findings()).hasSize(1);
  }

  @Test
  void randomBytes() {
    byte[] bytes = new byte[10_000];
    new Random(1).nextBytes(bytes);

    assertRefused(bytes, finding("FILE_NOT_A_WORKBOOK", null, ".xlsx, .csv", NO_UTF_8));
  }

  @Test
  void aWorkbookCutOffInTheMiddle() {
    byte[] whole = new AnnexFile(CATALOGUE, "2024").bytes();

    assertRefused(
        Arrays.copyOf(whole, whole.length / 2),
        finding("FILE_NOT_A_WORKBOOK", null, ".xlsx, .csv", "tệp nén bị hỏng"));
  }

  @Test
  void aWorkbookCutOffAnywhereIsNoFailure() {
    // given
    byte[] whole = new AnnexFile(CATALOGUE, "2024").bytes();

    // then
    for (int length = 1; length < whole.length; length += 97) {
      Reading reading = reader.read("real", "sha", Arrays.copyOf(whole, length));
      assertThat(reading.submission().outcome()).isIn("refused", "held");
      assertThat(reading.findings()).as("cut off at %d", length).hasSize(1);
    }
  }

  @Test
  void aWorkbookWithAFlippedByteIsNoFailure() {
    // given
    byte[] whole = new AnnexFile(CATALOGUE, "2024").bytes();
    Random random = new Random(2);

    // then
    for (int i = 0; i < 100; i++) {
      byte[] damaged = whole.clone();
      damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
      assertThat(reader.read("real", "sha", damaged).submission().outcome())
          .isIn("accepted", "held", "refused");
    }
  }

  @Test
  void anArchiveThatIsNoWorkbook() throws IOException {
    assertRefused(
        archive("readme.txt", "xin chào".getBytes(UTF_8)),
        finding("FILE_NOT_A_WORKBOOK", null, ".xlsx, .csv", "tệp .xlsx bị hỏng"));
  }

  @Test
  void anArchiveThatUnpacksToThreeHundredMegabytes() throws IOException {
    // given
    byte[] bomb = archiveOfZeros(300);

    // then
    assertThat(bomb).hasSizeLessThan(1 << 20);
    assertRefused(bomb, finding("FILE_TOO_LARGE", "> 209715200 byte", "209715200 byte", null));
  }

  @Test
  void anOldBinaryWorkbook() {
    byte[] bytes = new byte[4096];
    System.arraycopy("ÐÏ\u0011à¡±\u001Aá".getBytes(ISO_8859_1), 0, bytes, 0, 8);

    assertRefused(bytes, finding("FILE_NOT_A_WORKBOOK", null, ".xlsx, .csv", NO_UTF_8));
  }

  @Test
  void textInAnotherEncoding() {
    String text = "STT;Nội dung;Số lượng\n1;Số cuộc đối thoại;12\n";

    assertRefused(
        text.getBytes(UTF_16), finding("FILE_NOT_A_WORKBOOK", null, ".xlsx, .csv", NO_UTF_8));
    assertRefused(
        text.getBytes(UTF_16LE), finding("FILE_NOT_A_WORKBOOK", null, ".xlsx, .csv", NO_UTF_8));
  }

  @Test
  void moreCellsThanAReportCanHave() {
    // given
    byte[] bytes =
        Workbooks.packed(
            "Biểu",
            sheet -> {
              for (int row = 0; row < 2_001; row++) {
                for (int column = 0; column < 100; column++) {
                  sheet.value(row, column, row);
                }
              }
            });

    // then
    assertRefused(bytes, finding("FILE_TOO_LARGE", "> 200000 ô", "200000 ô", null));
  }

  @Test
  void aFileOfMoreBytesThanAreOpened() {
    assertRefused(
        new byte[(20 << 20) + 1],
        finding("FILE_TOO_LARGE", "20971521 byte", "20971520 byte", null));
  }

  @Test
  void aWorkbookWithoutATableIsHeld() {
    // given
    byte[] bytes = Workbooks.packed("Trống", sheet -> sheet.value(0, 0, "Kính gửi"));

    // when
    Reading reading = reader.read("real", "sha", bytes);

    // then
    assertThat(reading.submission().outcome()).isEqualTo("held");
    assertThat(reading.findings())
        .map(Finding::messageVi)
        .containsExactly("Không nhận ra biểu mẫu: không thấy bảng có cột \"Nội dung\".");
  }

  private void assertRefused(byte[] bytes, Finding because) {
    Instant start = Instant.now();
    Reading reading = reader.read("real", "sha", bytes);

    assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(5));
    assertThat(reading.submission().outcome()).isEqualTo("refused");
    assertThat(reading.cells()).isEmpty();
    assertThat(reading.findings()).containsExactly(because);
  }

  private static Finding finding(String rule, String value, String expected, String detail) {
    return new Finding(
        FileReader.submissionId("real", "sha", FileReader.readingDigest(CATALOGUE)),
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

  private static byte[] archive(String name, byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content);
      zip.closeEntry();
    }
    return bytes.toByteArray();
  }

  private static byte[] archiveOfZeros(int megabytes) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] megabyte = new byte[1 << 20];
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
      for (int i = 0; i < megabytes; i++) {
        zip.write(megabyte);
      }
      zip.closeEntry();
    }
    return bytes.toByteArray();
  }
}
