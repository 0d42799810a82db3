package vn.danvan.intake.kernel;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Workbooks of one sheet as bytes. */
final class Workbooks {
  private Workbooks() {}

  /** As the writer streams it: its local headers do not state the sizes. */
  static byte[] streamed(String sheetName, Consumer<Worksheet> content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
      content.accept(workbook.newWorksheet(sheetName));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** Packed as office programs pack it. */
  static byte[] packed(String sheetName, Consumer<Worksheet> content) {
    ByteArrayOutputStream result = new ByteArrayOutputStream();
    try (ZipFile in = ZipFile.builder().setByteArray(streamed(sheetName, content)).get();
        ZipOutputStream out = new ZipOutputStream(result)) {
      for (ZipArchiveEntry entry : Collections.list(in.getEntriesInPhysicalOrder())) {
        out.putNextEntry(new ZipEntry(entry.getName()));
        in.getInputStream(entry).transferTo(out);
        out.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return result.toByteArray();
  }
}
