package vn.danvan.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The files as they were sent, kept for ever under the SHA-256 of their bytes. */
public final class Originals {
  private final Path folder;

  public Originals(Path folder) {
    this.folder = folder;
  }

  /** A file that stands here. */
  public record Kept(String sha256, long sizeBytes) {}

  /**
   * Keeps a copy of a file; one that stands already is left alone. A copy appears whole or not at
   * all.
   */
  public Kept keep(Path file) throws IOException {
    Files.createDirectories(folder);
    Path copy = Files.createTempFile(folder, "arriving-", ".tmp");
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      try (InputStream in = new DigestInputStream(Files.newInputStream(file), sha)) {
        Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
      }
      String name = HexFormat.of().formatHex(sha.digest());
      long size = Files.size(copy);
      Path target = path(name);
      if (!Files.exists(target)) {
        Files.createDirectories(target.getParent());
        moveWhole(copy, target);
      }
      return new Kept(name, size);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    } finally {
      Files.deleteIfExists(copy);
    }
  }

  /** Where the original with that digest stands. */
  public Path path(String sha256) {
    return folder.resolve(place(sha256));
  }

  /** Where one stands below the folder. */
  static String place(String sha256) {
    return sha256.substring(0, 2) + "/" + sha256;
  }

  /** The folder, as executors address it. */
  String uri() {
    return folder.toUri().toString();
  }

  /** The bytes of the original with that digest. */
  public byte[] content(String sha256) {
    try {
      return Files.readAllBytes(path(sha256));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void moveWhole(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to);
    }
  }
}
