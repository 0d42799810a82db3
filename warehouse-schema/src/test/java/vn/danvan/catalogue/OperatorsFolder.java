package vn.danvan.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** An operator's own directory of catalogue files, and what the catalogue says of it. */
record OperatorsFolder(Path folder) {

  OperatorsFolder with(String name, String text) {
    Path file = folder.resolve(name);
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  Catalogue catalogue() {
    return CatalogueReader.read(folder);
  }

  /** What is wrong, with file names as they stand in the folder; null when nothing is. */
  String fault() {
    try {
      catalogue();
      return null;
    } catch (CatalogueException e) {
      return e.getMessage().replace(folder + "/", "");
    }
  }
}
