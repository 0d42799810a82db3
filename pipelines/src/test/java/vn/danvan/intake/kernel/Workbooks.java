package vn.danvan.intake.kernel;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Small workbooks as bytes. */
final class Workbooks {
  private Workbooks() {}

  /** As the writer streams it: its local headers do not state the sizes. */
  static byte[] streamed(String sheetName, Consumer<Worksheet> content) {
    return streamed(new TreeMap<>(Map.of(sheetName, content)));
  }

  private static byte[] streamed(SortedMap<String, Consumer<Worksheet>> sheets) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
      sheets.forEach((name, content) -> content.accept(workbook.newWorksheet(name)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** Packed as office programs pack it. */
  static byte[] packed(String sheetName, Consumer<Worksheet> content) {
    return packed(new TreeMap<>(Map.of(sheetName, content)));
  }

  /** Several sheets, in the order of their names. */
  static byte[] packed(SortedMap<String, Consumer<Worksheet>> sheets) {
    ByteArrayOutputStream result = new ByteArrayOutputStream();
    try (ZipFile in = ZipFile.builder().setByteArray(streamed(sheets)).get();
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
