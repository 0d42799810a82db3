package vn.danvan.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Copies of workbooks, each with a digest of its own. */
public final class Copies {
  /** The record that ends a zip archive, when no comment follows it. */
  private static final int END_RECORD = 22;

  private static final int END_SIGNATURE = 0x06054b50;

  private Copies() {}

  /** Writes so many copies, in turn of all the files, differing in the archive's comment only. */
  public static void write(List<Path> files, int count, Path folder) throws IOException {
    Files.createDirectories(folder);
    for (int i = 0; i < count; i++) {
      byte[] content = Files.readAllBytes(files.get(i % files.size()));
      Files.write(folder.resolve("%06d.xlsx".formatted(i)), withComment(content, "copy " + i));
    }
  }

  private static byte[] withComment(byte[] archive, String comment) throws IOException {
    byte[] text = comment.getBytes(StandardCharsets.US_ASCII);
    ByteBuffer copy =
        ByteBuffer.allocate(archive.length + text.length).order(ByteOrder.LITTLE_ENDIAN);
    copy.put(archive);
    if (copy.getInt(archive.length - END_RECORD) != END_SIGNATURE) {
      throw new IOException("An archive that has a comment already");
    }
    copy.putShort(archive.length - Short.BYTES, (short) text.length).put(text);
    return copy.array();
  }
}
