package vn.danvan.job;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.CopyOption;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Files for people: each appears whole or not at all. */
final class WholeFile {
  private WholeFile() {}

  /** What a file holds. */
  interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  /** Writes a file that is not there yet. */
  static void create(Path file, Content content) {
    write(file, content);
  }

  /** Writes a file; one of that name is lost. */
  static void replace(Path file, Content content) {
    write(file, content, StandardCopyOption.REPLACE_EXISTING);
  }

  private static void write(Path file, Content content, CopyOption... options) {
    Path target = file.toAbsolutePath();
    try {
      Files.createDirectories(target.getParent());
      Path part = Files.createTempFile(target.getParent(), ".export-", ".tmp");
      try {
        try (OutputStream stream = Files.newOutputStream(part)) {
          content.writeTo(stream);
        }
        Files.move(part, target, options);
      } finally {
        Files.deleteIfExists(part);
      }
    } catch (FileAlreadyExistsException e) {
      throw new CommandException("There is a file already: %s".formatted(file), e);
    } catch (IOException e) {
      throw new CommandException("Cannot write %s: %s".formatted(file, e.getMessage()), e);
    }
  }
}
