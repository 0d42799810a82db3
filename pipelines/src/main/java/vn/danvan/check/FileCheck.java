package vn.danvan.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.intake.kernel.FileReader;
import vn.danvan.intake.kernel.Reading;
import vn.danvan.observation.kernel.ObservationReader;
import vn.danvan.observation.kernel.ObservationReader.Observed;

/** Checks files one by one. Not thread-safe. */
public final class FileCheck {
  /** Nobody asks for the digest of a file that goes into no ledger. */
  private static final String NO_DIGEST = "";

  private final FileReader reader;
  private final ObservationReader observer;

  public FileCheck(Catalogue catalogue) {
    this.reader = new FileReader(catalogue);
    this.observer = new ObservationReader(catalogue);
  }

  /**
   * Reads a file and says all that is wrong with it; a bad file is no failure.
   *
   * @throws IOException when the file cannot be read from the disk
   */
  public CheckedFile check(Path file) throws IOException {
    long size = Files.size(file);
    return size > FileReader.MAX_FILE_BYTES
        ? checked(file.toString(), reader.unopened("real", NO_DIGEST, size))
        : check(file.toString(), Files.readAllBytes(file));
  }

  /** Checks a file's content. */
  public CheckedFile check(String file, byte[] content) {
    return checked(file, reader.read(NO_DIGEST, content));
  }

  private CheckedFile checked(String file, Reading reading) {
    Observed observed = observer.observe(reading);
    return CheckedFile.of(file, reading, observed, List.of());
  }
}
