package vn.danvan.returned;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** The zip archive that an .xlsx is. */
final class Archive {
  private static final long MAX_UNPACKED_BYTES = 16L << 20;

  /**
   * An open workbook takes memory for each element and attribute, however short; in attributes, of
   * which an element is worth three. 200,000 cells with a number reach it, and fit into 512 MiB.
   */
  private static final long MAX_MARKUP = 2_800_000;

  private static final int ELEMENT = 3;

  /** The first moment that an archive can state. */
  private static final LocalDateTime BEGINNING = LocalDateTime.of(1980, 1, 1, 0, 0);

  private Archive() {}

  /** Refuses what would not fit into memory. What an entry says of its size may be a lie. */
  static void requireModest(byte[] archive) throws IOException {
    byte[] buffer = new byte[1 << 16];
    long unpacked = 0;
    long markup = 0;
    try (ZipFile zip = open(archive)) {
      for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
        try (InputStream in = zip.getInputStream(entry)) {
          for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            unpacked += read;
            markup += markup(buffer, read);
            if (unpacked > MAX_UNPACKED_BYTES || markup > MAX_MARKUP) {
              throw new IOException("unpacks to more than fits into memory");
            }
          }
        }
      }
    }
  }

  private static int markup(byte[] bytes, int length) {
    int found = 0;
    for (int i = 0; i < length; i++) {
      switch (bytes[i]) {
        case '<' -> found += ELEMENT;
        case '=' -> found++;
        default -> {}
      }
    }
    return found;
  }

  /** The same archive without the times at which its entries were written. */
  static byte[] withoutTimes(byte[] archive) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(archive.length);
    try (ZipFile zip = open(archive);
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (ZipArchiveEntry entry : Collections.list(zip.getEntriesInPhysicalOrder())) {
        ZipEntry timeless = new ZipEntry(entry.getName());
        timeless.setTimeLocal(BEGINNING);
        out.putNextEntry(timeless);
        try (InputStream in = zip.getInputStream(entry)) {
          in.transferTo(out);
        }
      }
    }
    return bytes.toByteArray();
  }

  private static ZipFile open(byte[] archive) throws IOException {
    return ZipFile.builder().setByteArray(archive).get();
  }
}
