package vn.danvan.returned;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The zip archive that an .xlsx is. */
final class Archive {
  /** A workbook takes about twenty times its XML when it is open; this much fits into 512 MiB. */
  private static final long MAX_UNPACKED_BYTES = 20L << 20;

  /** The first moment that an archive can state. */
  private static final LocalDateTime BEGINNING = LocalDateTime.of(1980, 1, 1, 0, 0);

  private Archive() {}

  /** Refuses what would not fit into memory. What an entry says of its size may be a lie. */
  static void requireModest(byte[] archive) throws IOException {
    byte[] buffer = new byte[1 << 16];
    long unpacked = 0;
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive))) {
      while (in.getNextEntry() != null) {
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
          unpacked += read;
          if (unpacked > MAX_UNPACKED_BYTES) {
            throw new IOException("unpacks to more than " + MAX_UNPACKED_BYTES + " bytes");
          }
        }
      }
    }
  }

  /** The same archive without the times at which its entries were written. */
  static byte[] withoutTimes(byte[] archive) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(archive.length);
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive));
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        ZipEntry timeless = new ZipEntry(entry.getName());
        timeless.setTimeLocal(BEGINNING);
        out.putNextEntry(timeless);
        in.transferTo(out);
      }
    }
    return bytes.toByteArray();
  }
}
