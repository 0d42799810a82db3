package vn.danvan.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.Path;

/** The originals as an executor reads them, on a disk, in HDFS or in an object store. */
final class StoredOriginals {
  private final Path folder;
  private final Configuration configuration;

  StoredOriginals(String folder, Configuration configuration) {
    this.folder = new Path(folder);
    this.configuration = configuration;
  }

  /**
   * The bytes of one file.
   *
   * @throws UncheckedIOException when it cannot be read: the store has lost it, which is no fault
   *     of who sent it
   */
  byte[] bytes(String sha256) {
    Path file = new Path(folder, Originals.place(sha256));
    try (FSDataInputStream in = file.getFileSystem(configuration).open(file)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the original " + file, e);
    }
  }
}
