package vn.danvan.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Where the catalogue's files are found. */
final class CatalogueFiles {
  private static final String ROOT = "/catalogue/";

  private CatalogueFiles() {}

  /** An operator's files, by name; none when there is no such folder. */
  static List<Path> of(Path directory) {
    if (directory == null || !Files.isDirectory(directory)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(directory)) {
      return files.filter(file -> file.toString().matches(".*\\.ya?ml")).sorted().toList();
    } catch (IOException e) {
      throw new CatalogueException("Cannot list catalogue directory " + directory + ": " + e, e);
    }
  }

  /** The text of a file that comes with the project. */
  static String shipped(String name) {
    try (InputStream in = CatalogueFiles.class.getResourceAsStream(ROOT + name)) {
      if (in == null) {
        throw new CatalogueException("Catalogue resource is missing: " + ROOT + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
