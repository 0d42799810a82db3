package vn.danvan.serve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Files and directories that only their owner may read, each file written whole or not at all. */
final class OwnerOnly {
  private static final FileAttribute<Set<PosixFilePermission>> DIRECTORY =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

  private OwnerOnly() {}

  static Path directory(Path directory) {
    try {
      return Files.createDirectories(directory, DIRECTORY);
    } catch (IOException e) {
      throw notWritable(directory, e);
    }
  }

  static void write(Path file, String text) {
    directory(file.getParent());
    try {
      // createTempFile gives rw------- by itself.
      Path unfinished = Files.createTempFile(file.getParent(), "." + file.getFileName(), ".tmp");
      try {
        Files.writeString(unfinished, text);
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(unfinished);
      }
    } catch (IOException e) {
      throw notWritable(file, e);
    }
  }

  static ServeException notWritable(Path path, IOException cause) {
    return new ServeException(
        "Cannot write %s (%s: %s): free some space, or give its folder to the user who runs this."
            .formatted(path, cause.getClass().getSimpleName(), cause.getMessage()),
        cause);
  }
}
